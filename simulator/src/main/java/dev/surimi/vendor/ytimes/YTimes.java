package dev.surimi.vendor.ytimes;

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
import java.util.Set;
import java.util.stream.Stream;

/** YTimes: a chain of coffee shops with its tables, stock, menu, tills and guests. */
@AutoService(Vendor.class)
public final class YTimes implements Vendor {

  @Override
  public String id() {
    return "ytimes";
  }

  @Override
  public Operations operations() {
    return Operations.bind()
        .to("shops.list", Shops::list)
        .to("users.list", Users::list)
        .to("halls.list", Halls::list)
        .to("busy_places.list", Bookings::busyPlaces)
        .to("bookings.create", Bookings::create)
        .to("goods_groups.list", GoodsGroups::list)
        .to("goods_groups.save", GoodsGroups::save)
        .to("units.list", Units::list)
        .to("units.save", Units::save)
        .to("suppliers.list", Suppliers::list)
        .to("suppliers.save", Suppliers::save)
        .to("goods.list", GoodsCards::list)
        .to("goods.save", GoodsCards::save)
        .to("goods_changes.save", GoodsChanges::save)
        .to("menu_groups.list", MenuGroups::list)
        .to("menu_items.list", MenuItems::list)
        .to("supplements.list", Supplements::list)
        .to("combos.list", Combos::list)
        .to("stop_list.items", StopLists::items)
        .to("stop_list.supplements", StopLists::supplements)
        .to("orders.save", Orders::save)
        .to("sales.list", Sales::list)
        .to("shifts.list", Shifts::list)
        .to("outcome_categories.list", Outcomes::categories)
        .to("outcomes.list", Outcomes::list)
        .to("clients.load", Clients::load)
        .to("clients.create", Clients::create);
  }

  /** The key stands bare, without {@code Bearer} (facts 2.1). */
  @Override
  public Credentials credentials() {
    return Credentials.header("Authorization", Set.of("YOUR KEY", "your key"));
  }

  @Override
  public void admit(Call call) {
    AccessKey.requireRight(call);
  }

  @Override
  public Decoded decode(Request request) {
    return YTimesInput.read(request);
  }

  @Override
  public Reply refuse(Refusal refusal, Options options) {
    return YTimesError.render(refusal);
  }

  @Override
  public Timers timers() {
    return Timers.on(Orders.ACCEPTED_BY_ITSELF, Orders::acceptByItself);
  }

  @Override
  public Map<String, String> parts() {
    return Map.of("create", "bookings.create");
  }

  @Override
  public Actions actions() {
    Actions house = OfficeActions.addTo(StopActions.addTo(MenuActions.addTo(Actions.none())));
    return TillActions.addTo(CashierActions.addTo(house));
  }

  @Override
  public List<Magic> magic() {
    return MagicGuests.all();
  }

  @Override
  public List<Notice> notices(Commit commit) {
    return Stream.of(Orders.notices(commit), MenuNotices.of(commit)).flatMap(List::stream).toList();
  }

  @Override
  public RetryPolicy webhooks(Options options) {
    return Hooks.policy(options);
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
    return Stream.of(House.tables(), Till.tables()).flatMap(List::stream).toList();
  }

  @Override
  public void seed(Transaction world, Seed seed) {
    House.plant(world);
    Till.plantReferences(world);
    if (seed == Seed.DEMO) {
      House.plantDemo(world);
      TillSeed.plant(world);
    }
  }

  @Override
  public void planted(Transaction world) {
    House.goOn(world);
    TillContinuation.begin(world);
  }
}
