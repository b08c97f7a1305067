package dev.surimi.vendor.ytimes;

import dev.surimi.world.Transaction;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * The two shifts and two sales that the documentation prints, of January 2024. The print does not
 * add up: a sale of 300 in a shift of 150, no position number 2, sales of 697 in a shift of 3325,
 * 27 and 4530. Here the first shift has 300, the missing position is there, and the rest of the
 * second shift was sold in three sales more.
 */
final class PrintedSaleSeed {

  private static final long IGOR = 59851;

  private final Transaction world;
  private final Shop shop;

  private PrintedSaleSeed(Transaction world, Shop shop) {
    this.world = world;
    this.shop = shop;
  }

  /** A check without what is on it. */
  private record Check(String guid, String person, int number, Instant start, Instant end) {}

  static void plant(Transaction world) {
    Shop shop = world.find(Shop.TABLE, TillSeed.COFFEE).orElseThrow();
    new PrintedSaleSeed(world, shop).plant();
  }

  private void plant() {
    String first = "46044039-fee1-48fa-ad2c-94d45f2852af-1705509823102";
    americano(shift(first, at("2024-01-17T19:43:43"), at("2024-01-22T10:59:30"), 30_000));
    String second = "3c43ecde-1566-47d9-be1f-e6f69b952d23-1705912225146";
    Shift shift = shift(second, at("2024-01-22T11:30:29"), at("2024-02-02T21:08:15"), 332_500);
    delivery(shift);
    one(shift, 2, at("2024-01-25T10:05:11"), Payment.byCard(262_800));
    one(shift, 3, at("2024-01-27T15:41:02"), Payment.inCash(2_700));
    one(shift, 4, at("2024-02-01T18:22:37"), Payment.by(PaymentKind.YANDEX_PAY.id(), 453_000));
  }

  private Shift shift(String guid, Instant start, Instant end, long credit) {
    List<Shift.Worker> igor = List.of(new Shift.Worker(IGOR, start, end));
    Shift shift =
        new Shift(guid, shop.guid(), shop.today(start), 1, start, end, igor, 0, 0L, credit);
    world.put(Shift.TABLE, shift);
    return shift;
  }

  private void americano(Shift shift) {
    Instant end = at("2024-01-17T19:44:05");
    Check check =
        new Check(
            "e9a13ec1-6f69-4c24-9d3f-39eb25ead437-1705509830777",
            "20270cf9-c57d-4cb4-b813-9b099211c3da-1705509831890",
            1,
            at("2024-01-17T19:43:50"),
            end);
    Position americano =
        position(
            "6bea17a5-034c-4fc7-a389-da83f0ea7c6a-1705509842325",
            1,
            end,
            ware(MenuType.RECIPE, "Американо", "250мл с собой", 15_000),
            "47.296");
    Position hotDog =
        position(
            "7684ab43-8afe-4056-a6bd-db6856492042-1705913663246",
            1,
            at("2024-01-22T11:54:30"),
            ware(MenuType.RECIPE, "Хот-дог классический", "Порция с собой", 15_000),
            "0");
    sale(shift, check, List.of(americano, hotDog), Payment.byCard(30_000));
  }

  private void delivery(Shift shift) {
    Instant end = at("2024-01-22T12:47:33");
    Check check =
        new Check(
            "a6c872f4-0664-4d60-aebc-7dfac9fb9e9b-1705916841777",
            "e3651d31-1465-46c4-9bf6-880e6f18d7e8-1705916842805",
            1,
            at("2024-01-22T12:47:25"),
            end);
    Position delivery =
        position(
            "57a831bd-b5f7-470c-94b6-d7504c863b26-1705916844432",
            1,
            end,
            ware(MenuType.OTHER_SERVICE, "Доставка до двери", null, 39_900),
            "0");
    Position notPrinted =
        position(
            "0d4c1a5e-6b1f-4a0e-9a4d-3a2f5f0c7e21-1705916844911",
            2,
            end,
            ware(MenuType.GOODS, "Печенье овсяное", null, 17_300),
            "61.2");
    Position coffee =
        position(
            "a5753834-fb5d-4b66-9354-a12f93922968-1705916845312",
            3,
            end,
            ware(MenuType.GOODS, "Кофе 150.0 гр", null, 12_500),
            "294.72");
    sale(shift, check, List.of(delivery, notPrinted, coffee), Payment.byCard(69_700));
  }

  /** A sale of one service, which the print leaves out. */
  private void one(Shift shift, int number, Instant at, Payment payment) {
    Check check = new Check(next("sale", at), next("person", at), number, at.minusSeconds(8), at);
    Ware ware = ware(MenuType.OTHER_SERVICE, "Обслуживание мероприятия", null, payment.total());
    sale(shift, check, List.of(position(next("position", at), 1, at, ware, "0")), payment);
  }

  private void sale(Shift shift, Check check, List<Position> positions, Payment payment) {
    world.put(
        Sale.TABLE,
        new Sale(
            check.guid(),
            shop.guid(),
            shift.guid(),
            shift.on(),
            shift.number(),
            check.number(),
            false,
            IGOR,
            null,
            check.start(),
            check.end(),
            List.of(new SalePerson(check.person(), "Гость 1", null, positions, null)),
            payment,
            null));
  }

  private static Position position(String guid, int number, Instant at, Ware ware, String cost) {
    return new Position(guid, number, IGOR, at, at, null, ware, new BigDecimal(cost), null);
  }

  private static Ware ware(MenuType type, String name, String portion, long price) {
    String orderType = type == MenuType.RECIPE ? "TOGO" : null;
    return new Ware(null, type, name, portion, orderType, null, price, price, false, Map.of());
  }

  private String next(String sequence, Instant at) {
    return Guids.next(world, sequence) + "-" + at.toEpochMilli();
  }

  private Instant at(String local) {
    return LocalDateTime.parse(local).atZone(shop.timeZone()).toInstant();
  }
}
