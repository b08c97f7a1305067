package dev.surimi.control;

import dev.surimi.contract.Option;
import dev.surimi.engine.ContractMode;
import dev.surimi.engine.Imitation;
import dev.surimi.engine.WorldSettings;
import dev.surimi.vendor.Input;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads what a world shall be like; what is left out is as the sandbox makes worlds. */
final class WorldSettingsJson {

  private final ControlCall call;

  private WorldSettingsJson(ControlCall call) {
    this.call = call;
  }

  static WorldSettings read(ControlCall call) {
    return new WorldSettingsJson(call).read();
  }

  private WorldSettings read() {
    Input input = call.input();
    WorldSettings standard = call.engine().worlds().standard();
    return new WorldSettings(
        input.text("seed").orElse(standard.seed()),
        input.instant("now").orElse(standard.now()),
        input.text("clock").map(mode -> mode.equals("frozen")).orElse(standard.frozen()),
        standard.speed(),
        input.text("contracts").map(WorldSettingsJson::mode).orElse(standard.contracts()),
        options(standard, input.object("options").node()));
  }

  private Map<String, JsonNode> options(WorldSettings standard, JsonNode chosen) {
    Map<String, Option> known = known();
    Map<String, JsonNode> all = new LinkedHashMap<>(standard.options());
    for (Map.Entry<String, JsonNode> choice : chosen.properties()) {
      refuseUnfit(choice.getKey(), choice.getValue(), known);
      all.put(choice.getKey(), choice.getValue());
    }
    return all;
  }

  private static void refuseUnfit(String name, JsonNode value, Map<String, Option> known) {
    String pointer = "/options/" + name.replace("~", "~0").replace("/", "~1");
    Option option = known.get(name);
    if (option == null) {
      throw ControlError.badMember(pointer, ControlError.unknown("option", name, known.keySet()));
    }
    List<String> problems = option.problems(value);
    if (!problems.isEmpty()) {
      throw ControlError.badMember(pointer, String.join("; ", problems));
    }
  }

  private Map<String, Option> known() {
    Map<String, Option> known = new LinkedHashMap<>();
    for (Imitation imitation : call.engine().vendors().all()) {
      imitation
          .contract()
          .options()
          .forEach((name, option) -> known.put(imitation.id() + "." + name, option));
    }
    return known;
  }

  private static ContractMode mode(String name) {
    return ContractMode.valueOf(name.toUpperCase(Locale.ROOT));
  }
}
