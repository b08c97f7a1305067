package dev.surimi.vendor.restoplace;

import dev.surimi.vendor.restoplace.DepositRule.Per;
import dev.surimi.vendor.restoplace.DepositRule.Terms;
import dev.surimi.world.Transaction;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** The address of the documentation's samples: its halls, tags, reasons and deposits. */
final class HouseSeed {

  static final int MAIN_HALL = 58;
  static final int TERRACE = 100;
  static final int BANQUET_HALL = 147;
  static final int OWNER = 12;

  static final Instant OPENED = Instant.parse("2024-01-10T07:00:00Z");
  static final Instant REBUILT = Instant.parse("2024-02-01T08:00:00Z");

  private static final int SERVICE_HALL = 148;
  private static final int WHOLE_HALL = 60;

  private static final Terms WEEKEND_EVENINGS =
      new Terms(
          List.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), LocalTime.of(18, 0), 1);

  private HouseSeed() {}

  static void plant(Transaction world) {
    world.put(Address.TABLE, address());
    halls().forEach(hall -> world.put(Hall.TABLE, hall));
    ItemSeed.items().forEach(item -> world.put(Item.TABLE, item));
    ItemSeed.types().forEach(type -> world.put(ItemType.TABLE, type));
    tags().forEach(tag -> world.put(Tag.TABLE, tag));
    reasons().forEach(reason -> world.put(CancelReason.TABLE, reason));
    deposits().forEach(rule -> world.put(DepositRule.TABLE, rule));
  }

  private static Address address() {
    return new Address(
        111,
        new Address.Organization(100, "Ваше Заведение", "test"),
        "Казань",
        "Пр. Московский, д.102",
        ZoneId.of("Europe/Moscow"),
        "5f3a9c0d1e2b4a6c7d8e");
  }

  private static List<Hall> halls() {
    return List.of(
        hall(MAIN_HALL, 1, "Основной зал", 2, 6),
        hall(TERRACE, 2, "Веранда", 1, 12),
        hall(BANQUET_HALL, 3, "Банкетный зал", 8, WHOLE_HALL),
        hall(SERVICE_HALL, 4, "Служебный зал", 1, 4));
  }

  private static Hall hall(int id, int priority, String name, int least, int most) {
    boolean banquet = id == BANQUET_HALL;
    boolean hostess = id == SERVICE_HALL;
    return new Hall(
        id, true, OWNER, priority, name, banquet, least, most, "", hostess, OPENED, REBUILT);
  }

  private static List<Tag> tags() {
    return List.of(
        new Tag("no_transfer", 1, "Не пересаживать", true),
        new Tag("vip", 2, "VIP гость", true),
        new Tag("birthday", 3, "День рождения", true),
        new Tag("window", 4, "У окна", true),
        new Tag("children", 5, "С детьми", true),
        new Tag("hookah", 6, "Кальян", true),
        new Tag("corporate", 7, "Корпоратив", false));
  }

  /** The first two are printed; a client uses a third (facts 1.10 R-5). */
  private static List<CancelReason> reasons() {
    return List.of(
        new CancelReason(1, "Другая причина", true),
        new CancelReason(2, "Гость не пришёл (No-show)", false),
        new CancelReason(3, "Гость отменил сам", false),
        new CancelReason(4, "Изменились планы", false));
  }

  /** The first is the deposit of the printed creation, the second that of the printed deposit. */
  private static List<DepositRule> deposits() {
    Terms parties = Terms.ALWAYS.fromParties(6);
    return List.of(
        rule(1, List.of(1543), Terms.ALWAYS, 1_000, Per.RESERVE),
        new DepositRule(
            2, List.of(2460), Terms.ALWAYS, Money.roubles(1_000), Per.RESERVE, 24, 19, ""),
        rule(3, List.of(1610), Terms.ALWAYS, 1_500, Per.HOUR),
        rule(4, List.of(1603, 1604, 1605), WEEKEND_EVENINGS, 500, Per.GUEST),
        rule(5, List.of(1611, 1612, 1614, 1620), parties, 700, Per.GUEST),
        rule(6, List.of(1701, 1702), Terms.ALWAYS, 2_000, Per.GUEST));
  }

  private static DepositRule rule(int id, List<Integer> items, Terms terms, int roubles, Per per) {
    String text =
        switch (per) {
          case RESERVE -> "";
          case GUEST -> roubles + " ₽ с гостя";
          case HOUR -> roubles + " ₽ за час";
        };
    return new DepositRule(id, items, terms, Money.roubles(roubles), per, 0, 0, text);
  }
}
