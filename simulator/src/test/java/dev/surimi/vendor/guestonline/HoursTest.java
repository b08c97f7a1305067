package dev.surimi.vendor.guestonline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class HoursTest {

  /** What may stand in each place of a moment, the wrong included. */
  private static final List<List<String>> PLACES =
      List.of(
          List.of("2031-", "0000-", "9999-", "+12031-", "-0001-", "20x1-"),
          List.of("01-", "02-", "11-", "12-", "13-", "00-"),
          List.of("01", "10", "28", "29", "30", "31", "32", "00"),
          List.of("T", "T", " ", "T ", ""),
          List.of("00:", "19:", "23:", "24:", "25:"),
          List.of("00", "30", "59", "60"),
          List.of(":00", ":59", ":60", ":00.5", ""),
          List.of("", "Z", "+01:00", "-00:00", "+17:59", "+18:00", "-18:01", "+19:00"),
          List.of("", "", "", " ", "+01:60", "+0100", " +0100"));

  @Test
  void wallClocksAreReadAsTheFormatterReadsThem() {
    Random random = new Random(1);
    for (int i = 0; i < 300_000; i++) {
      String text = someMoment(random);

      assertThat(read(text, Hours::wallClock))
          .as(text)
          .isEqualTo(read(text, sent -> LocalDateTime.from(Hours.MOMENT.parse(sent))));
    }
  }

  private static String someMoment(Random random) {
    StringBuilder text = new StringBuilder();
    for (List<String> choices : PLACES) {
      text.append(choices.get(random.nextInt(choices.size())));
    }
    return text.toString();
  }

  /** What is read, or that it cannot be. */
  private static String read(String text, Function<String, LocalDateTime> reading) {
    try {
      return reading.apply(text).toString();
    } catch (DateTimeException unreadable) {
      return "unreadable";
    }
  }
}
