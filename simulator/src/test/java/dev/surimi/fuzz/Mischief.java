package dev.surimi.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Spoils what was good. */
final class Mischief {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "false",
          "0",
          "-1",
          "1.5",
          "1e308",
          "1e-300",
          "-0.0",
          "2147483648",
          "-2147483649",
          "9223372036854775808",
          "99999999999999999999",
          "1e400",
          "[]",
          "{}",
          "[null]",
          "[[]]",
          "[{}]",
          "{\"a\":{\"b\":[]}}",
          "\"\"",
          "\" \"",
          "\"x\"",
          "\"NaN\"",
          "\"1e999999999\"",
          "\"-1\"",
          "\"0\"",
          "\"true\"",
          "\"null\"",
          "\"0000-00-00\"",
          "\"9999-12-31\"",
          "\"0001-01-01\"",
          "\"2031-02-30\"",
          "\"2031-03-30 02:30:00.000\"",
          "\"2031-03-14T25:61:61Z\"",
          "\"+999999999-12-31T23:59:59Z\"",
          "\"-999999999-01-01\"",
          "\"24:00\"",
          "\"1900-01-01T00:00:00\"",
          "\"9999-12-31T23:59:59.999Z\"",
          "\"P99999999999D\"",
          "\"\ud83c\udf63\"",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "\"\u202e%s%n\"",
          "\"../../etc/passwd\"",
          "\"'; DROP TABLE bookings; --\"",
          "\"<script>alert(1)</script>\"",
          "\"${jndi:ldap://x}\"",
          "\"{{7*7}}\"",
          "\"+79000000001\"",
          "\"*\"",
          "\",\"",
          "\"11111111-1111-4111-8111-111111111111\"",
          "\"65f0c1d2e3a4b5c6d7e8f901\"");

  private final Dice dice;

  Mischief(Dice dice) {
    this.dice = dice;
  }

  /** Another value at some place, something left out, or something too much. */
  JsonNode spoil(JsonNode good) {
    JsonNode spoilt = good.deepCopy();
    List<String> places = new ArrayList<>();
    gather(spoilt, "", places);
    String place = dice.pick(places);
    if (place.isEmpty()) {
      return spoilt instanceof ObjectNode object ? object.set(dice.text(4), odd()) : odd();
    }
    int last = place.lastIndexOf('/');
    JsonNode parent = spoilt.at(place.substring(0, last));
    String name = place.substring(last + 1).replace("~1", "/").replace("~0", "~");
    if (parent instanceof ObjectNode object) {
      spoil(object, name);
    } else if (parent instanceof ArrayNode array) {
      array.set(Integer.parseInt(name), odd());
    }
    return spoilt;
  }

  private void spoil(ObjectNode object, String name) {
    switch (dice.roll(4)) {
      case 0 -> object.remove(name);
      case 1 -> object.set(name + dice.text(1), object.path(name));
      default -> object.set(name, odd());
    }
  }

  JsonNode odd() {
    return dice.isOneIn(12)
        ? JSON.getNodeFactory().stringNode(dice.text(dice.roll(3_000)))
        : JSON.readTree(dice.pick(VALUES));
  }

  /** The same bytes but for some. */
  byte[] garble(byte[] bytes) {
    byte[] garbled =
        bytes.length == 0 ? dice.text(40).getBytes(StandardCharsets.UTF_8) : bytes.clone();
    switch (dice.roll(3)) {
      case 0 -> garbled = Arrays.copyOf(garbled, dice.roll(garbled.length + 1));
      case 1 -> {
        for (int i = 0; i <= dice.roll(8); i++) {
          garbled[dice.roll(garbled.length)] = (byte) dice.roll(256);
        }
      }
      default -> {
        for (int i = 0; i < garbled.length; i++) {
          garbled[i] = (byte) dice.roll(256);
        }
      }
    }
    return garbled;
  }

  private static void gather(JsonNode node, String pointer, List<String> places) {
    places.add(pointer);
    node.properties()
        .forEach(
            member ->
                gather(
                    member.getValue(),
                    pointer + "/" + member.getKey().replace("~", "~0").replace("/", "~1"),
                    places));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      gather(node.get(i), pointer + "/" + i, places);
    }
  }
}
