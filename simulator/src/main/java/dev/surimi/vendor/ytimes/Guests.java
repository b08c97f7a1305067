package dev.surimi.vendor.ytimes;

import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.math.BigDecimal;
import java.util.Optional;

/** Finds guests, and enters new ones into the base. */
final class Guests {

  static final String IDS = "ytimes.guests";
  static final String CARDS = "ytimes.cards";

  private Guests() {}

  static Optional<Guest> byCard(View world, long cardNumber) {
    return world.where(Guest.BY_CARD, cardNumber).findFirst();
  }

  static Optional<Guest> byPhone(View world, Phone phone) {
    return world.where(Guest.BY_PHONE, phone.key()).findFirst();
  }

  /**
   * The guest of an order: by card, by phone, or new. Null when the order names neither; a card
   * that nobody has, without a phone, is refused.
   */
  static Guest ofOrder(
      Transaction world,
      String name,
      Long cardNumber,
      String phoneCode,
      String phone,
      String email) {
    Optional<Guest> byCard =
        Optional.ofNullable(cardNumber).flatMap(number -> byCard(world, number));
    if (byCard.isPresent()) {
      return byCard.get();
    }
    Optional<Phone> reached = Phone.of(phoneCode, phone);
    if (cardNumber != null && reached.isEmpty()) {
      throw YTimesError.validation("Карта гостя не найдена: " + cardNumber);
    }
    return reached
        .map(at -> byPhone(world, at).orElseGet(() -> enter(world, named(name, at, email))))
        .orElse(null);
  }

  /** Gives a new guest their numbers and enters them into the base. */
  static Guest enter(Transaction world, Guest guest) {
    Guest entered = guest.numbered(world.next(IDS), world.next(CARDS));
    world.put(Guest.TABLE, entered);
    return entered;
  }

  private static Guest named(String name, Phone phone, String email) {
    return new Guest(
        0,
        0,
        name,
        null,
        phone.code(),
        phone.number(),
        email,
        null,
        null,
        false,
        null,
        BigDecimal.ZERO,
        0,
        0);
  }
}
