package dev.surimi.vendor.restoplace;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Refusal;
import dev.surimi.world.View;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a caller said, in the ways that Restoplace accepts. */
final class Parameters {

  static final int MOST_PERSONS = 1000;

  private static final int MOST_ELEMENTS = 100;
  private static final long LAST_SECOND = 253_402_300_799L;
  private static final BigDecimal MOST_ROUBLES = BigDecimal.valueOf(1_000_000_000);

  private final Input input;
  private final View world;

  private Parameters(Input input, View world) {
    this.input = input;
    this.world = world;
  }

  static Parameters of(Call call) {
    return of(call.input(), call.world());
  }

  static Parameters of(Input input, View world) {
    return new Parameters(input, world);
  }

  /** The filters {@code query[field]}; a bare {@code query=} is ignored (facts 1.10 R-9). */
  Parameters query() {
    boolean nested = input.node().path("query").isObject();
    return nested ? new Parameters(input.object("query"), world) : nothing();
  }

  private Parameters nothing() {
    return new Parameters(Input.of(JsonNodeFactory.instance.objectNode()), world);
  }

  boolean has(String name) {
    return input.has(name);
  }

  Optional<Integer> integer(String name) {
    return input.integer(name);
  }

  int requireInteger(String name) {
    return input.requireInteger(name);
  }

  /** A whole number from {@code least} up to {@code most}. */
  Optional<Integer> between(int least, int most, String name) {
    Optional<Integer> number = input.integer(name);
    if (number.filter(value -> value < least || value > most).isPresent()) {
      throw invalid(name);
    }
    return number;
  }

  Optional<Integer> count() {
    return between(1, MOST_PERSONS, "count");
  }

  Optional<String> text(String name, int most) {
    Optional<String> text = input.text(name).map(String::strip);
    if (text.filter(value -> value.length() > most).isPresent()) {
      throw invalid(name);
    }
    return text;
  }

  void require(String name) {
    input.requireText(name);
  }

  /** Digits; whatever else people write between them does not matter. */
  Optional<String> phone(String name) {
    Optional<String> written = text(name, Guests.MOST_CONTACT);
    Optional<String> phone = written.map(Guests::phone);
    if (written.isPresent() && phone.filter(digits -> !digits.isEmpty()).isEmpty()) {
      throw invalid(name);
    }
    return phone;
  }

  /** A moment in Unix seconds. */
  Optional<Instant> second(String name) {
    Optional<Long> seconds = input.number(name);
    if (seconds.filter(value -> value < 0 || value > LAST_SECOND).isPresent()) {
      throw invalid(name);
    }
    return seconds.map(Instant::ofEpochSecond);
  }

  /** The text that is said now: empty when it was sent empty, {@code before} when it was not. */
  String changed(String name, int most, String before) {
    return input.has(name) ? text(name, most).orElse("") : before;
  }

  /** {@code true}, {@code 1} and {@code "1"} are the same (facts 1.2). */
  Optional<Boolean> flag(String name) {
    return input
        .text(name)
        .map(
            text ->
                switch (text.strip().toLowerCase(Locale.ROOT)) {
                  case "true", "1" -> true;
                  case "false", "0" -> false;
                  default -> throw invalid(name);
                });
  }

  /** An amount in roubles, in kopecks. */
  Optional<Long> money(String name) {
    Optional<BigDecimal> roubles = input.decimal(name);
    boolean absurd =
        roubles.filter(sum -> sum.signum() < 0 || sum.compareTo(MOST_ROUBLES) > 0).isPresent();
    if (absurd || roubles.filter(sum -> sum.stripTrailingZeros().scale() > 2).isPresent()) {
      throw invalid(name);
    }
    return roubles.map(Money::kopecks);
  }

  Optional<LocalDate> day(String name) {
    return input.parse(name, "a day", AddressTime::readDay);
  }

  LocalDate requireDay(String name) {
    return day(name).orElseThrow(() -> input.missing(name));
  }

  Optional<Instant> moment(String name) {
    AddressTime time = AddressTime.of(world);
    return input.parse(name, "a moment", time::read);
  }

  Instant requireMoment(String name) {
    return moment(name).orElseThrow(() -> input.missing(name));
  }

  /** From {@code from} to {@code to}. */
  Interval requireInterval() {
    return interval(requireMoment("from"), requireMoment("to"));
  }

  Interval interval(Instant from, Instant to) {
    if (!from.isBefore(to)) {
      throw RestoplaceError.impossible("Конец резерва должен быть позже начала");
    }
    Interval interval = new Interval(from, to);
    if (interval.length().compareTo(Reserve.LONGEST) > 0) {
      throw RestoplaceError.impossible("Резерв не может быть длиннее 31 дня");
    }
    return interval;
  }

  /** Ids of tables, each once; one alone need not be a list. */
  List<Integer> itemIds() {
    LinkedHashSet<Integer> ids = new LinkedHashSet<>();
    elements("item_ids").forEach(element -> ids.add(id(element)));
    return List.copyOf(ids);
  }

  /** Keys of tags, each once. */
  List<String> tags() {
    LinkedHashSet<String> keys = new LinkedHashSet<>();
    for (String key : elements("tags")) {
      keys.add(world.find(Tag.TABLE, key).orElseThrow(() -> invalid("tags")).key());
    }
    return List.copyOf(keys);
  }

  Optional<Integer> floorId() {
    return input
        .integer("floorid")
        .map(id -> world.find(Hall.TABLE, id).orElseThrow(RestoplaceError::noHall).id());
  }

  Wish wish() {
    return new Wish(
        requireInterval(), count().orElse(null), itemIds(), floorId().orElse(null), tags());
  }

  Refusal invalid(String name) {
    return input.invalid(name, "cannot be read");
  }

  private List<String> elements(String name) {
    JsonNode value = input.node().path(name);
    List<String> elements = new ArrayList<>();
    for (JsonNode element : value.isArray() ? value : List.of(value)) {
      if (!element.isValueNode() && !element.isMissingNode()) {
        throw invalid(name);
      }
      if (!element.isNull() && !element.asString("").isBlank()) {
        elements.add(element.asString().strip());
      }
    }
    if (elements.size() > MOST_ELEMENTS) {
      throw invalid(name);
    }
    return elements;
  }

  private int id(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException none) {
      throw invalid("item_ids");
    }
  }
}
