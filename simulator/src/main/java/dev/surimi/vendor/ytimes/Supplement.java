package dev.surimi.vendor.ytimes;

import dev.surimi.world.Index;
import dev.surimi.world.Table;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Something added to a dish.
 *
 * @param defaultPrice where neither the portion nor the shop has another
 * @param defaultTogoPrice the same in an order to go
 * @param menuTypeToPrice kopecks by portion
 * @param active an inactive supplement is offered nowhere
 */
public record Supplement(
    String guid,
    String groupGuid,
    String name,
    long priority,
    Price defaultPrice,
    Price defaultTogoPrice,
    Map<String, Long> menuTypeToPrice,
    boolean active,
    List<String> hiddenIn) {

  static final Table<String, Supplement> TABLE =
      Table.of("ytimes", "supplements", Supplement.class, Supplement::guid);

  static final Index<String, Supplement, String> BY_GROUP =
      TABLE.index("by_group", Supplement::groupGuid);

  public Supplement {
    Objects.requireNonNull(defaultPrice);
    Objects.requireNonNull(defaultTogoPrice);
    menuTypeToPrice = Ordered.copyOf(menuTypeToPrice);
    hiddenIn = List.copyOf(hiddenIn);
  }

  boolean isShownIn(String shopGuid) {
    return active && !(shopGuid != null && hiddenIn.contains(shopGuid));
  }

  /** Kopecks with this portion; {@code portionGuid} may be null. */
  long price(String shopGuid, String portionGuid, boolean togo) {
    Long ofPortion = portionGuid == null ? null : menuTypeToPrice.get(portionGuid);
    return ofPortion != null ? ofPortion : (togo ? defaultTogoPrice : defaultPrice).in(shopGuid);
  }

  Supplement priced(String shopGuid, long kopecks) {
    return new Supplement(
        guid,
        groupGuid,
        name,
        priority,
        defaultPrice.changed(shopGuid, kopecks),
        defaultTogoPrice.changed(shopGuid, kopecks),
        menuTypeToPrice,
        active,
        hiddenIn);
  }

  Supplement pricedBy(Map<String, Long> newMenuTypeToPrice) {
    return new Supplement(
        guid,
        groupGuid,
        name,
        priority,
        defaultPrice,
        defaultTogoPrice,
        newMenuTypeToPrice,
        active,
        hiddenIn);
  }

  Supplement named(String newName) {
    return new Supplement(
        guid,
        groupGuid,
        newName,
        priority,
        defaultPrice,
        defaultTogoPrice,
        menuTypeToPrice,
        active,
        hiddenIn);
  }

  Supplement shown(Visibility visibility) {
    return new Supplement(
        guid,
        groupGuid,
        name,
        priority,
        defaultPrice,
        defaultTogoPrice,
        menuTypeToPrice,
        visibility.active(),
        visibility.hiddenIn());
  }
}
