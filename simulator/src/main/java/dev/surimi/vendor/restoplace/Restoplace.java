package dev.surimi.vendor.restoplace;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Restoplace: reserves of the tables of one address, deposits that are paid by a link, slots,
 * events with tickets, and webhooks.
 */
@AutoService(Vendor.class)
public final class Restoplace implements Vendor {

  private static final List<Duration> RETRIES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofMinutes(60));

  @Override
  public String id() {
    return "restoplace";
  }

  @Override
  public Operations operations() {
    return Operations.bind()
        .to("info.get", Info::get)
        .to("reserves.list", Reserves::list)
        .to("reserves.get", Reserves::get)
        .to("reserves.create", Reserves::create)
        .to("reserves.update", Reserves::update)
        .to("reserves.status", Reserves::status)
        .to("cancel_reasons.list", Reserves::cancelReasons)
        .to("deposit.calculate", Deposits::calculate)
        .to("times.list", Times::list)
        .to("tags.list", Tags::list)
        .to("items.list", Items::list)
        .to("items.get", Items::get)
        .to("items.update", Items::update)
        .to("item_types.list", ItemTypes::list)
        .to("halls.list", Halls::list)
        .to("halls.get", Halls::get)
        .to("events.list", Events::list)
        .to("events.get", Events::get)
        .to("tickets.list", Tickets::list)
        .to("tickets.get", Tickets::get);
  }

  /** The key stands in a header, or else in the query. */
  @Override
  public Credentials credentials() {
    return new Credentials(Restoplace::key, Set.of("abcdefgh123456789"), "-H \"X-API-Key: %s\"");
  }

  private static Optional<String> key(Request request) {
    return request
        .header("X-API-Key")
        .filter(key -> !key.isBlank())
        .or(() -> request.queryParameter(RestoplaceInput.KEY));
  }

  /** A key is for one address and for all of it: there are no narrower ones (facts 1.1). */
  @Override
  public void admit(Call call) {
    if (call.key().narrowedTo().isPresent()) {
      throw RestoplaceError.invalidKey();
    }
  }

  @Override
  public Decoded decode(Request request) {
    return RestoplaceInput.read(request);
  }

  @Override
  public Reply refuse(Refusal refusal, Options options) {
    return RestoplaceError.render(refusal, options);
  }

  @Override
  public Timers timers() {
    return Timers.on(ReserveDesk.UNPAID, ReserveDesk::expire);
  }

  @Override
  public Map<String, String> parts() {
    return Map.of("create", "reserves.create", "hold", "reserves.create");
  }

  @Override
  public Actions actions() {
    return BoxOffice.addTo(
        GuestActions.addTo(HallActions.addTo(StaffActions.addTo(Actions.none()))));
  }

  @Override
  public List<Magic> magic() {
    return MagicGuests.all();
  }

  @Override
  public List<Page> pages() {
    return List.of(PaymentPage.page());
  }

  @Override
  public List<Notice> notices(Commit commit) {
    return Notices.of(commit);
  }

  /** Unsigned; anything but a 2xx is sent again, at most after 1, 5, 15 and 60 minutes. */
  @Override
  public RetryPolicy webhooks(Options options) {
    int retries = options.number("restoplace.webhook_retries");
    return RetryPolicy.standard().withDelays(RETRIES.subList(0, retries));
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
    return List.of(
        Address.TABLE,
        Hall.TABLE,
        Item.TABLE,
        ItemType.TABLE,
        Tag.TABLE,
        CancelReason.TABLE,
        DepositRule.TABLE,
        Reserve.TABLE,
        Event.TABLE,
        Ticket.TABLE,
        Certificate.TABLE);
  }

  @Override
  public void seed(Transaction world, Seed seed) {
    HouseSeed.plant(world);
    if (seed == Seed.DEMO) {
      ReserveSeed.plant(world);
      PosterSeed.plant(world);
    }
  }

  @Override
  public void planted(Transaction world) {
    Continuation.begin(world);
  }
}
