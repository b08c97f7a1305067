package dev.surimi.vendor.iiko;

import dev.surimi.world.Transaction;
import java.math.BigDecimal;

/**
 * The restaurants of a new world: one in Moscow and one in Riga, with their terminals and tables.
 */
final class VenueSeed {

  static final String MOSCOW = id('1', 11);
  static final String RIGA = id('1', 12);
  static final String HALL = id('2', 21);
  static final String RIGA_HALL = id('2', 24);

  private static final String TERRACE = id('2', 22);
  private static final String BAR = id('2', 23);
  private static final String POKROVKA = "Москва, Покровка, 17";
  private static final int[] SEATS = {4, 2, 2, 4, 4, 6, 6, 8, 2, 4};

  private VenueSeed() {}

  /** The ids of new worlds are easy to remember: 77777777-7777-4777-8777-777777777701. */
  static String id(char digit, int number) {
    String d = String.valueOf(digit);
    return "%s-%s-4%s-8%s-%s%02d"
        .formatted(d.repeat(8), d.repeat(4), d.repeat(3), d.repeat(3), d.repeat(10), number);
  }

  static void plant(Transaction world) {
    world.put(
        Organization.TABLE,
        new Organization(
            MOSCOW,
            "Сурими на Покровке",
            "1",
            "Россия",
            POKROVKA,
            new BigDecimal("55.7594"),
            new BigDecimal("37.6462"),
            "RUB",
            "+7",
            true));
    world.put(
        Organization.TABLE,
        new Organization(
            RIGA,
            "Surimi Rīga",
            "2",
            "Latvija",
            "Rīga, Tērbatas iela 8",
            new BigDecimal("56.9533"),
            new BigDecimal("24.1194"),
            "EUR",
            "+371",
            false));
    plantGroup(
        world,
        new TerminalGroup(HALL, MOSCOW, "Зал", POKROVKA, "Europe/Moscow", true, false, true));
    plantGroup(
        world,
        new TerminalGroup(
            TERRACE, MOSCOW, "Летняя терраса", POKROVKA, "Europe/Moscow", true, true, false));
    plantGroup(
        world,
        new TerminalGroup(BAR, MOSCOW, "Бар", POKROVKA, "Europe/Moscow", false, false, true));
    plantGroup(
        world,
        new TerminalGroup(
            RIGA_HALL, RIGA, "Zāle", "Rīga, Tērbatas iela 8", "Europe/Riga", true, false, true));
    plantSection(world, new Section(id('3', 31), HALL, "Основной зал"), 1, 10);
    plantSection(world, new Section(id('3', 32), HALL, "Веранда"), 11, 14);
    plantSection(world, new Section(id('3', 35), TERRACE, "Терраса"), 21, 24);
    plantSection(world, new Section(id('3', 33), BAR, "Бар"), 31, 33);
    plantSection(world, new Section(id('3', 34), RIGA_HALL, "Zāle"), 41, 46);
  }

  private static void plantGroup(Transaction world, TerminalGroup group) {
    world.put(TerminalGroup.TABLE, group);
  }

  /** Table 14 was taken away; the list of tables says so. */
  private static void plantSection(Transaction world, Section section, int first, int last) {
    world.put(Section.TABLE, section);
    for (int number = first; number <= last; number++) {
      int place = number - first;
      world.put(
          DiningTable.TABLE,
          new DiningTable(
              id('6', number),
              section.id(),
              number,
              SEATS[place],
              number == 14 ? 2 : 1,
              number == 14,
              8 + place % 5 * 18,
              8 + place / 5 * 24));
    }
  }
}
