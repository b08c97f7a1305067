package dev.surimi.vendor.ytimes;

import dev.surimi.world.Index;
import dev.surimi.world.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A card of goods, the same in all shops; how much there is of it stands in {@link Balance}.
 *
 * @param number its place in the list
 * @param type NORMAL, PACK, ALCO_WITHOUT_MARK or ALCO_MARK
 * @param packType of a PACK: AUTO or MANUAL
 * @param barCodes at most five, with commas between
 * @param wastePercent lost in preparation
 */
public record Goods(
    String guid,
    long number,
    String chainGuid,
    String name,
    String type,
    String packType,
    String comment,
    String barCodes,
    BigDecimal wastePercent,
    String mainUnitGuid,
    List<String> additionalUnitGuidList,
    String groupGuid,
    String supplierGuid) {

  static final Table<String, Goods> TABLE = Table.of("ytimes", "goods", Goods.class, Goods::guid);

  static final Index<String, Goods, Long> BY_NUMBER = TABLE.index("by_number", Goods::number);

  public Goods {
    Objects.requireNonNull(wastePercent);
    Objects.requireNonNull(mainUnitGuid);
    additionalUnitGuidList = List.copyOf(additionalUnitGuidList);
  }

  static Goods normal(String guid, long number, String name, String mainUnitGuid) {
    return new Goods(
        guid,
        number,
        null,
        name,
        "NORMAL",
        null,
        null,
        null,
        BigDecimal.ZERO,
        mainUnitGuid,
        List.of(),
        null,
        null);
  }

  Goods in(String newGroupGuid) {
    return new Goods(
        guid,
        number,
        chainGuid,
        name,
        type,
        packType,
        comment,
        barCodes,
        wastePercent,
        mainUnitGuid,
        additionalUnitGuidList,
        newGroupGuid,
        supplierGuid);
  }

  boolean usesUnit(String unitGuid) {
    return mainUnitGuid.equals(unitGuid) || additionalUnitGuidList.contains(unitGuid);
  }
}
