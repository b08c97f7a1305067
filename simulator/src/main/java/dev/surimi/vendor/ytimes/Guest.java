package dev.surimi.vendor.ytimes;

import dev.surimi.world.Index;
import dev.surimi.world.Table;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A guest in the account's base.
 *
 * @param cardNumber of their discount card
 * @param phoneCode with its plus; null when there is no phone
 * @param phone digits without the code
 * @param birthday as it was sent: its form is not public
 * @param orderPromoCount how far they are in "every seventh coffee is a gift"
 * @param orderPromoFreeCount gifts that wait for them
 */
public record Guest(
    long id,
    long cardNumber,
    String name,
    String surname,
    String phoneCode,
    String phone,
    String email,
    String birthday,
    String sex,
    boolean isAgreeToNotification,
    String comment,
    BigDecimal points,
    int orderPromoCount,
    int orderPromoFreeCount) {

  static final Table<Long, Guest> TABLE = Table.of("ytimes", "guests", Guest.class, Guest::id);

  static final Index<Long, Guest, String> BY_PHONE =
      TABLE.index(
          "by_phone",
          guest -> guest.phone == null ? null : Phone.key(guest.phoneCode, guest.phone));

  static final Index<Long, Guest, Long> BY_CARD = TABLE.index("by_card", Guest::cardNumber);

  public Guest {
    Objects.requireNonNull(points);
  }

  Guest numbered(long newId, long newCardNumber) {
    return new Guest(
        newId,
        newCardNumber,
        name,
        surname,
        phoneCode,
        phone,
        email,
        birthday,
        sex,
        isAgreeToNotification,
        comment,
        points,
        orderPromoCount,
        orderPromoFreeCount);
  }

  Guest withPoints(BigDecimal newPoints) {
    return new Guest(
        id,
        cardNumber,
        name,
        surname,
        phoneCode,
        phone,
        email,
        birthday,
        sex,
        isAgreeToNotification,
        comment,
        newPoints,
        orderPromoCount,
        orderPromoFreeCount);
  }
}
