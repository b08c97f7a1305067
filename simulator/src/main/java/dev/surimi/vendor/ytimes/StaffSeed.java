package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.ytimes.Employee.OnReceipt;
import dev.surimi.vendor.ytimes.Employee.Reach;
import dev.surimi.vendor.ytimes.Employee.Role;
import dev.surimi.vendor.ytimes.Employee.Salary;
import dev.surimi.vendor.ytimes.Employee.Tips;
import dev.surimi.world.Transaction;
import java.time.LocalDate;
import java.util.List;

/** Who works in the shops, and the keys that the account has made. */
final class StaffSeed {

  /** The cashier of all printed samples. */
  static final long IGOR = 59851;

  /** The manager, whose guid is that of a printed expense. */
  static final long MARIA = 59852;

  /** A waiter at {@link ShopSeed#GARDEN} only. */
  static final long ANNA = 59860;

  private static final Role CASHIER = new Role(29091, "Кассир");
  private static final Role MANAGER = new Role(29092, "Управляющий");
  private static final Role WAITER = new Role(29093, "Официант");

  private StaffSeed() {}

  static void plant(Transaction world) {
    world.put(Employee.TABLE, igor());
    world.put(Employee.TABLE, maria());
    world.put(Employee.TABLE, anna());
    world.put(Employee.TABLE, olga());
    plantKeys(world);
  }

  private static Employee igor() {
    return new Employee(
        IGOR,
        "937526df42ae75e6d3cf1bb335801929",
        "Игорь",
        null,
        CASHIER,
        List.of(),
        new OnReceipt("Петров И.О.", "бариста", null),
        Reach.UNKNOWN,
        Salary.BY_SHIFT,
        LocalDate.of(2022, 8, 1),
        null,
        LocalDate.of(2023, 1, 24),
        Tips.NONE);
  }

  private static Employee maria() {
    return new Employee(
        MARIA,
        "e8246465-addd-4130-93c1-82258e1801a1",
        "Мария",
        "по вопросам поставок",
        MANAGER,
        List.of(),
        new OnReceipt("Соколова М.А.", "управляющий", "220400000000"),
        new Reach("9000000005", "maria_sokolova", null, "maria@ytimes.ru"),
        new Salary(118L, 119L, "BY_SHIFT"),
        LocalDate.of(2021, 3, 15),
        null,
        null,
        Tips.NONE);
  }

  private static Employee anna() {
    return new Employee(
        ANNA,
        "b1e0c7d2-4a5f-4e8b-9c36-0d7f2a61e594",
        "Анна",
        null,
        WAITER,
        List.of(ShopSeed.GARDEN),
        new OnReceipt("Белова А.С.", "официант", null),
        Reach.UNKNOWN,
        Salary.BY_SHIFT,
        LocalDate.of(2023, 6, 1),
        null,
        null,
        new Tips("https://tips.example.ru/59860", "Спасибо!"));
  }

  private static Employee olga() {
    return new Employee(
        59870,
        "7c2f94ab-60de-4b17-8f0c-5a9d3e21b846",
        "Ольга",
        null,
        CASHIER,
        List.of(ShopSeed.COFFEE),
        new OnReceipt("Зимина О.В.", "кассир", null),
        Reach.UNKNOWN,
        Salary.BY_SHIFT,
        LocalDate.of(2022, 2, 14),
        LocalDate.of(2023, 9, 30),
        null,
        Tips.NONE);
  }

  private static void plantKeys(Transaction world) {
    List.of(
            new AccessKey(
                "site",
                "сайт и приложение",
                List.of(Right.MENU, Right.ORDERS, Right.BOOKING, Right.CLIENTS)),
            new AccessKey("kiosk", "терминал заказа", List.of(Right.MENU, Right.ORDERS)),
            new AccessKey(
                "accounting",
                "бухгалтерия",
                List.of(Right.SALES, Right.SHIFTS, Right.FINANCE, Right.GOODS, Right.USERS)))
        .forEach(key -> world.put(AccessKey.TABLE, key));
  }
}
