package dev.surimi.vendor.ytimes;

import dev.surimi.world.Transaction;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/** Combos of every kind of price: the two printed ones, and two with limits of day and time. */
final class ComboSeed {

  static final String FIXED = "f0f90e6c-8082-44b2-aba8-5070d368ada8";
  static final String FREE_CROISSANT = "3ddd67b9-6a85-4046-9f88-17ee6bf3c117";
  static final String BREAKFAST = "71b8e4d0-c62f-4a95-8d03-e9f5a7b1c648";
  static final String NIGHT = "d20f6c97-8b5e-4138-a4f2-06c9d7e3b851";

  private static final List<DayOfWeek> ALWAYS = List.of(DayOfWeek.values());
  private static final List<DayOfWeek> WORKDAYS = ALWAYS.subList(0, 5);
  private static final List<DayOfWeek> WEEKEND = List.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);

  private ComboSeed() {}

  static void plant(Transaction world) {
    world.put(Combo.TABLE, fixed());
    world.put(Combo.TABLE, freeCroissant());
    world.put(Combo.TABLE, breakfast());
    world.put(Combo.TABLE, night());
  }

  private static Combo fixed() {
    ComboItem coffee = of(List.of(), List.of(MenuSeed.AMERICANO, MenuSeed.CAPPUCCINO), List.of());
    ComboItem pastry = of(List.of(MenuSeed.PASTRY), List.of(), List.of());
    // The documentation's combo is called "enter a name".
    return combo(FIXED, "Введите наименование", 0, 45_600L, List.of(coffee, pastry));
  }

  private static Combo freeCroissant() {
    ComboItem coffee = of(List.of(MenuSeed.COFFEES), List.of(), List.of(MenuSeed.AMERICANO_250));
    return combo(
        FREE_CROISSANT,
        "Кофе + круассан бесплатно",
        1,
        null,
        List.of(coffee, discounted(MenuSeed.CROISSANT, 100)));
  }

  private static Combo breakfast() {
    ComboItem coffee = of(List.of(MenuSeed.COFFEES), List.of(), List.of());
    ComboItem croissant =
        new ComboItem(
            List.of(), List.of(MenuSeed.CROISSANT), List.of(), false, 9_900L, null, "price");
    return combo(BREAKFAST, "Завтрак", 2, null, List.of(coffee, croissant))
        .limited(WORKDAYS, LocalTime.of(8, 0), LocalTime.of(11, 0));
  }

  private static Combo night() {
    ComboItem coffee = of(List.of(MenuSeed.COFFEES), List.of(), List.of());
    return combo(NIGHT, "Ночной", 3, null, List.of(coffee, discounted(MenuSeed.CHEESECAKE, 40)))
        .limited(WEEKEND, LocalTime.of(22, 0), LocalTime.of(2, 0));
  }

  private static ComboItem of(List<String> groups, List<String> items, List<String> portions) {
    return new ComboItem(groups, items, portions, true, null, null, "price");
  }

  private static ComboItem discounted(String item, long percent) {
    return new ComboItem(
        List.of(), List.of(item), List.of(), false, null, BigDecimal.valueOf(percent), "discount");
  }

  private static Combo combo(
      String guid, String name, long priority, Long price, List<ComboItem> items) {
    return new Combo(guid, name, priority, price, items, ALWAYS, null, null, null, false, true);
  }
}
