package dev.surimi.vendor.ytimes;

import dev.surimi.world.Transaction;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** The categories of expenses and the expense that the documentation prints, and some of ours. */
final class OutcomeSeed {

  static final String WAGES = "5f7e0431-c9f6-11f0-af6a-0242ac120007";
  static final String PHONE = "5f7e0472-c9f6-11f0-af6a-0242ac120007";
  static final String RENT = "5f85ce9e-c9f6-11f0-af6a-0242ac120007";
  static final String ADVERTISING = "5f85cf53-c9f6-11f0-af6a-0242ac120007";

  /** Ours, within advertising. */
  static final String LEAFLETS = "5f85d011-c9f6-11f0-af6a-0242ac120007";

  private OutcomeSeed() {}

  static void plantCategories(Transaction world) {
    List.of(
            new OutcomeCategory(
                1, WAGES, "Зарплата", null, true, OutcomeCategory.Type.PRODUCTION_VARIABLE),
            new OutcomeCategory(
                2, PHONE, "Телефон/Интернет", null, true, OutcomeCategory.Type.PRODUCTION_REGULAR),
            new OutcomeCategory(
                3, RENT, "Аренда", null, false, OutcomeCategory.Type.PRODUCTION_REGULAR),
            new OutcomeCategory(
                4, ADVERTISING, "Реклама", null, true, OutcomeCategory.Type.COMMERCIAL),
            new OutcomeCategory(
                5, LEAFLETS, "Листовки", ADVERTISING, true, OutcomeCategory.Type.COMMERCIAL))
        .forEach(category -> world.put(OutcomeCategory.TABLE, category));
  }

  static void plantPrinted(Transaction world) {
    Outcome.Paper paper =
        new Outcome.Paper(LocalDate.of(2025, 2, 14), "123", LocalDate.of(2025, 11, 14));
    List<Outcome.Item> items =
        List.of(
            new Outcome.Item(
                "c3d6c420-d276-4b97-b594-20aa2dabc4a7-1764096046281",
                ADVERTISING,
                1_500_000,
                "комментарий к позиции документа"),
            new Outcome.Item(
                "abdec4b2-4b21-4a3b-b481-aaf3a623af8b-1764096094382",
                ADVERTISING,
                2_000_000,
                null));
    world.put(
        Outcome.TABLE,
        new Outcome(
            "9127dca8-6c58-469b-a407-b4cec13dacbd-1764096046281",
            TillSeed.GARDEN,
            1,
            LocalDateTime.of(2025, 2, 16, 22, 40, 46),
            "комментарий к документу",
            "b0251531-27c4-4fc8-aa83-62a21ca730b6",
            paper,
            Outcome.PayType.BANK,
            "e8246465-addd-4130-93c1-82258e1801a1",
            items));
  }

  /** An expense of one item, without a supplier. */
  static Outcome plain(
      Transaction world, Shift shift, String category, long price, LocalDateTime at) {
    String guid = Guids.next(world, "outcome");
    Outcome.Item item = new Outcome.Item(Guids.next(world, "outcome_item"), category, price, null);
    String user = world.find(Employee.TABLE, shift.cashier()).orElseThrow().guid();
    Outcome.PayType payType = category.equals(RENT) ? Outcome.PayType.BANK : Outcome.PayType.CASH;
    Outcome.Paper paper = new Outcome.Paper(null, null, at.toLocalDate());
    Outcome outcome =
        new Outcome(guid, shift.shopGuid(), 1, at, null, null, paper, payType, user, List.of(item));
    world.put(Outcome.TABLE, outcome);
    return outcome;
  }
}
