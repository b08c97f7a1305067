package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Input;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What callers write about a booking. */
final class BookingInput {

  static final int MAX_NAME = 50;

  private static final int MAX_TITLE = 255;
  private static final int MAX_ITEMS = 100;

  private BookingInput() {}

  /** Day and hour of a new booking: both are mandatory, and must agree. */
  static LocalDateTime requireTime(Input sent) {
    LocalDate date = RestaurantTime.requireDay(sent, "booking_date");
    LocalDateTime time =
        Hours.wallClock(sent, "booking_time").orElseThrow(() -> sent.missing("booking_time"));
    return agreed(sent, date, time);
  }

  /** Day and hour after a change of one of them or both. */
  static LocalDateTime changedTime(Input sent, Slot kept) {
    Optional<LocalDate> date = RestaurantTime.day(sent, "booking_date");
    Optional<LocalDateTime> time = Hours.wallClock(sent, "booking_time");
    if (time.isEmpty()) {
      return date.orElse(kept.date()).atTime(kept.time());
    }
    LocalDateTime agreed = agreed(sent, date.orElse(time.get().toLocalDate()), time.get());
    RestaurantTime.checkDay(sent, "booking_time", agreed.toLocalDate());
    return agreed;
  }

  private static LocalDateTime agreed(Input sent, LocalDate date, LocalDateTime time) {
    if (!time.toLocalDate().equals(date)) {
      throw sent.invalid("booking_time", "must be on the day of booking_date");
    }
    return time.withSecond(0).withNano(0);
  }

  /** {@code metadata} stands beside {@code booking}; inside of it is understood too. */
  static Map<String, JsonNode> metadata(Input input, Map<String, JsonNode> kept) {
    return Metadata.changed(input, Metadata.changed(input.object("booking"), kept));
  }

  static Details changed(Input input, Details kept) {
    Input sent = input.object("booking");
    return kept.changed(
        Texts.changed(sent, "note", kept.note(), Details.MAX_NOTE),
        Texts.changed(sent, "send_reminders", kept.sendReminders()),
        Texts.locale(sent).orElse(kept.locale()),
        metadata(input, kept.metadata()));
  }

  /** The guest under another name or address, for this booking only. */
  static Guest changed(Input sent, Guest kept) {
    String lastname = Texts.changed(sent, "lastname", kept.lastname(), MAX_NAME);
    if (lastname == null) {
      throw sent.missing("lastname");
    }
    return new Guest(
        kept.contactId(),
        Texts.changed(sent, "firstname", kept.firstname(), MAX_NAME),
        lastname,
        ContactJson.email(sent, kept.email()));
  }

  static List<UpsaleItem> upsaleItems(Input sent) {
    List<UpsaleItem> items = new ArrayList<>();
    for (Input item : sent.objects("upsale_items")) {
      items.add(upsaleItem(item));
    }
    if (items.size() > MAX_ITEMS) {
      throw sent.invalid("upsale_items", "are more than " + MAX_ITEMS);
    }
    return items;
  }

  /**
   * The price is called {@code price} in the sample and {@code amount} in the table (facts 1.7
   * #36).
   */
  private static UpsaleItem upsaleItem(Input item) {
    item.requireText("title");
    String priced = item.has("price") ? "price" : "amount";
    int price = item.integer(priced).orElse(0);
    if (price < 0) {
      throw item.invalid(priced, "must not be negative");
    }
    return new UpsaleItem(
        Texts.limited(item, "title", MAX_TITLE).orElseThrow(),
        Persons.find(item, "quantity").orElse(1),
        price,
        currency(item).orElse("EUR"));
  }

  /** What guests paid when they left. */
  static Extras.Bill bill(Input sent) {
    int amount = sent.requireInteger("amount");
    if (amount < 0) {
      throw sent.invalid("amount", "must not be negative");
    }
    return new Extras.Bill(amount, currency(sent).orElseThrow(() -> sent.missing("currency")));
  }

  private static Optional<String> currency(Input sent) {
    Optional<String> currency = sent.text("currency");
    if (currency.filter(code -> !code.matches("[A-Za-z]{3}")).isPresent()) {
      throw sent.invalid("currency", "must be a code of three letters");
    }
    return currency.map(code -> code.toUpperCase(Locale.ROOT));
  }

  static List<String> emails(Input input) {
    List<String> emails =
        input.texts("emails").stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
    if (emails.isEmpty()) {
      throw input.missing("emails");
    }
    if (emails.size() > MAX_ITEMS || !emails.stream().allMatch(Email::isValid)) {
      throw input.invalid("emails", "must be up to " + MAX_ITEMS + " valid email addresses");
    }
    return emails;
  }
}
