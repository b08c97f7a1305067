package dev.surimi.fuzz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What was read in answers, by the name of the member: ids above all, to ask for again. */
final class Memory {

  private static final int MOST = 20;

  private final Map<String, List<JsonNode>> seen = new HashMap<>();

  void read(JsonNode answer) {
    answer
        .properties()
        .forEach(
            member -> {
              if (member.getValue().isValueNode() && !member.getValue().isNull()) {
                note(member.getKey(), member.getValue());
              }
              read(member.getValue());
            });
    for (int i = 0; answer.isArray() && i < Math.min(answer.size(), MOST); i++) {
      read(answer.get(i));
    }
  }

  /** Something that was seen under this name, or an id where one is asked for; null for nothing. */
  JsonNode recall(String name, Dice dice) {
    List<JsonNode> found = seen.get(name);
    if (found == null && name.toLowerCase(Locale.ROOT).endsWith("id")) {
      found = seen.get("id");
    }
    return found == null ? null : dice.pick(found);
  }

  private void note(String name, JsonNode value) {
    List<JsonNode> values = seen.computeIfAbsent(name, unseen -> new ArrayList<>());
    if (values.size() >= MOST) {
      values.remove(0);
    }
    values.add(value);
  }
}
