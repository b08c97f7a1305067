package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.ytimes.Hall.Place;
import dev.surimi.world.Transaction;
import java.time.ZoneId;
import java.util.List;

/**
 * The account's shops, one of each type, with their halls. The two that the documentation lists are
 * in the Altai region, and so are their clocks.
 */
final class ShopSeed {

  static final String GARDEN = "46b9eaa1-e594-4af3-a203-35d5a8f9cec0";
  static final String COFFEE = "8bef430b-3aad-42e3-83d7-81a3f8782574";
  static final String CENTRE = "ca34205b-b03f-4c14-8ea9-c95627018a41";
  static final String TIME = "5d0c6b1e-3f52-4c39-9a44-6f1f0a8b7c21";
  static final String STORAGE = "e7b6f3a2-91c4-4f0d-8a57-2c9d4be15f38";

  private static final ZoneId ALTAI = ZoneId.of("Asia/Barnaul");
  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

  private ShopSeed() {}

  static void plant(Transaction world) {
    plantShops(world);
    plantHalls(world);
  }

  private static void plantShops(Transaction world) {
    List.of(
            new Shop(
                GARDEN,
                1,
                "ул.Садовая",
                ShopType.SHOP_TABLE,
                "Камень-на-Оби",
                "ул. Садовая, д. 25",
                null,
                ALTAI),
            new Shop(
                COFFEE,
                2,
                "ул.Кофейная",
                ShopType.SHOP,
                "Барнаул",
                "ул.Кофейная, д.9",
                "9000000000",
                ALTAI),
            new Shop(
                CENTRE,
                3,
                "ТЦ Центральный",
                ShopType.SHOP_SELF,
                "Москва",
                "ул. Лесная, д. 5",
                "9000000003",
                MOSCOW),
            new Shop(
                TIME,
                4,
                "Антикафе",
                ShopType.SHOP_TIME,
                "Санкт-Петербург",
                "наб. Фонтанки, д. 40",
                "9000000004",
                MOSCOW),
            new Shop(
                STORAGE,
                5,
                "Центральный склад",
                ShopType.STORAGE,
                "Барнаул",
                "ул. Складская, д. 1",
                null,
                ALTAI))
        .forEach(shop -> world.put(Shop.TABLE, shop));
  }

  /** The third hall has the place that a printed answer names and no printed hall has (Y-9). */
  private static void plantHalls(Transaction world) {
    List.of(
            new Hall(
                12576,
                GARDEN,
                "Основной зал",
                List.of(
                    new Place(33106, 1, "У окна", 2),
                    new Place(33111, 2, "В углу", 3),
                    new Place(33116, 3, "У окна", 3))),
            new Hall(
                12581,
                GARDEN,
                "Малая комната",
                List.of(
                    new Place(33124, 1, "первый", 3),
                    new Place(33125, 2, "второ", 3),
                    new Place(33126, 3, "третий", 3))),
            new Hall(
                12586,
                GARDEN,
                "Веранда",
                List.of(new Place(33131, 1, "у входа", 4), new Place(33132, 2, "под зонтом", 6))),
            new Hall(
                12601,
                TIME,
                "Общий зал",
                List.of(new Place(33201, 1, "диван", 4), new Place(33202, 2, "у камина", 2))))
        .forEach(hall -> world.put(Hall.TABLE, hall));
  }
}
