package dev.surimi.vendor.restoplace;

import dev.surimi.world.Options;
import dev.surimi.world.View;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An object of a dictionary: its numbers are texts, or numbers when the world reads it so (facts
 * 1.9).
 */
final class DictionaryJson {

  private final ObjectNode json = JsonNodeFactory.instance.objectNode();
  private final AddressTime time;
  private final boolean numbers;

  DictionaryJson(View world, Options options) {
    this.time = AddressTime.of(world);
    this.numbers = options.text("restoplace.dictionary_numbers").equals("ints");
  }

  DictionaryJson number(String name, long value) {
    if (numbers) {
      json.put(name, value);
    } else {
      json.put(name, Long.toString(value));
    }
    return this;
  }

  DictionaryJson flag(String name, boolean value) {
    return number(name, ReserveJson.digit(value));
  }

  DictionaryJson price(String name, long kopecks) {
    if (numbers) {
      json.set(name, Money.number(kopecks));
    } else {
      json.put(name, Money.text(kopecks));
    }
    return this;
  }

  DictionaryJson text(String name, String value) {
    json.put(name, value);
    return this;
  }

  DictionaryJson moment(String name, Instant value) {
    json.put(name, value == null ? null : time.print(value));
    return this;
  }

  DictionaryJson texts(String name, List<String> values) {
    ArrayNode list = json.putArray(name);
    values.forEach(list::add);
    return this;
  }

  ObjectNode json() {
    return json;
  }
}
