package dev.surimi.vendor.iiko;

import dev.surimi.world.Transaction;

/** A small menu, and how it can be paid. */
final class MenuSeed {

  static final String SET = VenueSeed.id('4', 1);
  static final String CASH = VenueSeed.id('5', 1);

  private static final Named SAUCES = new Named(VenueSeed.id('4', 20), "Соусы");
  private static final Named HALF_LITRE = new Named(VenueSeed.id('f', 1), "0,5 л");
  private static final Named LARGE = new Named(VenueSeed.id('f', 2), "Большой");

  private MenuSeed() {}

  static void plant(Transaction world) {
    dish(world, 1, "Сет «Сурими»", 189_000, null);
    dish(world, 2, "Рамен с крабом", 69_000, null);
    dish(world, 3, "Ролл «Филадельфия»", 72_000, null);
    dish(world, 4, "Лимонад юдзу", 32_000, HALF_LITRE);
    put(world, 11, "Пицца с крабом", Product.Kind.HALF, null, 79_000);
    put(world, 12, "Пицца с лососем", Product.Kind.HALF, null, 84_000);
    put(world, 21, "Соус терияки", Product.Kind.MODIFIER, SAUCES, 6_000);
    put(world, 22, "Имбирь", Product.Kind.MODIFIER, null, 4_000);
    world.put(
        ComboOffer.TABLE, new ComboOffer(VenueSeed.id('e', 2), "Обед на двоих", 129_000, LARGE));
    world.put(PaymentType.TABLE, new PaymentType(CASH, "Наличные", PaymentType.Kind.CASH));
    world.put(
        PaymentType.TABLE,
        new PaymentType(VenueSeed.id('5', 2), "Банковская карта", PaymentType.Kind.CARD));
    world.put(
        PaymentType.TABLE,
        new PaymentType(VenueSeed.id('5', 3), "Оплата на сайте", PaymentType.Kind.EXTERNAL));
    world.put(
        OrderType.TABLE,
        new OrderType(VenueSeed.id('8', 1), "Банкет", OrderType.ServiceType.COMMON));
    world.put(
        DiscountType.TABLE,
        new DiscountType(
            VenueSeed.id('a', 1), "День рождения 10%", 10, null, VenueSeed.id('d', 1)));
    world.put(
        DiscountType.TABLE, new DiscountType(VenueSeed.id('a', 2), "Купон 5%", 5, "SURIMI5", null));
  }

  private static void dish(Transaction world, int number, String name, long price, Named size) {
    world.put(
        Product.TABLE,
        new Product(VenueSeed.id('4', number), name, Product.Kind.DISH, null, price, 20, size));
  }

  private static void put(
      Transaction world, int number, String name, Product.Kind kind, Named group, long price) {
    world.put(
        Product.TABLE, new Product(VenueSeed.id('4', number), name, kind, group, price, 20, null));
  }
}
