package dev.surimi.vendor.guestonline;

import dev.surimi.world.Transaction;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

/** Offers, events and menus: 162, 469 and 3459 of the documentation's samples, and some of ours. */
final class CommercialSeed {

  private static final LocalDate PRINTED = LocalDate.of(2014, 11, 5);

  /**
   * The printed pending booking is for a day shortly before; whatever the world's time, the offer
   * is there.
   */
  private static final LocalDate LAST_PRINTED = LocalDate.of(2014, 12, 31);

  private CommercialSeed() {}

  static void plant(Transaction world) {
    LocalDate ahead = world.now().atZone(ZoneOffset.UTC).toLocalDate().plusDays(60);
    LocalDate end = ahead.isBefore(LAST_PRINTED) ? LAST_PRINTED : ahead;
    List.of(happyHour(), specialOffer(end), truffles(end), menu(), tea(), comptoirMenu())
        .forEach(commercial -> world.put(Commercial.TABLE, commercial));
  }

  private static Commercial happyHour() {
    String wine = "Free glass of white wine with your meal";
    return new Commercial(
        162,
        Commercial.Kind.OFFER,
        WasabiDemoSeed.WASABI_DEMO,
        "a name",
        "My commercial",
        PRINTED,
        PRINTED,
        false,
        false,
        1,
        null,
        List.of(
            new Commercial.Translation("fr", "Happy Hour", wine),
            new Commercial.Translation("en", "Happy Hour", wine)),
        List.of(new Recurrence(4, 0, LocalTime.of(19, 0), LocalTime.of(20, 30))),
        null);
  }

  private static Commercial specialOffer(LocalDate end) {
    return new Commercial(
        469,
        Commercial.Kind.OFFER,
        WasabiDemoSeed.WASABI_DEMO,
        "Special Offer",
        "special offer for all our clients",
        LocalDate.of(2014, 11, 1),
        end,
        false,
        null,
        1,
        null,
        List.of(),
        List.of(),
        new Prepayment(Prepayment.Kind.SEATS, 1000, Prepayment.PaymentKind.DOWN_PAYMENT, 1));
  }

  private static Commercial truffles(LocalDate end) {
    return new Commercial(
        470,
        Commercial.Kind.EVENT,
        WasabiDemoSeed.WASABI_DEMO,
        "Truffle evening",
        "Truffles with every course, on Friday evenings",
        LocalDate.of(2014, 12, 1),
        end,
        false,
        true,
        2,
        null,
        List.of(
            new Commercial.Translation(
                "fr", "Soirée truffe", "De la truffe à chaque plat, le vendredi soir")),
        List.of(new Recurrence(5, 0, LocalTime.of(19, 0), LocalTime.of(22, 0))),
        new Prepayment(Prepayment.Kind.BOOKING, 5000, Prepayment.PaymentKind.GUARANTEE, 2));
  }

  private static Commercial menu() {
    return menu(
        3459,
        WasabiDemoSeed.WASABI_DEMO,
        "Menu degustation",
        "starter\r\n*\r\nMain\r\n*\r\nDesserts\r\n",
        List.of());
  }

  private static Commercial tea() {
    List<Recurrence> weekend =
        List.of(
            new Recurrence(6, 0, LocalTime.of(15, 0), LocalTime.of(18, 0)),
            new Recurrence(0, 0, LocalTime.of(15, 0), LocalTime.of(18, 0)));
    return menu(
        3460, WasabiDemoSeed.WASABI_DEMO, "Afternoon tea", "Mochi, matcha, sencha", weekend);
  }

  private static Commercial comptoirMenu() {
    return menu(
        3461,
        NeighbourSeed.COMPTOIR,
        "Menu du marché",
        "What the market had this morning",
        List.of());
  }

  private static Commercial menu(
      int id, int restaurantId, String name, String description, List<Recurrence> recurrences) {
    return new Commercial(
        id,
        Commercial.Kind.MENU,
        restaurantId,
        name,
        description,
        null,
        null,
        true,
        null,
        1,
        null,
        List.of(),
        recurrences,
        null);
  }
}
