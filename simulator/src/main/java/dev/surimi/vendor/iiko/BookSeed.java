package dev.surimi.vendor.iiko;

import dev.surimi.world.Transaction;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Guests and reserves of the demo: of every kind, before and after now. */
final class BookSeed {

  private static final String BANQUET =
      """
      {"items": [{"type": "Product", "productId": "44444444-4444-4444-8444-444444444401", "amount": 3,
                  "modifiers": [{"productId": "44444444-4444-4444-8444-444444444421", "amount": 1}],
                  "comment": "без васаби"},
                 {"type": "Product", "productId": "44444444-4444-4444-8444-444444444402", "amount": 2,
                  "comboInformation": {"comboId": "eeeeeeee-eeee-4eee-8eee-eeeeeeeeee01",
                    "comboSourceId": "eeeeeeee-eeee-4eee-8eee-eeeeeeeeee02", "comboGroupId": "eeeeeeee-eeee-4eee-8eee-eeeeeeeeee03"}},
                 {"type": "Compound", "amount": 2,
                  "primaryComponent": {"productId": "44444444-4444-4444-8444-444444444411"},
                  "secondaryComponent": {"productId": "44444444-4444-4444-8444-444444444412"},
                  "commonModifiers": [{"productId": "44444444-4444-4444-8444-444444444422", "amount": 1}]},
                 {"type": "Product", "productId": "44444444-4444-4444-8444-444444444404", "amount": 4,
                  "productSizeId": "ffffffff-ffff-4fff-8fff-ffffffffff01"}],
       "combos": [{"id": "eeeeeeee-eeee-4eee-8eee-eeeeeeeeee01", "name": "Обед на двоих", "amount": 1, "price": 1290,
                   "sourceId": "eeeeeeee-eeee-4eee-8eee-eeeeeeeeee02"}],
       "payments": [{"paymentTypeKind": "External", "paymentTypeId": "55555555-5555-4555-8555-555555555503", "sum": 5000,
                     "isProcessedExternally": true, "isPrepay": true}],
       "tips": [{"paymentTypeKind": "Card", "paymentTypeId": "55555555-5555-4555-8555-555555555502", "sum": 700,
                 "tipsTypeId": "bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbb01"}],
       "loyaltyInfo": {"coupon": "SURIMI5", "applicableManualConditions": ["dddddddd-dddd-4ddd-8ddd-dddddddddd01"]},
       "orderTypeId": "88888888-8888-4888-8888-888888888801", "sourceKey": "site", "menuId": "35291",
       "externalData": [{"key": "channel", "value": "site", "isPublic": true}]}
      """;

  private final Transaction world;
  private final TerminalGroup hall;
  private final LocalDateTime now;

  private BookSeed(Transaction world) {
    this.world = world;
    this.hall = TerminalGroup.of(world, VenueSeed.HALL);
    this.now = hall.clock(world.now());
  }

  static void plant(Transaction world) {
    BookSeed seed = new BookSeed(world);
    seed.guest(
        1, "Анна", "Орлова", Guest.Gender.FEMALE, LocalDate.of(1990, 4, 12), "любит стол у окна");
    seed.guest(2, "Пётр", "Смирнов", Guest.Gender.MALE, LocalDate.of(1984, 11, 2), null);
    seed.guest(3, "Мария", "Ким", Guest.Gender.FEMALE, null, "аллергия на арахис");
    seed.guest(4, "Олег", null, Guest.Gender.NOT_SPECIFIED, null, null);
    seed.guest(5, "Jānis", "Bērziņš", Guest.Gender.MALE, null, null);
    seed.guest(6, "Иван", "Крабов", Guest.Gender.MALE, LocalDate.of(1979, 1, 30), null);
    Guest shunned = world.find(Guest.TABLE, VenueSeed.id('9', 6)).orElseThrow();
    world.put(Guest.TABLE, shunned.blacklisted("Трижды не пришёл"));
    seed.upcoming();
    seed.present();
    seed.past();
  }

