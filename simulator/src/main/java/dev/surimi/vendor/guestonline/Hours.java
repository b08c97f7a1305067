package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Input;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** An hour of the day, {@code HH:MM} in the restaurant's zone. */
final class Hours {

  private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("H:mm");

  private Hours() {}

  static LocalTime require(Input input, String name) {
    input.requireText(name);
    return input.parse(name, "an hour like 20:00", text -> LocalTime.parse(text, FORM)).orElseThrow();
  }
}
