package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Reply;
import dev.surimi.world.Transaction;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The units of measure. */
final class Units {

  private Units() {}

  static Reply list(Call call) {
    return Envelope.rows(
        call.world().all(Unit.TABLE).sorted(Comparator.comparing(Unit::number)).map(Units::json));
  }

  static Reply save(Call call) {
    Transaction world = call.world();
    Input input = call.input();
    String name = input.requireText("name");
    Unit.Type type = type(input);
    BigDecimal value = Amounts.requirePositive(input, "value");
    String guid = References.guid(world, input, "units");
    Optional<Unit> before = world.find(Unit.TABLE, guid);
    before.ifPresent(unit -> requireSameType(world, unit, type));
    long number = References.number(world, before, Unit::number);
    world.put(Unit.TABLE, new Unit(guid, number, name, type, value));
    return Envelope.row(guid);
  }

  private static Unit.Type type(Input input) {
    return input
        .parse("type", "one of WEIGHT, VOLUME, COUNT", Unit.Type::valueOf)
        .orElseThrow(() -> input.missing("type"));
  }

  /** Grams of goods cannot become pieces. */
  private static void requireSameType(Transaction world, Unit unit, Unit.Type type) {
    if (unit.type() != type
        && world.all(Goods.TABLE).anyMatch(goods -> goods.usesUnit(unit.guid()))) {
      throw YTimesError.validation("Нельзя изменить тип единицы: она используется в товарах");
    }
  }

  private static JsonNode json(Unit unit) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("guid", unit.guid()).put("name", unit.name()).put("type", unit.type().name());
    json.set("value", Amounts.bare(unit.value()));
    return json;
  }
}
