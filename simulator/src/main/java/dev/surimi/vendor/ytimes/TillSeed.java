package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Input;
import dev.surimi.world.Transaction;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * The tills of the demo: what the documentation prints, a week of shifts and sales before now at
 * the two shops that it prints, and two orders that wait for the cashier.
 */
final class TillSeed {

  /** ул.Садовая and ул.Кофейная, which the documentation's calls are about. */
  static final String GARDEN = "46b9eaa1-e594-4af3-a203-35d5a8f9cec0";

  static final String COFFEE = "8bef430b-3aad-42e3-83d7-81a3f8782574";

  private static final int DAYS = 6;

  /** Printed in the documentation's webhook, and as rich as its order. */
  private static final String PRINTED =
      """
      {"guid": "885188cd-d0ee-4444-919e-4f063359dff7",
       "shopGuid": "8bef430b-3aad-42e3-83d7-81a3f8782574", "type": "TOGO",
       "client": {"name": "Анна", "cardNumber": null, "phoneCode": "+7", "phone": "9002223344", "email": null},
       "itemList": [
         {"menuItemGuid": "3b116056-cf43-458c-ad31-061ca8515dbe",
          "menuTypeGuid": "2b1b2bd9-ed7c-4562-858c-b7792f3e8746",
          "priceWithDiscount": 320.0, "quantity": 1},
         {"menuItemGuid": "5abee2cf-db86-4b05-9a93-24def174c88b",
          "priceWithDiscount": 110.0, "quantity": 2}],
       "comment": "Заберу через полчаса", "paidValue": 540.0,
       "printFiscalCheck": false, "printFiscalCheckEmail": null}
      """;

  private static final String UNPAID =
      """
      {"guid": "c7a1f0de-3a55-4f0e-8d1b-6e2f9a4b7c10",
       "shopGuid": "46b9eaa1-e594-4af3-a203-35d5a8f9cec0", "type": "IN",
       "itemList": [
         {"menuItemGuid": "3b116056-cf43-458c-ad31-061ca8515dbe",
          "menuTypeGuid": "55414544-ec41-4f93-94e8-ebeb2c8c9ea2",
          "priceWithDiscount": 370.0, "quantity": 1}],
       "comment": "Столик у окна", "paidValue": null, "printFiscalCheck": true,
       "printFiscalCheckEmail": null}
      """;

  private TillSeed() {}

  static void plant(Transaction world) {
    PrintedSaleSeed.plant(world);
    OutcomeSeed.plantPrinted(world);
    List.of(GARDEN, COFFEE).forEach(guid -> plantWeek(world, guid));
    List.of(PRINTED, UNPAID).forEach(order -> send(world, order));
  }

  private static void plantWeek(Transaction world, String guid) {
    Shop shop = world.find(Shop.TABLE, guid).orElseThrow();
    LocalDate today = shop.today(world.now());
    ShiftSeed seed = new ShiftSeed(world, shop);
    for (int ago = DAYS; ago >= 0; ago--) {
      seed.plant(today.minusDays(ago));
    }
    seed.bringBack();
  }

  private static void send(Transaction world, String order) {
    Orders.create(world, Input.of(JsonMapper.shared().readTree(order)));
  }
}
