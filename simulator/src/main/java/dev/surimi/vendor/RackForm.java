package dev.surimi.vendor;

import dev.surimi.contract.NestedForm;
import dev.surimi.contract.Unreadable;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form or query as Rack, and so Rails, reads it: {@code a[b]=1} is an object, {@code a[]=1} a
 * list. What cannot be read is refused with {@link Misuse#UNREADABLE}.
 */
public final class RackForm {

  private RackForm() {}

  /** Reads a query as it stands in a URL, without the question mark. */
  public static ObjectNode read(String query) {
    return refusing(NestedForm::read, query);
  }

  /** Reads a body of the type {@code application/x-www-form-urlencoded}. */
  public static ObjectNode read(byte[] body) {
    return refusing(NestedForm::read, body);
  }

  private static <T> ObjectNode refusing(Function<T, ObjectNode> reader, T text) {
    try {
      return reader.apply(text);
    } catch (Unreadable broken) {
      throw Refusal.of(Misuse.UNREADABLE, broken.getMessage());
    }
  }
}
