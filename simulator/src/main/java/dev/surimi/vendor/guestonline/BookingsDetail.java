package dev.surimi.vendor.guestonline;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Messages to whoever books, set on the restaurant or on the service. */
final class BookingsDetail {

  private BookingsDetail() {}

  /** Each message by locale; the restaurant's first. */
  static List<Map<String, String>> of(Restaurant restaurant, Opening opening) {
    return Stream.of(restaurant.details(), opening.details())
        .filter(note -> !note.isEmpty())
        .toList();
  }

  /** All messages as one text in a locale, or else in the restaurant's. */
  static Optional<String> text(Restaurant restaurant, Opening opening, String locale) {
    String text =
        of(restaurant, opening).stream()
            .map(note -> note.getOrDefault(locale, note.get(restaurant.locale())))
            .filter(Objects::nonNull)
            .collect(Collectors.joining("\n"));
    return Optional.of(text).filter(some -> !some.isEmpty());
  }
}
