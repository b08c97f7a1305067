package dev.surimi.vendor.ytimes;

import static dev.surimi.vendor.ytimes.References.changed;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Reply;
import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The cards of goods. */
final class GoodsCards {

  private static final int MOST_BAR_CODES = 5;
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private GoodsCards() {}

  static Reply list(Call call) {
    Optional<Shop> shop = Shops.find(call.world(), call.input());
    return Envelope.rows(
        call.world()
            .between(Goods.BY_NUMBER, Long.MIN_VALUE, Long.MAX_VALUE)
            .map(goods -> GoodsJson.of(call.world(), goods, shop)));
  }

  static Reply save(Call call) {
    Transaction world = call.world();
    Input input = call.input();
    String name = input.requireText("name");
    requireNormal(input);
    String unitGuid = input.requireText("mainUnitGuid");
    String guid = References.guid(world, input, "goods");
    Optional<Goods> present = world.find(Goods.TABLE, guid);
    Goods before =
        present.orElseGet(() -> Goods.normal(guid, world.next(References.NUMBERS), name, unitGuid));
    Goods after = after(input, before, name, unitGuid);
    requireReferences(world, after);
    requireSameType(world, before, after);
    world.put(Goods.TABLE, after);
    return Envelope.row(guid);
  }

  private static Goods after(Input input, Goods before, String name, String unitGuid) {
    return new Goods(
        before.guid(),
        before.number(),
        before.chainGuid(),
        name,
        before.type(),
        before.packType(),
        changed(input, "comment", before.comment()),
        barCodes(input, before),
        wastePercent(input, before),
        unitGuid,
        input.has("additionalUnitGuidList")
            ? input.texts("additionalUnitGuidList")
            : before.additionalUnitGuidList(),
        changed(input, "groupGuid", before.groupGuid()),
        before.supplierGuid());
  }

  /** Other types cannot be made here; what has one keeps it. */
  private static void requireNormal(Input input) {
    if (!input.requireText("type").equals("NORMAL")) {
      throw input.invalid("type", "must be NORMAL");
    }
  }

  private static String barCodes(Input input, Goods before) {
    String codes = changed(input, "barCodes", before.barCodes());
    if (codes != null && codes.split(",", -1).length > MOST_BAR_CODES) {
      throw input.invalid("barCodes", "must be at most five, with commas between");
    }
    return codes;
  }

  private static BigDecimal wastePercent(Input input, Goods before) {
    if (input.decimal("wastePercent").isEmpty()) {
      return input.has("wastePercent") ? BigDecimal.ZERO : before.wastePercent();
    }
    BigDecimal percent = Amounts.require(input, "wastePercent");
    if (percent.compareTo(ALL) > 0) {
      throw input.invalid("wastePercent", "must be from 0 to 100");
    }
    return percent;
  }

  private static void requireReferences(View world, Goods goods) {
    Unit main = unit(world, goods.mainUnitGuid());
    List<Unit> others =
        goods.additionalUnitGuidList().stream().map(guid -> unit(world, guid)).toList();
    if (others.stream().anyMatch(unit -> unit.type() != main.type())) {
      throw YTimesError.validation("Фасовка измеряется иначе, чем основная единица");
    }
    if (goods.groupGuid() != null) {
      References.require(world, GoodsGroup.TABLE, goods.groupGuid(), "Группа товаров не найдена");
    }
  }

  /** Grams in stock cannot become pieces. */
  private static void requireSameType(View world, Goods before, Goods after) {
    Unit.Type type = unit(world, after.mainUnitGuid()).type();
    boolean another =
        world
            .find(Unit.TABLE, before.mainUnitGuid())
            .filter(unit -> unit.type() != type)
            .isPresent();
    if (another) {
      throw YTimesError.validation("Нельзя изменить тип единицы измерения товара");
    }
  }

  private static Unit unit(View world, String guid) {
    return References.require(world, Unit.TABLE, guid, "Единица измерения не найдена");
  }
}
