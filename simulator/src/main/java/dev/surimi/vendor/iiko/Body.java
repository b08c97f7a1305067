package dev.surimi.vendor.iiko;

import dev.surimi.vendor.Refusal;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * An object of a request, read member by member as .NET reads it: null is nothing, a number may
 * come as a text and a text as a number, and what cannot be read is refused in .NET's words (facts
 * 3.1).
 *
 * @param path where it stands: {@code order.items[0]}; empty for the whole body
 */
record Body(JsonNode node, String path) {

  private static final Pattern GUID =
      Pattern.compile("[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}");
  private static final Pattern TIME =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:[ T](\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,7})?)?))?");
  private static final BigDecimal HUGE = new BigDecimal("10000000");

  static Body of(JsonNode node) {
    return new Body(node, "");
  }

  boolean has(String name) {
    return !node.path(name).isMissingNode() && !node.path(name).isNull();
  }

  /** Whether it is null or not. */
  void requirePresent(String name) {
    if (!node.has(name)) {
      throw notFound(name);
    }
  }

  Optional<String> text(String name) {
    return read(name, Body::textOf);
  }

  Optional<String> text(String name, int most) {
    Optional<String> text = text(name);
    if (text.filter(long_ -> long_.codePointCount(0, long_.length()) > most).isPresent()) {
      throw IikoError.invalidBody(
          "The field " + name + " must be a string with a maximum length of " + most + ".",
          at(name));
    }
    return text;
  }

  String requireText(String name) {
    return text(name)
        .filter(text -> !text.isBlank())
        .orElseThrow(() -> IikoError.nullParameter(name));
  }

  Optional<String> guid(String name) {
    return read(name, Body::guidOf);
  }

  String requireGuid(String name) {
    return require(name, "System.Guid", guid(name));
  }

  List<String> guids(String name) {
    return list(name, Body::guidOf);
  }

  List<String> requireGuids(String name) {
    requireList(name);
    return guids(name);
  }

  List<String> texts(String name) {
    return list(name, Body::textOf);
  }

  Optional<Long> whole(String name) {
    return read(name, Body::wholeOf);
  }

  long requireWhole(String name) {
    return require(name, "System.Int64", whole(name));
  }

  Optional<BigDecimal> number(String name) {
    return read(name, Body::numberOf);
  }

  BigDecimal requireNumber(String name) {
    return require(name, "System.Double", number(name));
  }

  Optional<Boolean> flag(String name) {
    return read(name, Body::flagOf);
  }

  boolean requireFlag(String name) {
    return require(name, "System.Boolean", flag(name));
  }

  Optional<LocalDateTime> time(String name) {
    return read(name, Body::timeOf);
  }

  LocalDateTime requireTime(String name) {
    return require(name, "System.DateTime", time(name));
  }

  /** A constant by its name on the wire. */
  <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
    return read(name, (value, at) -> choiceOf(value, at, type));
  }

  <E extends Enum<E>> E requireChoice(String name, Class<E> type) {
    return require(name, type.getSimpleName(), choice(name, type));
  }

  Optional<Body> object(String name) {
    return read(name, Body::objectOf);
  }

  Body requireObject(String name) {
    return object(name).orElseThrow(() -> IikoError.nullParameter(name));
  }

  List<Body> objects(String name) {
    return list(name, Body::objectOf);
  }

  List<Body> requireObjects(String name) {
    requireList(name);
    return objects(name);
  }

  String at(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private void requireList(String name) {
    if (!has(name)) {
      throw IikoError.nullParameter(name);
    }
  }

  private <T> T require(String name, String type, Optional<T> value) {
    return value.orElseThrow(
        () -> node.has(name) ? unconvertible("{null}", type, at(name)) : notFound(name));
  }

  private Refusal notFound(String name) {
    return IikoError.invalidBody("Required property '" + name + "' not found in JSON.", path);
  }

  private <T> Optional<T> read(String name, BiFunction<JsonNode, String, T> reader) {
    return has(name) ? Optional.of(reader.apply(node.get(name), at(name))) : Optional.empty();
  }

  private <T> List<T> list(String name, BiFunction<JsonNode, String, T> reader) {
    if (!has(name)) {
      return List.of();
    }
    if (!node.get(name).isArray()) {
      throw unconvertible(shown(node.get(name)), "System.Collections.Generic.List", at(name));
    }
    List<T> list = new ArrayList<>();
    for (JsonNode element : node.get(name)) {
      list.add(reader.apply(element, at(name) + "[" + list.size() + "]"));
    }
    return List.copyOf(list);
  }

  private static String textOf(JsonNode value, String at) {
    if (!value.isValueNode() || value.isNull()) {
      throw unconvertible(shown(value), "System.String", at);
    }
    return value.asString();
  }

  private static String guidOf(JsonNode value, String at) {
    if (!value.isString() || !GUID.matcher(value.asString()).matches()) {
      throw unconvertible(shown(value), "System.Guid", at);
    }
    return value.asString().toLowerCase(Locale.ROOT);
  }

  private static Long wholeOf(JsonNode value, String at) {
    return parsed(value, at, "integer", text -> new BigDecimal(text).longValueExact());
  }

  private static BigDecimal numberOf(JsonNode value, String at) {
    BigDecimal number = parsed(value, at, "double", BigDecimal::new);
    if (number.abs().compareTo(HUGE) > 0 || number.scale() > 20) {
      throw unconvertible(shown(value), "System.Double", at);
    }
    return number;
  }

  private static Boolean flagOf(JsonNode value, String at) {
    if (value.isBoolean()) {
      return value.asBoolean();
    }
    if (value.isString() && value.asString().toLowerCase(Locale.ROOT).matches("true|false")) {
      return Boolean.valueOf(value.asString());
    }
    throw IikoError.invalidBody("Could not convert to boolean: " + shown(value) + ".", at);
  }

  private static LocalDateTime timeOf(JsonNode value, String at) {
    Matcher time = TIME.matcher(value.isString() ? value.asString() : "");
    try {
      if (time.matches()) {
        String hour = time.group(2) == null ? "00:00" : time.group(2);
        LocalDateTime read = LocalDateTime.parse(time.group(1) + "T" + hour);
        if (read.getYear() > 0) {
          return read;
        }
      }
    } catch (DateTimeException noSuchDay) {
      // refused below, like any other text
    }
    throw IikoError.invalidBody(
        "Could not convert string to DateTime: "
            + (value.isString() ? value.asString() : shown(value))
            + ".",
        at);
  }

  private static <E extends Enum<E>> E choiceOf(JsonNode value, String at, Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (value.isString() && Wire.name(constant).equals(value.asString())) {
        return constant;
      }
    }
    throw unconvertible(shown(value), type.getSimpleName(), at);
  }

  private static Body objectOf(JsonNode value, String at) {
    if (!value.isObject()) {
      throw unconvertible(shown(value), "System.Object", at);
    }
    return new Body(value, at);
  }

  private static <T> T parsed(JsonNode value, String at, String type, Function<String, T> parser) {
    try {
      if ((value.isNumber() || value.isString()) && value.asString().length() <= 40) {
        return parser.apply(value.asString());
      }
    } catch (ArithmeticException | NumberFormatException unreadable) {
      // refused below, like any other value
    }
    throw IikoError.invalidBody("Could not convert to " + type + ": " + shown(value) + ".", at);
  }

  private static Refusal unconvertible(String shown, String type, String at) {
    return IikoError.invalidBody(
        "Error converting value " + shown + " to type '" + type + "'.", at);
  }

  private static String shown(JsonNode value) {
    if (value.isNull()) {
      return "{null}";
    }
    String text = value.toString();
    return text.length() <= 60 ? text : text.substring(0, text.offsetByCodePoints(0, 30)) + "...";
  }
}