  private void upcoming() {
    LocalDateTime tonight = now.truncatedTo(ChronoUnit.HOURS).plusHours(3);
    put(1, booking(1, 3, "у окна", tonight, 1), null);
    put(2, banquet(booking(2, 14, "торт привезут в 20:00", on(1, 18), 8, 7)), order(14));
    put(5, booking(3, 2, null, on(1, 19), 2), null);
    put(6, booking(6, 4, null, on(2, 20), 4), null);
    put(7, oneTime("Елена", booking(4, 5, "детский стул", on(2, 13), 6)), null);
    put(8, banquet(booking(3, 8, null, on(5, 17), 11, 12)), order(8));
    TerminalGroup riga = TerminalGroup.of(world, VenueSeed.RIGA_HALL);
    Booking there =
        booking(5, 4, null, riga.clock(world.now()).plusDays(1).with(LocalTime.of(19, 0)), 41);
    Reserve abroad =
        Reserve.asked(VenueSeed.id('7', 9), "RIX-1", VenueSeed.RIGA, riga.id(), there, null);
    write(abroad, 300);
  }

  private void present() {
    LocalDateTime begun = now.minusMinutes(50).truncatedTo(ChronoUnit.MINUTES);
    Reserve party = put(3, banquet(booking(2, 6, null, begun, 13)), order(6));
    change(party.guestsCame(begun.plusMinutes(4)), 46);
  }

  private void past() {
    change(
        put(11, booking(1, 2, null, on(-1, 19), 3), null).guestsCame(on(-1, 19).plusMinutes(9)),
        900);
    change(
        put(12, booking(4, 4, null, on(-1, 20), 5), null).canceled(CancelReason.CLIENT_REFUSED),
        1_500);
    change(
        put(13, booking(6, 2, null, on(-1, 21), 9), null)
            .canceled(CancelReason.CLIENT_NOT_APPEARED),
        800);
    Reserve gone =
        put(14, booking(3, 2, null, on(-7, 19), 3), null).guestsCame(on(-7, 19)).deletedAtLast();
    change(gone, 9_000);
    Reserve lost =
        Reserve.asked(
            VenueSeed.id('7', 15),
            "R-315",
            VenueSeed.MOSCOW,
            hall.id(),
            booking(4, 2, null, on(1, 12), 3),
            null);
    world.put(Reserve.TABLE, lost.traced(trace(700)).failed(ErrorInfo.expired(CommandKind.CREATE)));
  }

  private void guest(
      int number,
      String name,
      String surname,
      Guest.Gender gender,
      LocalDate birthOn,
      String comment) {
    String phone = "+7900000000" + number;
    world.put(
        Guest.TABLE,
        new Guest(
            VenueSeed.id('9', number),
            name,
            surname,
            comment,
            gender,
            birthOn,
            phone,
            false,
            null));
  }

  private Booking booking(
      int guest, int guests, String comment, LocalDateTime start, int... tables) {
    Guest known = world.find(Guest.TABLE, VenueSeed.id('9', guest)).orElseThrow();
    List<String> ids = Arrays.stream(tables).mapToObj(table -> VenueSeed.id('6', table)).toList();
    return new Booking(
        new Customer(known.id(), known.name()),
        known.phone(),
        guests,
        comment,
        120,
        true,
        ids,
        start,
        null);
  }

  private static Booking banquet(Booking plain) {
    return new Booking(
        plain.customer(),
        plain.phone(),
        plain.guests(),
        plain.comment(),
        240,
        true,
        plain.tableIds(),
        plain.startsOn(),
        "День рождения");
  }

  private static Booking oneTime(String name, Booking booking) {
    return booking.by(new Customer(null, name));
  }

  private Order order(int guests) {
    Body body = Body.of(JsonMapper.shared().readTree(BANQUET));
    return new OrderInput(world, new Menu(world)).order(body, guests);
  }

  private Reserve put(int number, Booking booking, Order order) {
    String external = number % 2 == 1 ? "R-3%02d".formatted(number) : null;
    Reserve asked =
        Reserve.asked(
            VenueSeed.id('7', number), external, VenueSeed.MOSCOW, hall.id(), booking, order);
    return write(asked, 2_000 + number);
  }

  private Reserve write(Reserve asked, int minutesAgo) {
    Reserve created =
        asked
            .traced(trace(minutesAgo))
            .created(order -> order.numbered(Terminal.nextNumber(world)));
    Book.put(world, created);
    return created;
  }

  private void change(Reserve changed, int minutesAgo) {
    Book.put(world, changed.traced(trace(minutesAgo)));
  }

  private Trace trace(int minutesAgo) {
    return Trace.of(world.now().minus(Duration.ofMinutes(minutesAgo)), Ids.next(world));
  }

  private LocalDateTime on(int days, int hour) {
    return now.toLocalDate().plusDays(days).atTime(hour, 0);
  }
}
