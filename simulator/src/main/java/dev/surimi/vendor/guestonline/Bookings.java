package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Notice;
import dev.surimi.vendor.Reply;
import dev.surimi.world.Commit;
import dev.surimi.world.Transaction;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Bookings: the book of a restaurant. */
final class Bookings {

  /**
   * What guests of bookings that the documentation's keys write cancel with, so that the printed
   * user_cancel works.
   */
  private static final String PRINTED_TOKEN = "the-booking-token";

  private static final int MAX_MESSAGE = 65_535;

  private Bookings() {}

  static Reply list(Call call) {
    Restaurant restaurant = Restaurants.named(call, call.input(), "restaurant_id");
    Paging paging = Paging.of(call.input());
    List<String> expands = call.input().texts("expands");
    List<Booking> found =
        BookingFilter.of(call.input(), restaurant).of(call.world(), restaurant).toList();
    return Reply.ok(
        paging.newestFirst(
            "bookings", found, booking -> BookingJson.expanded(call.world(), booking, expands)));
  }

  static Reply get(Call call) {
    Booking booking = require(call);
    return Reply.ok(BookingJson.expanded(call.world(), booking, call.input().texts("expands")));
  }

  static Reply create(Call call) {
    Input sent = call.input().requireObject("booking");
    Restaurant restaurant = Restaurants.named(call, sent, "restaurant_id");
    LocalDateTime time = restaurant.onItsClocks(BookingInput.requireTime(sent));
    int persons = Persons.require(sent, "booked_persons_number");
    Details details = details(call, sent);
    Guest guest = Guest.of(contact(call.world(), restaurant, sent));
    return answer(
        call.world(), FrontDesk.write(call.world(), restaurant, time, persons, guest, details));
  }

  static Reply update(Call call) {
    Booking before = require(call);
    before.standing().requireNotCanceled();
    Booking after = moved(call.world(), before, call.input().object("booking"));
    after = withGuest(call, after, call.input().object("booking"));
    after = withExtras(call.world(), after, call.input().object("booking"));
    return answer(call.world(), FrontDesk.put(call.world(), after));
  }

  static Reply cancel(Call call) {
    return answer(call.world(), FrontDesk.refuse(call.world(), require(call), Optional.empty()));
  }

  static Reply userCancel(Call call) {
    Booking booking = require(call);
    String token = call.input().requireText("booking_token");
    call.input().requireText("cancel_reason");
    String reason = Texts.limited(call.input(), "cancel_reason", Details.MAX_NOTE).orElseThrow();
    if (!booking.isOpenedBy(token)) {
      throw GuestonlineError.forbidden("booking", "the booking_token is wrong");
    }
    return answer(call.world(), FrontDesk.giveUp(call.world(), booking, reason));
  }

  static Reply confirm(Call call) {
    return answer(call.world(), FrontDesk.confirm(call.world(), require(call)));
  }

  static Reply honore(Call call) {
    Booking booking = require(call);
    Optional<Long> came = call.input().number("present_persons_number");
    if (came.filter(number -> number < 0 || number > 99_999_999_999L).isPresent()) {
      throw call.input().invalid("present_persons_number", "must be a number of at most 11 digits");
    }
    return answer(call.world(), FrontDesk.honore(call.world(), booking, came));
  }

  static Reply fake(Call call) {
    return answer(call.world(), FrontDesk.fake(call.world(), require(call)));
  }

  static Reply releaseTable(Call call) {
    Booking booking = require(call);
    Extras.Bill bill = BookingInput.bill(call.input().requireObject("booking_info"));
    booking.standing().requireGuests();
    Booking after = booking.with(booking.extras().released(bill, call.now()), call.now());
    FrontDesk.put(call.world(), after);
    return Reply.ok(BookingJson.expanded(call.world(), after, List.of("booking_info")));
  }

  static Reply inviteFriends(Call call) {
    Booking booking = require(call);
    List<String> emails = BookingInput.emails(call.input());
    call.input().requireText("message");
    String text = Texts.limited(call.input(), "message", MAX_MESSAGE).orElseThrow();
    booking.standing().requireNotCanceled();
    Extras.Message invitation = new Extras.Message("invitation", emails, text, call.now());
    return answer(
        call.world(),
        FrontDesk.put(call.world(), booking.with(booking.extras().with(invitation), call.now())));
  }

  static List<Notice> notices(Commit commit) {
    return commit.changes().stream()
        .flatMap(change -> change.after(Booking.TABLE).stream())
        .map(
            booking ->
                new Notice(
                    "Booking",
                    String.valueOf(booking.id()),
                    BookingJson.of(commit.after(), booking)))
        .toList();
  }

  private static Details details(Call call, Input sent) {
    String token = call.key().documented() ? PRINTED_TOKEN : null;
    return new Details(
        "restaurant",
        Texts.limited(sent, "note", Details.MAX_NOTE).orElse(null),
        sent.flag("send_reminders").orElse(false),
        Texts.locale(sent).orElse(null),
        BookingInput.metadata(call.input(), null),
        token,
        List.of());
  }

  /** A known contact of the restaurant, or a new one. */
  private static Contact contact(Transaction world, Restaurant restaurant, Input sent) {
    Optional<Integer> id = sent.integer("contact_id");
    if (id.isPresent()) {
      return Contacts.require(world, restaurant.id(), id.get());
    }
    if (!sent.has("contact")) {
      throw sent.missing("contact_id");
    }
    return Contacts.add(world, restaurant, sent.requireObject("contact"));
  }

  private static Booking moved(Transaction world, Booking booking, Input sent) {
    Restaurant restaurant = world.find(Restaurant.TABLE, booking.restaurantId()).orElseThrow();
    LocalDateTime time = restaurant.onItsClocks(BookingInput.changedTime(sent, booking.slot()));
    int persons = Persons.find(sent, "booked_persons_number").orElse(booking.standing().booked());
    boolean same = time.equals(booking.slot().startsOn()) && persons == booking.standing().booked();
    return same ? booking : FrontDesk.move(world, booking, time, persons);
  }

  private static Booking withGuest(Call call, Booking booking, Input sent) {
    Guest known =
        sent.integer("contact_id")
            .map(id -> Guest.of(Contacts.require(call.world(), booking.restaurantId(), id)))
            .orElse(booking.guest());
    Guest guest = BookingInput.changed(sent, known);
    return booking.with(guest, BookingInput.changed(call.input(), booking.details()), call.now());
  }

  private static Booking withExtras(Transaction world, Booking booking, Input sent) {
    Extras extras = booking.extras();
    if (sent.has("upsale_items")) {
      extras = extras.withUpsaleItems(BookingInput.upsaleItems(sent));
    }
    if (sent.has("voucher_codes")) {
      extras =
          extras.withVouchers(
              Vouchers.attach(world, extras.voucherCodes(), sent.texts("voucher_codes")));
    }
    return booking.with(extras, world.now());
  }

  private static Booking require(Call call) {
    Booking booking =
        Ids.find(call, id -> call.world().find(Booking.TABLE, id))
            .orElseThrow(() -> GuestonlineError.notFound("booking"));
    Scope.require(call, booking.restaurantId());
    return booking;
  }

  private static Reply answer(Transaction world, Booking booking) {
    return Reply.ok(BookingJson.of(world, booking));
  }
}
