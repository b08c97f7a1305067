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

/** Reads what a world shall be like; what is left out is as it was. */
final class WorldSettingsJson {

  private WorldSettingsJson() {}

  static WorldSettings read(ControlCall call, WorldSettings before) {
    Input input = call.input();
    return new WorldSettings(
        input.text("seed").map(seed -> within(call, seed)).orElse(before.seed()),
        input.instant("now").orElse(before.now()),
        input.text("clock").map(mode -> mode.equals("frozen")).orElse(before.frozen()),
        before.speed(),
        input.text("contracts").map(WorldSettingsJson::mode).orElse(before.contracts()),
        options(call, before, input.object("options").node()));
  }

  private static String within(ControlCall call, String seed) {
    if (!call.engine().fence().holds(seed)) {
      throw ControlError.badMember(
          "/seed",
          "is demo, empty or a file in the folder of seeds; %s is outside of it, see --seeds"
              .formatted(seed));
    }
    return seed;
  }

  private static Map<String, JsonNode> options(
      ControlCall call, WorldSettings before, JsonNode chosen) {
    Map<String, Option> known = known(call);
    Map<String, JsonNode> all = new LinkedHashMap<>(before.options());
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

  private static Map<String, Option> known(ControlCall call) {
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
