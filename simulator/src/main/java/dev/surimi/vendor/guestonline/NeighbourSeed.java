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

/**
 * The other restaurants: 1 and 12 of the documentation's samples, one in Helsinki, one without
 * areas in Lisbon.
 */
final class NeighbourSeed {

  static final int WASABI = 1;
  static final int COMPTOIR = 12;
  static final int MERI = 520;
  static final int CANTINHO = 521;

  private static final Set<DayOfWeek> ALL_WEEK = EnumSet.allOf(DayOfWeek.class);
  private static final Set<DayOfWeek> NO_SUNDAY =
      EnumSet.complementOf(EnumSet.of(DayOfWeek.SUNDAY));
  private static final Instant OPENED = Instant.parse("2014-02-11T06:54:08Z");
  private static final Instant UPDATED = Instant.parse("2014-11-24T08:11:23Z");

  private NeighbourSeed() {}

  static void plant(Transaction world) {
    List.of(wasabi(), comptoir(), meri(), cantinho())
        .forEach(one -> world.put(Restaurant.TABLE, one));
    openings().forEach(opening -> world.put(Opening.TABLE, opening));
    tables().forEach(table -> world.put(DiningTable.TABLE, table));
    world.put(Combination.TABLE, new Combination(21, CANTINHO, List.of(212, 213), 5, 8));
  }

  private static Restaurant wasabi() {
    return new Restaurant(
        WASABI,
        "Wasabi",
        "2, Av de lombez",
        "Toulouse",
        "31300",
        "France",
        // One digit too many, as printed (facts 1.7 #40).
        "335612555555",
        "FR",
        ZoneId.of("Europe/Paris"),
        50,
        EngineMode.CAPACITIVE,
        "fr",
        "pk_test_SurimiWasabi1Toulouse001",
        "Bonjour,<br/>Nous ne pourrons pas vous recevoir ce jour-là.",
        Map.of(),
        OPENED,
        UPDATED);
  }

  private static Restaurant comptoir() {
    return new Restaurant(
        COMPTOIR,
        "Le Comptoir (Demo)",
        "12, Rue Mercière",
        "Lyon",
        "69002",
        "France",
        "33478000012",
        "FR",
        ZoneId.of("Europe/Paris"),
        40,
        EngineMode.CAPACITIVE,
        "fr",
        "pk_test_SurimiComptoir12Lyon0012",
        "Bonjour,<br/>Le Comptoir doit annuler votre table.",
        Map.of(
            "en",
            "we confirm each booking by mail",
            "fr",
            "chaque réservation est confirmée par mail"),
        OPENED,
        UPDATED);
  }

  private static Restaurant meri() {
    return new Restaurant(
        MERI,
        "Ravintola Meri (Demo)",
        "Pohjoisesplanadi 9",
        "Helsinki",
        "00170",
        "Finland",
        "358912345678",
        "FI",
        ZoneId.of("Europe/Helsinki"),
        60,
        EngineMode.CAPACITIVE,
        "fi",
        "pk_test_SurimiMeri520Helsinki001",
        "Hei,<br/>Joudumme perumaan varauksesi.",
        Map.of(),
        OPENED,
        UPDATED);
  }

  private static Restaurant cantinho() {
    return new Restaurant(
        CANTINHO,
        "Cantinho (Demo)",
        "Rua da Bica 4",
        "Lisboa",
        "12000",
        "Portugal",
        "351211234567",
        "PT",
        ZoneId.of("Europe/Lisbon"),
        14,
        EngineMode.TABLE,
        "pt",
        "pk_test_SurimiCantinho521Lisbon1",
        "Lamentamos,<br/>Temos de cancelar a sua mesa.",
        Map.of(),
        OPENED,
        UPDATED);
  }

  private static List<Opening> openings() {
    Validation auto = Validation.auto();
    Validation manual = Validation.manual();
    Set<DayOfWeek> saturday = EnumSet.of(DayOfWeek.SATURDAY);
    return List.of(
        capacitive("54e7809af5cb5c1dcb000101", WASABI, "lunch", ALL_WEEK, 12, 14, 50, auto),
        capacitive("54e7809af5cb5c1dcb000102", WASABI, "dinner", ALL_WEEK, 19, 22, 50, auto),
        capacitive("54e7809af5cb5c1dcb001201", COMPTOIR, "breakfast", NO_SUNDAY, 8, 10, 20, manual),
        capacitive("54e7809af5cb5c1dcb001202", COMPTOIR, "brunch", saturday, 10, 11, 30, manual),
        capacitive("54e7809af5cb5c1dcb001203", COMPTOIR, "lunch", NO_SUNDAY, 12, 14, 40, manual),
        capacitive(
            "54e7809af5cb5c1dcb001204", COMPTOIR, "afternoon", NO_SUNDAY, 15, 17, 20, manual),
        comptoirDinner(),
        capacitive("54e7809af5cb5c1dcb052001", MERI, "lunch", ALL_WEEK, 11, 14, 60, auto),
        capacitive("54e7809af5cb5c1dcb052002", MERI, "dinner", ALL_WEEK, 17, 23, 60, auto),
        capacitive("54e7809af5cb5c1dcb052101", CANTINHO, "dinner", NO_SUNDAY, 19, 22, 14, auto));
  }

  /**
   * Parties of six and more leave their card as a guarantee: a prepayment that a service asks for.
   */
  private static Opening comptoirDinner() {
    Opening plain =
        capacitive(
            "54e7809af5cb5c1dcb001205",
            COMPTOIR,
            "dinner",
            NO_SUNDAY,
            19,
            22,
            40,
            Validation.manual());
    return plain.with(
        new Prepayment(Prepayment.Kind.BOOKING, 5000, Prepayment.PaymentKind.GUARANTEE, 6));
  }

  /**
   * A service with whole hours as its ends, for parties of one to twelve, bookable until an hour
   * before.
   */
  private static Opening capacitive(
      String id,
      int restaurantId,
      String period,
      Set<DayOfWeek> days,
      int from,
      int to,
      int seats,
      Validation validation) {
    return new Opening(
        id,
        restaurantId,
        period,
        days,
        LocalTime.of(from, 0),
        LocalTime.of(to, 0),
        seats,
        1,
        12,
        Duration.ofHours(1),
        Duration.ofMinutes(90),
        false,
        false,
        validation,
        null,
        Map.of());
  }

  private static List<DiningTable> tables() {
    return List.of(
        new DiningTable(211, CANTINHO, "Janela", null, 1, 2),
        new DiningTable(212, CANTINHO, "Azulejo", null, 2, 4),
        new DiningTable(213, CANTINHO, "Fado", null, 2, 4),
        new DiningTable(214, CANTINHO, "Porta", null, 2, 4));
  }
}
