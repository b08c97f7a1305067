package dev.surimi.vendor;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What a caller said, read member by member. A blank text counts as not given. Whatever is missing
 * or cannot be read is refused with {@link Misuse#MISSING} or {@link Misuse#INVALID}, naming the
 * member from the outside in.
 */
public final class Input {

  /** The detail of a refusal that says how an element of the list would be written. */
  public static final String LIST = "list";

  private static final int MAX_SHOWN = 50;

  private final JsonNode node;

  /** What it stands in, and under which name; null for what stands in nothing. */
  private final Input outer;

  private final String name;

  private Input(JsonNode node, Input outer, String name) {
    this.node = node;
    this.outer = outer;
    this.name = name;
  }

  public static Input of(JsonNode node) {
    return new Input(node, null, null);
  }

  public JsonNode node() {
    return node;
  }

  /** Whether the member was sent at all, be it null or blank. */
  public boolean has(String name) {
    return node.has(name);
  }

  public Optional<String> text(String name) {
    return read(name, "a text", value -> value.isValueNode() ? value.asString() : null);
  }

  public String requireText(String name) {
    return require(name, text(name));
  }

  public Optional<Integer> integer(String name) {
    return read(
        name,
        "a whole number",
        value -> whole(value).filter(Input::isInteger).map(Long::intValue).orElse(null));
  }

  public int requireInteger(String name) {
    return require(name, integer(name));
  }

  public Optional<Long> number(String name) {
    return read(name, "a whole number", value -> whole(value).orElse(null));
  }

  public long requireNumber(String name) {
    return require(name, number(name));
  }

  public Optional<BigDecimal> decimal(String name) {
    return read(name, "a number", value -> value.isNumber() ? value.decimalValue() : null);
  }

  public Optional<Boolean> flag(String name) {
    return read(name, "true or false", value -> value.isBoolean() ? value.asBoolean() : null);
  }

  /** A day, {@code YYYY-MM-DD}; a month or day of one digit is accepted. */
  public Optional<LocalDate> date(String name) {
    return parse(name, "a date like 2031-03-14", Input::dateOf);
  }

  public LocalDate requireDate(String name) {
    return require(name, date(name));
  }

  /** A moment with its offset, as RFC 3339 writes it. */
  public Optional<OffsetDateTime> moment(String name) {
    return parse(name, "a date and time like 2031-03-14T20:00:00+01:00", OffsetDateTime::parse);
  }

  public Optional<Instant> instant(String name) {
    return parse(
        name,
        "an instant like 2031-03-14T19:00:00Z",
        text -> OffsetDateTime.parse(text).toInstant());
  }

  /**
   * The member read by {@code parser}, whose {@link RuntimeException} means that it cannot be read.
   */
  public <T> Optional<T> parse(String name, String expected, Function<String, T> parser) {
    Optional<String> text = text(name);
    try {
      return text.map(parser);
    } catch (DateTimeException | IllegalArgumentException unreadable) {
      throw invalid(name, "must be " + expected);
    }
  }

  /** The member as an object; an empty one when it was not sent. */
  public Input object(String name) {
    return read(name, "an object", value -> value.isObject() ? value : null)
        .map(value -> new Input(value, this, name))
        .orElseGet(() -> new Input(JsonNodeFactory.instance.objectNode(), this, name));
  }

  public Input requireObject(String name) {
    if (missing(node.path(name))) {
      throw missing(name);
    }
    return object(name);
  }

  public List<Input> objects(String name) {
    List<Input> result = new ArrayList<>();
    for (JsonNode element : elements(name, () -> noObjects(name))) {
      if (!element.isObject()) {
        throw noObjects(name);
      }
      result.add(new Input(element, this, name));
    }
    return result;
  }

  public List<String> texts(String name) {
    List<String> result = new ArrayList<>();
    for (JsonNode element : elements(name, () -> noList(name))) {
      if (!element.isValueNode()) {
        throw invalid(name, "must be a list of texts");
      }
      result.add(element.asString());
    }
    return result;
  }

  public List<Integer> integers(String name) {
    List<Integer> result = new ArrayList<>();
    for (JsonNode element : elements(name, () -> noList(name))) {
      result.add(
          whole(element)
              .filter(Input::isInteger)
              .orElseThrow(() -> invalid(name, "must be a list of whole numbers"))
              .intValue());
    }
    return result;
  }

  /** The names from the outside in: {@code booking, contact, email}. */
  public List<String> inside(String member) {
    List<String> names = outer == null ? new ArrayList<>() : new ArrayList<>(outer.inside(name));
    names.add(member);
    return List.copyOf(names);
  }

  public Refusal missing(String name) {
    return Refusal.of(Misuse.MISSING, "is missing").with("path", inside(name));
  }

  public Refusal invalid(String name, String why) {
    return Refusal.of(Misuse.INVALID, why).with("path", inside(name));
  }

  private <T> T require(String name, Optional<T> value) {
    return value.orElseThrow(() -> missing(name));
  }

  private <T> Optional<T> read(String name, String expected, Function<JsonNode, T> reader) {
    JsonNode value = node.path(name);
    if (missing(value)) {
      return Optional.empty();
    }
    T read = reader.apply(value);
    if (read == null) {
      throw invalid(name, "must be " + expected);
    }
    return Optional.of(read);
  }

  private Iterable<JsonNode> elements(String name, Supplier<Refusal> otherwise) {
    JsonNode value = node.path(name);
    if (missing(value)) {
      return List.of();
    }
    if (!value.isArray()) {
      throw otherwise.get();
    }
    return value;
  }

  private Refusal noList(String name) {
    return invalid(name, "must be a list").with(LIST, "=" + shown(node.path(name)));
  }

  private Refusal noObjects(String name) {
    return invalid(name, "must be a list of objects").with(LIST, "[name]=value");
  }

  private static String shown(JsonNode sent) {
    return sent.isValueNode() && sent.asString().length() <= MAX_SHOWN ? sent.asString() : "value";
  }

  /** A number without a fraction, 2.0 included, as JSON Schema has it. */
  private static Optional<Long> whole(JsonNode value) {
    if (value.isIntegralNumber() && value.canConvertToLong()) {
      return Optional.of(value.longValue());
    }
    try {
      return value.isNumber()
          ? Optional.of(value.decimalValue().longValueExact())
          : Optional.empty();
    } catch (ArithmeticException fractionOrTooLarge) {
      return Optional.empty();
    }
  }

  private static boolean isInteger(long number) {
    return number == (int) number;
  }

  private static boolean missing(JsonNode value) {
    return value.isMissingNode() || value.isNull() || isBlank(value);
  }

  private static boolean isBlank(JsonNode value) {
    return value.isString() && value.asString().isBlank();
  }

  private static LocalDate dateOf(String text) {
    String[] parts = text.split("-", -1);
    if (parts.length != 3 || parts[0].length() != 4) {
      throw new IllegalArgumentException(text);
    }
    return LocalDate.of(
        Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }
}
