package dev.surimi.documentation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What a printed answer promises: every field, its type, the values of its enumerations, and other
 * values where the print is exact. Of a list, each printed element is found among those answered;
 * any other has its fields and types, but may hold null where the contract allows it.
 */
public final class PrintedShape {

  private static final Set<String> ENUMERATIONS =
      Set.of(
          "object",
          "entity_type",
          "booking_state",
          "booking_type",
          "period",
          "cancel_actor",
          "status",
          "engine_mode",
          "kind",
          "payment_kind",
          "code");

  private final PrintedCall print;
  private final boolean strict;

  private PrintedShape(PrintedCall print, boolean strict) {
    this.print = print;
    this.strict = strict;
  }

  /** Where {@code answered} is not as printed: one line each. */
  public static List<String> differences(PrintedCall print, JsonNode answered) {
    return new PrintedShape(print, true).compare("", print.answer(), answered);
  }

  private List<String> compare(String at, JsonNode printed, JsonNode answered) {
    if (answered.isMissingNode()) {
      return List.of(at + " is missing");
    }
    if (printed.isNull()) {
      return value(at, printed, answered);
    }
    if (answered.isNull() && !strict && printed.isValueNode()) {
      return List.of();
    }
    if (!Form.of(printed).takes(answered)) {
      return List.of("%s is %s, not %s as %s".formatted(at, answered, Form.of(printed), printed));
    }
    if (printed.isObject()) {
      return members(at, printed, answered);
    }
    return printed.isArray() ? elements(at, printed, answered) : value(at, printed, answered);
  }

  private List<String> members(String at, JsonNode printed, JsonNode answered) {
    return printed
        .propertyStream()
        .flatMap(
            member -> {
              String name = member.getKey();
              return compare(at + "/" + name, member.getValue(), answered.path(name)).stream();
            })
        .toList();
  }

  private List<String> elements(String at, JsonNode printed, JsonNode answered) {
    if (printed.isEmpty()) {
      return value(at, printed, answered);
    }
    if (answered.isEmpty()) {
      return strict ? List.of(at + " is empty") : List.of();
    }
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < printed.size(); i++) {
      int index = i;
      differences.addAll(
          nearest(
              answered
                  .valueStream()
                  .map(one -> compare(at + "/" + index, printed.get(index), one))));
    }
    differences.addAll(others(at, printed, answered));
    return differences;
  }

  private List<String> others(String at, JsonNode printed, JsonNode answered) {
    PrintedShape loose = new PrintedShape(print, false);
    return IntStream.range(0, answered.size())
        .boxed()
        .flatMap(
            i ->
                nearest(
                    printed
                        .valueStream()
                        .map(one -> loose.compare(at + "/" + i, one, answered.get(i))))
                    .stream())
        .distinct()
        .toList();
  }

  private static List<String> nearest(Stream<List<String>> attempts) {
    return attempts.min(Comparator.comparing(List::size)).orElseThrow();
  }

  private List<String> value(String at, JsonNode printed, JsonNode answered) {
    boolean enumerated =
        printed.isString() && ENUMERATIONS.contains(at.substring(at.lastIndexOf('/') + 1));
    boolean promised = strict && !print.isFree(at) && (enumerated || print.isExact(at));
    return promised && !printed.equals(answered)
        ? List.of("%s is %s, not %s".formatted(at, answered, printed))
        : List.of();
  }
}
