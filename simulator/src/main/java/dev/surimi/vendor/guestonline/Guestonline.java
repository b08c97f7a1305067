package dev.surimi.vendor.guestonline;

import com.google.auto.service.AutoService;
import dev.surimi.vendor.Actions;
import dev.surimi.vendor.Call;
import dev.surimi.vendor.Credentials;
import dev.surimi.vendor.Decoded;
import dev.surimi.vendor.FloorPlan;
import dev.surimi.vendor.Invariant;
import dev.surimi.vendor.Magic;
import dev.surimi.vendor.Notice;
import dev.surimi.vendor.Operations;
import dev.surimi.vendor.Page;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Reply;
import dev.surimi.vendor.Request;
import dev.surimi.vendor.Seed;
import dev.surimi.vendor.Timers;
import dev.surimi.vendor.Vendor;
import dev.surimi.webhook.RetryPolicy;
import dev.surimi.world.Commit;
import dev.surimi.world.Options;
import dev.surimi.world.Table;
import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Guestonline: pending bookings that hold seats for seven minutes, bookings, and prepayments by
 * Stripe.
 */
@AutoService(Vendor.class)
public final class Guestonline implements Vendor {

  private static final Duration RETRY_DELAY = Duration.ofMinutes(1);

  private static final Map<String, String> HEADERS =
      Map.of(
          "Access-Control-Allow-Origin", "*",
          "Access-Control-Allow-Methods", "GET, POST, PUT, DELETE, OPTIONS",
          "Access-Control-Allow-Headers", "X-Token, Content-Type");

  /** What is told about a commit, by event, in the order in which it is told. */
  private static final Map<String, Function<Commit, List<Notice>>> NOTICES = notices();

  @Override
  public String id() {
    return "guestonline";
  }

  @Override
  public Operations operations() {
    return Operations.bind()
        .to("daily_availabilities.list", DailyAvailabilities::list)
        .to("periods.list", Periods::list)
        .to("pending_bookings.create", PendingBookings::create)
        .to("pending_bookings.update", PendingBookings::update)
        .to("pending_bookings.pick_menu", PendingBookings::pickMenu)
        .to("pending_bookings.remove_menu", PendingBookings::removeMenu)
        .to("pending_bookings.commit", PendingBookings::commit)
        .to("pending_bookings.payment_confirmed", PendingBookings::paymentConfirmed)
        .to("pending_bookings.delete", PendingBookings::delete)
        .to("bookings.list", Bookings::list)
        .to("bookings.get", Bookings::get)
        .to("bookings.create", Bookings::create)
        .to("bookings.update", Bookings::update)
        .to("bookings.cancel", Bookings::cancel)
        .to("bookings.user_cancel", Bookings::userCancel)
        .to("bookings.confirm", Bookings::confirm)
        .to("bookings.honore", Bookings::honore)
        .to("bookings.fake", Bookings::fake)
        .to("bookings.release_table", Bookings::releaseTable)
        .to("bookings.invite_friends", Bookings::inviteFriends)
        .to("restaurants.list", Restaurants::list)
        .to("restaurants.bookable", Restaurants::bookable)
        .to("areas.list", Areas::list)
        .to("runtime_services.list", RuntimeServices::list)
        .to("runtime_services.update", RuntimeServices::update)
        .to("runtime_services.close", RuntimeServices::close)
        .to("runtime_services.open", RuntimeServices::open)
        .to("contacts.list", Contacts::list)
        .to("contacts.get", Contacts::get)
        .to("contacts.create", Contacts::create)
        .to("contacts.update", Contacts::update)
        .to("opinions.list", Opinions::list)
        .to("commercials.list", Commercials::list)
        .to("commercials.get", Commercials::get);
  }

  @Override
  public Credentials credentials() {
    return Credentials.header(
        "X-Token", Set.of("8xyDktY8QoUdHPVm3Z7H", "S8zUPVsQ3ouL6WzUV87V", "your_token"));
  }

  @Override
  public void admit(Call call) {
    Scope.requireRestaurant(call);
    Scope.requireSecurity(call);
  }

  @Override
  public Decoded decode(Request request) {
    return GuestonlineInput.read(request);
  }

  @Override
  public Reply refuse(Refusal refusal, Options options) {
    return GuestonlineError.render(refusal);
  }

  @Override
  public Map<String, String> headers() {
    return HEADERS;
  }

  @Override
  public Timers timers() {
    return Timers.on(PendingBookings.EXPIRED, PendingBookings::expire);
  }

  @Override
  public Map<String, String> parts() {
    return Map.of(
        "create", "bookings.create",
        "hold", "pending_bookings.create",
        "commit", "pending_bookings.commit");
  }

  @Override
  public Actions actions() {
    return VenueActions.addTo(Bank.addTo(GuestActions.addTo(Actions.none())));
  }

  @Override
  public List<Magic> magic() {
    return MagicValues.all();
  }

  @Override
  public List<Page> pages() {
    return List.of(Bank.page());
  }

  @Override
  public List<Notice> notices(Commit commit) {
    return notices(commit, event -> true);
  }

  private static Map<String, Function<Commit, List<Notice>>> notices() {
    Map<String, Function<Commit, List<Notice>>> notices = new LinkedHashMap<>();
    notices.put("RuntimeService", RuntimeServices::notices);
    notices.put("Booking", Bookings::notices);
    notices.put("Contact", Contacts::notices);
    notices.put("Commercial", Commercials::notices);
    notices.put("Opinion", Opinions::notices);
    return notices;
  }

  /** Who only wants to hear of bookings does not make a service be read before and after each. */
  @Override
  public List<Notice> notices(Commit commit, Predicate<String> wanted) {
    return NOTICES.entrySet().stream()
        .filter(event -> wanted.test(event.getKey()))
        .flatMap(event -> event.getValue().apply(commit).stream())
        .toList();
  }

  /**
   * The bare entity, unsigned; anything but a 2xx is sent again after a minute, as often as the
   * world says.
   */
  @Override
  public RetryPolicy webhooks(Options options) {
    int retries = options.number("guestonline.push_retries");
    return RetryPolicy.standard().withDelays(Collections.nCopies(retries, RETRY_DELAY));
  }

  @Override
  public List<FloorPlan.Venue> venues(View world) {
    return DayPlan.venues(world);
  }

  @Override
  public FloorPlan floor(View world, FloorPlan.Venue venue, LocalDate day) {
    return DayPlan.of(world, venue, day);
  }

  @Override
  public List<Invariant> invariants() {
    return Invariants.all();
  }

  @Override
  public List<Table<?, ?>> tables() {
    return Stream.of(Venue.tables(), Guests.tables()).flatMap(List::stream).toList();
  }

  @Override
  public void seed(Transaction world, Seed seed) {
    VenueSeed.plant(world, seed);
    if (seed == Seed.DEMO) {
      Guests.plant(world);
    }
  }

  @Override
  public void planted(Transaction world) {
    Continuation.begin(world);
  }
}
