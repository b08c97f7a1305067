package dev.surimi.vendor.ytimes;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/**
 * One of the persons that a sale is split over.
 *
 * @param card null when the guest showed none
 */
public record SalePerson(
    String guid, String name, CardHolder card, List<Position> positions, String comment) {

  /** Whose discount card it is. */
  public record CardHolder(
      Long number, String name, String surname, String phoneCode, String phone) {

    static CardHolder of(Guest guest) {
      return new CardHolder(
          guest.cardNumber(), guest.name(), guest.surname(), guest.phoneCode(), guest.phone());
    }
  }

  public SalePerson {
    positions = List.copyOf(positions);
  }

  /** A person without anything left; one who never had anything is still there. */
  boolean isDeleted() {
    return !positions.isEmpty() && positions.stream().allMatch(Position::isDeleted);
  }

  long due() {
    return positions.stream().mapToLong(Position::due).sum();
  }

  SalePerson deleted(Predicate<Position> which, Instant now) {
    List<Position> after =
        positions.stream()
            .map(position -> which.test(position) ? position.deleted(now) : position)
            .toList();
    return new SalePerson(guid, name, card, after, comment);
  }
}
