package dev.surimi.vendor.guestonline;

import dev.surimi.world.Transaction;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Restaurant 479 of the documentation's samples: tables in three areas, closed on Mondays. */
final class WasabiDemoSeed {

  static final int WASABI_DEMO = 479;
  static final String LUNCH = "53f438c9f5cb5c1411000467";

  private static final int TERRACE = 1;
  private static final int INSIDE = 2;
  private static final int VERANDA = 3;
  private static final Set<DayOfWeek> NO_MONDAY =
      EnumSet.complementOf(EnumSet.of(DayOfWeek.MONDAY));

  private WasabiDemoSeed() {}

  static void plant(Transaction world) {
    world.put(Restaurant.TABLE, restaurant());
    openings().forEach(opening -> world.put(Opening.TABLE, opening));
    areas().forEach(area -> world.put(Area.TABLE, area));
    tables().forEach(table -> world.put(DiningTable.TABLE, table));
    combinations().forEach(combination -> world.put(Combination.TABLE, combination));
  }

  private static Restaurant restaurant() {
    return new Restaurant(
        WASABI_DEMO,
        "Wasabi (Demo)",
        "8, Rue des Filatiers",
        "Toulouse",
        "31000",
        "France",
        "33561000479",
        "FR",
        ZoneId.of("Europe/Paris"),
        50,
        EngineMode.TABLE,
        "fr",
        "pk_test_SurimiWasabiDemo479Paris",
        "Bonjour,<br/>Nous devons annuler votre table.<br/>Nous serions heureux de vous accueillir un autre jour.",
        Map.of("en", "please check the menu", "fr", "merci de consulter la carte"),
        Instant.parse("2014-02-11T06:54:08Z"),
        Instant.parse("2014-11-24T08:11:23Z"));
  }

  private static List<Opening> openings() {
    return List.of(
        new Opening(
            LUNCH,
            WASABI_DEMO,
            "lunch",
            NO_MONDAY,
            LocalTime.of(12, 0),
            LocalTime.of(14, 0),
            50,
            1,
            25,
            Duration.ofHours(2),
            Duration.ofMinutes(90),
            false,
            false,
            Validation.mixed(8, LocalTime.of(14, 0)),
            null,
            Map.of()),
        new Opening(
            "53f438c9f5cb5c1411000469",
            WASABI_DEMO,
            "afternoon",
            EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
            LocalTime.of(15, 30),
            LocalTime.of(17, 0),
            24,
            1,
            8,
            Duration.ofMinutes(30),
            Duration.ofMinutes(90),
            false,
            true,
            Validation.auto(),
            null,
            Map.of(
                "en",
                "tea is served with the menu of your choice",
                "fr",
                "choisissez votre menu de goûter")),
        new Opening(
            "53f438c9f5cb5c1411000468",
            WASABI_DEMO,
            "dinner",
            NO_MONDAY,
            LocalTime.of(19, 0),
            LocalTime.of(22, 0),
            50,
            1,
            25,
            Duration.ofHours(1),
            Duration.ofHours(2),
            true,
            false,
            Validation.mixed(6, LocalTime.of(21, 0)),
            null,
            Map.of("en", "the kitchen closes at ten", "fr", "la cuisine ferme à 22 heures")));
  }

  private static List<Area> areas() {
    return List.of(
        new Area(TERRACE, WASABI_DEMO, false, Map.of("en", "Terrace", "fr", "Terrasse")),
        new Area(INSIDE, WASABI_DEMO, true, Map.of("en", "Inside", "fr", "Interieur")),
        new Area(VERANDA, WASABI_DEMO, true, Map.of("en", "Veranda", "fr", "Véranda")));
  }

  /** 50 chairs can be booked online; the 18 of the terrace are the staff's. */
  private static List<DiningTable> tables() {
    return List.of(
        table(11, INSIDE, 1, 16),
        table(12, INSIDE, 2, 4),
        table(13, INSIDE, 2, 4),
        table(14, INSIDE, 2, 4),
        table(15, INSIDE, 1, 2),
        table(16, INSIDE, 1, 2),
        table(31, VERANDA, 2, 4),
        table(32, VERANDA, 2, 4),
        table(33, VERANDA, 2, 6),
        table(34, VERANDA, 1, 2),
        table(35, VERANDA, 1, 2),
        table(51, TERRACE, 2, 4),
        table(52, TERRACE, 2, 4),
        table(53, TERRACE, 2, 4),
        table(54, TERRACE, 2, 6));
  }

  private static List<Combination> combinations() {
    return List.of(
        joined(1, List.of(12, 13), 5, 8),
        joined(2, List.of(13, 14), 5, 8),
        joined(3, List.of(12, 13, 14), 9, 12),
        joined(4, List.of(11, 12), 17, 20),
        joined(5, List.of(11, 12, 13), 21, 24),
        joined(6, List.of(11, 12, 13, 14), 25, 28),
        joined(7, List.of(31, 32), 5, 8),
        joined(8, List.of(32, 33), 7, 10),
        joined(9, List.of(34, 35), 3, 4),
        joined(10, List.of(51, 52), 5, 8));
  }

  private static DiningTable table(int number, int areaId, int min, int max) {
    return new DiningTable(number, WASABI_DEMO, String.valueOf(number), areaId, min, max);
  }

  private static Combination joined(int id, List<Integer> tableIds, int min, int max) {
    return new Combination(id, WASABI_DEMO, tableIds, min, max);
  }
}
