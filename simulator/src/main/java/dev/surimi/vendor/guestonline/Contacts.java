package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Notice;
import dev.surimi.vendor.Reply;
import dev.surimi.world.Commit;
import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Contacts: the guests of a restaurant. */
final class Contacts {

  static final String SEQUENCE = "guestonline.contacts";
  static final int LAST_PRINTED = 622_360;

  private Contacts() {}

  static Reply list(Call call) {
    Restaurant restaurant = Restaurants.named(call, call.input(), "restaurant_id");
    Paging paging = Paging.of(call.input());
    List<Contact> contacts =
        Contact.of(call.world(), restaurant.id()).filter(wanted(call.input(), restaurant)).toList();
    return Reply.ok(
        paging.newestFirst("contacts", contacts, contact -> ContactJson.of(call.world(), contact)));
  }

  static Reply get(Call call) {
    return answer(call.world(), require(call));
  }

  static Reply create(Call call) {
    Input sent = call.input().requireObject("contact");
    Restaurant restaurant = Restaurants.named(call, sent, "restaurant_id");
    return answer(call.world(), add(call.world(), restaurant, sent));
  }

  static Reply update(Call call) {
    Contact before = require(call);
    Restaurant restaurant =
        call.world().find(Restaurant.TABLE, before.restaurantId()).orElseThrow();
    Contact after =
        ContactJson.changed(before, call.input().object("contact"), restaurant, call.now());
    call.world().put(Contact.TABLE, after);
    return answer(call.world(), after);
  }

  static Contact require(View world, int restaurantId, int id) {
    return world
        .find(Contact.TABLE, id)
        .filter(contact -> contact.restaurantId() == restaurantId)
        .orElseThrow(() -> GuestonlineError.notFound("contact"));
  }

  /** Every contact sent is a new one, even with the email of another. */
  static Contact add(Transaction world, Restaurant restaurant, Input sent) {
    Contact blank = Contact.named(nextId(world), restaurant.id(), null, world.now());
    Contact contact = ContactJson.changed(blank, sent, restaurant, world.now());
    world.put(Contact.TABLE, contact);
    return contact;
  }

  /** The number after the highest one that the documentation's answers presume. */
  static int nextId(Transaction world) {
    return LAST_PRINTED + (int) world.next(SEQUENCE);
  }

  /** All visits that did not come to nothing, those of before the book included. */
  static Contact.Visits visits(View world, Contact contact) {
    List<LocalDate> days =
        visitsInBook(world, contact).map(booking -> booking.slot().date()).toList();
    Optional<LocalDate> last =
        Stream.concat(days.stream(), Stream.ofNullable(contact.earlier().lastOn()))
            .max(LocalDate::compareTo);
    return new Contact.Visits(contact.earlier().count() + days.size(), last.orElse(null));
  }

  /** How many visits {@link #visits} finds. */
  static int countOfVisits(View world, Contact contact) {
    return contact.earlier().count() + (int) visitsInBook(world, contact).count();
  }

  private static Stream<Booking> visitsInBook(View world, Contact contact) {
    return world
        .where(Booking.BY_CONTACT, contact.id())
        .filter(booking -> booking.state() != BookingState.CANCELED);
  }

  /** A birthday as guests type it; null when it is no day. */
  static LocalDate birthday(String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException unreadable) {
      return null;
    }
  }

  static List<Notice> notices(Commit commit) {
    return commit.changes().stream()
        .flatMap(change -> change.after(Contact.TABLE).stream())
        .map(
            contact ->
                new Notice(
                    "Contact",
                    String.valueOf(contact.id()),
                    ContactJson.of(commit.after(), contact)))
        .toList();
  }

  private static Predicate<Contact> wanted(Input input, Restaurant restaurant) {
    Predicate<Contact> wanted = contact -> true;
    Optional<String> email = input.text("email");
    Optional<String> lastname = input.text("lastname");
    Optional<String> phone = input.text("mobile_phone");
    if (email.isPresent()) {
      wanted = wanted.and(contact -> email.get().strip().equalsIgnoreCase(contact.email()));
    }
    if (lastname.isPresent()) {
      wanted = wanted.and(contact -> lastname.get().strip().equalsIgnoreCase(contact.lastname()));
    }
    if (phone.isPresent()) {
      String number = Phone.normalised(phone.get(), restaurant.countryCode()).orElse("");
      wanted = wanted.and(contact -> number.equals(contact.mobilePhone()));
    }
    return wanted;
  }

  private static Contact require(Call call) {
    Contact contact =
        Ids.find(call, id -> call.world().find(Contact.TABLE, id))
            .orElseThrow(() -> GuestonlineError.notFound("contact"));
    Scope.require(call, contact.restaurantId());
    return contact;
  }

  private static Reply answer(View world, Contact contact) {
    return Reply.ok(ContactJson.of(world, contact));
  }
}
