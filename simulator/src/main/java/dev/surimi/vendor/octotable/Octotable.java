package dev.surimi.vendor.octotable;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** OctoTable: rooms with tables, services with slots, and the reservations of a restaurant. */
@AutoService(Vendor.class)
public final class Octotable implements Vendor {

  private static final Duration RETRY_DELAY = Duration.ofMinutes(1);

  @Override
  public String id() {
    return "octotable";
  }

  @Override
  public Operations operations() {
    return Operations.bind()
        .to("clients.create", Clients::create)
        .to("tokens.create", Tokens::create)
        .to("properties.list", Properties::list)
        .to("properties.get", Properties::get)
        .to("properties.create", Properties::create)
        .to("properties.update", Properties::update)
        .to("properties.delete", Properties::delete)
        .to("rooms.list", Rooms::list)
        .to("rooms.get", Rooms::get)
        .to("rooms.create", Rooms::create)
        .to("rooms.update", Rooms::update)
        .to("rooms.delete", Rooms::delete)
        .to("tables.list", Tables::list)
        .to("tables.get", Tables::get)
        .to("tables.create", Tables::create)
        .to("tables.update", Tables::update)
        .to("tables.delete", Tables::delete)
        .to("services.list", Services::list)
        .to("services.get", Services::get)
        .to("services.create", Services::create)
        .to("services.update", Services::update)
        .to("services.delete", Services::delete)
        .to("reservations.list", Reservations::list)
        .to("reservations.get", Reservations::get)
        .to("reservations.create", Reservations::create)
        .to("reservations.google", Properties::enableGoogle)
        .to("reservations.update", Reservations::update)
        .to("reservations.status", Reservations::status)
        .to("reservations.checkin", Reservations::checkIn)
        .to("reservations.checkout", Reservations::checkOut)
        .to("reservations.delete", Reservations::delete)
        .to("slots.list", Bookings::slots)
        .to("available_rooms.list", Bookings::rooms)
        .to("links.list", Bookings::links)
        .to("subscriptions.list", Webhooks::list)
        .to("subscriptions.get", Webhooks::get)
        .to("subscriptions.create", Webhooks::create)
        .to("subscriptions.update", Webhooks::update)
        .to("subscriptions.delete", Webhooks::delete)
        .to("orders.list", Orders::list);
  }

  @Override
  public Credentials credentials() {
    return new Credentials(
        Bearer::credential,
        Set.of(Bearer.PRINTED, Bearer.PRINTED_CLIENT),
        "-H \"Authorization: Bearer %s\"");
  }

  @Override
  public void admit(Call call) {
    Account.admit(call);
  }

  @Override
  public Optional<Refusal> expired(String operationId) {
    boolean open = operationId.equals("tokens.create") || operationId.equals("clients.create");
    return open ? Optional.empty() : Optional.of(Account.expired());
  }

  @Override
  public Decoded decode(Request request) {
    return OctotableInput.read(request);
  }

  @Override
  public Reply refuse(Refusal refusal, Options options) {
    return OctotableError.render(refusal);
  }

  @Override
  public Timers timers() {
    return Timers.on(Book.EXPIRED, Book::expire);
  }

  @Override
  public Map<String, String> parts() {
    return Map.of("create", "reservations.create");
  }

  @Override
  public Actions actions() {
    return OrderActions.addTo(RestaurantActions.addTo(GuestActions.addTo(Actions.none())));
  }

  @Override
  public List<Magic> magic() {
    return MagicGuests.all();
  }

  @Override
  public List<Notice> notices(Commit commit) {
    return Book.notices(commit);
  }

  /** Any 2xx is received; otherwise it is sent again after a minute, as often as the world says. */
  @Override
  public RetryPolicy webhooks(Options options) {
    int retries = options.number("octotable.webhook_retries");
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
    return List.of(
        Client.TABLE,
        AccessToken.TABLE,
        Property.TABLE,
        Room.TABLE,
        DiningTable.TABLE,
        Service.TABLE,
        Reservation.TABLE,
        Order.TABLE);
  }

  @Override
  public void seed(Transaction world, Seed seed) {
    RestaurantSeed.plant(world);
    if (seed == Seed.DEMO) {
      PrintedSeed.plant(world);
      GuestSeed.plant(world);
    }
  }

  @Override
  public void planted(Transaction world) {
    Continuation.begin(world);
  }
}
