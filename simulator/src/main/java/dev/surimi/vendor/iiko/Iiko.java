package dev.surimi.vendor.iiko;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * iiko / Syrve Cloud: reserves and banquets, which terminals keep and the cloud commands and tells
 * about.
 */
@AutoService(Vendor.class)
public final class Iiko implements Vendor {

  @Override
  public String id() {
    return "iiko";
  }

  @Override
  public Operations operations() {
    return Operations.bind()
        .to("access_tokens.create", Answering.by(Tokens::create))
        .to("access_tokens.create_v2", Answering.by(Tokens::createForApplication))
        .to("webhooks.settings", Answering.by(Webhooks::settings))
        .to("webhooks.update_settings", Answering.by(Webhooks::updateSettings))
        .to("organizations.list", Answering.by(Organizations::list))
        .to("terminal_groups.list", Answering.by(TerminalGroups::list))
        .to("terminal_groups.is_alive", Answering.by(TerminalGroups::isAlive))
        .to("reserves.available_organizations", Answering.by(Organizations::list))
        .to("reserves.available_terminal_groups", Answering.by(TerminalGroups::available))
        .to("reserves.available_restaurant_sections", Answering.by(RestaurantSections::available))
        .to("reserves.workload", Answering.by(Workload::list))
        .to("reserves.create", KeyGuard.watching(Answering.by(Reserves::create)))
        .to("reserves.status_by_id", Answering.by(Reserves::statusById))
        .to("reserves.cancel", Answering.by(Reserves::cancel))
        .to("reserves.add_items", Answering.by(Reserves::addItems))
        .to("reserves.change_items", Answering.by(Reserves::changeItems))
        .to("reserves.add_payments", Answering.by(Reserves::addPayments))
        .to("reserves.change_tables", Answering.by(Reserves::changeTables))
        .to(
            "reserves.change_estimated_start_time",
            Answering.by(Reserves::changeEstimatedStartTime))
        .to("commands.status", Answering.by(Commands::status));
  }

  @Override
  public Credentials credentials() {
    return Tokens.credentials();
  }

  @Override
  public void admit(Call call) {
    Tokens.admit(call);
  }

  @Override
  public Optional<Refusal> expired(String operationId) {
    return operationId.startsWith("access_tokens.")
        ? Optional.empty()
        : Optional.of(Tokens.expired());
  }

  @Override
  public Decoded decode(Request request) {
    return IikoInput.read(request);
  }

  @Override
  public Reply refuse(Refusal refusal, Options options) {
    return IikoError.render(refusal);
  }

  @Override
  public Timers timers() {
    return Timers.on(Commands.PICKED_UP, Terminal::pickUp).and(Commands.EXPIRED, Terminal::expire);
  }

  @Override
  public Map<String, String> parts() {
    return Map.of("create", "reserves.create");
  }

  @Override
  public Actions actions() {
    return HouseActions.addTo(BookingActions.addTo(ReserveActions.addTo(Actions.none())));
  }

  @Override
  public List<Magic> magic() {
    return MagicGuests.all();
  }

  @Override
  public List<Notice> notices(Commit commit) {
    return Events.of(commit);
  }

  @Override
  public RetryPolicy webhooks(Options options) {
    return Webhooks.policy(options);
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
        Organization.TABLE,
        TerminalGroup.TABLE,
        Section.TABLE,
        DiningTable.TABLE,
        Product.TABLE,
        ComboOffer.TABLE,
        PaymentType.TABLE,
        DiscountType.TABLE,
        OrderType.TABLE,
        Guest.TABLE,
        Reserve.TABLE,
        Occupation.TABLE,
        Command.TABLE,
        Token.TABLE,
        KeyGuard.Create.TABLE,
        KeyGuard.Blocked.TABLE);
  }

  @Override
  public void seed(Transaction world, Seed seed) {
    VenueSeed.plant(world);
    MenuSeed.plant(world);
    if (seed == Seed.DEMO) {
      BookSeed.plant(world);
    }
  }

  @Override
  public void planted(Transaction world) {
    Continuation.begin(world);
  }
}
