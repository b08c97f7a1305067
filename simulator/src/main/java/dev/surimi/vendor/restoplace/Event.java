package dev.surimi.vendor.restoplace;

import dev.surimi.world.Table;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An evening that tickets are sold for.
 *
 * @param price of a ticket, in kopecks
 * @param left how many tickets are left
 * @param langs its words in other languages
 */
public record Event(
    int id,
    boolean checked,
    int userid,
    int priority,
    String name,
    String text,
    Instant from,
    Instant to,
    long price,
    int left,
    int number,
    Map<String, Words> langs,
    List<String> images,
    Instant createdAt,
    Instant updatedAt) {

  static final Table<Integer, Event> TABLE =
      Table.of("restoplace", "events", Event.class, Event::id);

  /** Name and description in one language. */
  public record Words(String name, String text) {}

  public Event {
    langs = Collections.unmodifiableMap(new LinkedHashMap<>(langs));
    images = List.copyOf(images);
  }

  /** Whether it is yet to end. */
  boolean isActive(Instant now) {
    return now.isBefore(to);
  }

  /** One ticket fewer. */
  Event sold(Instant now) {
    if (!checked || !isActive(now) || left == 0) {
      throw RestoplaceError.impossible("Билетов на это событие нет");
    }
    return with(left - 1, now);
  }

  /** One ticket more. */
  Event givenBack(Instant now) {
    return with(left + 1, now);
  }

  private Event with(int newLeft, Instant now) {
    return new Event(
        id, checked, userid, priority, name, text, from, to, price, newLeft, number, langs, images,
        createdAt, now);
  }
}
