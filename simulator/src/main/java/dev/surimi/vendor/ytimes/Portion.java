package dev.surimi.vendor.ytimes;

/**
 * A size or taste of a dish.
 *
 * @param orderType TOGO, IN or ALL
 */
public record Portion(String guid, String name, Price price, String orderType) {

  Portion with(Price newPrice) {
    return new Portion(guid, name, newPrice, orderType);
  }
}
