package dev.surimi.engine;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.surimi.clock.WorldClock;
import dev.surimi.fault.Overrides;
import dev.surimi.store.Store;
import dev.surimi.vendor.Page;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Request;
import dev.surimi.webhook.Deliveries;
import dev.surimi.webhook.Delivery;
import dev.surimi.webhook.Targets;
import dev.surimi.world.Transaction;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/**
 * Everything that makes worlds go, put together: usable without a socket. Whatever changes a world
 * from outside comes through here, so that time catches up before it and webhooks leave after it.
 */
public final class Engine implements AutoCloseable {

  private final Vendors vendors;
  private final Worlds worlds;
  private final Timeline timeline;
  private final Performance performance;
  private final Ticker ticker;
  private final Advance advance;
  private final Travel travel;
  private final Road road;
  private final boolean relaying;
  private final Bounds bounds;
  private final Fence fence;
  private final Targets targets;
  private final Listeners listeners;
  private final Store store;
  private final Care care;
  private final Overrides overrides = new Overrides();
  private final Map<String, Page> pages;

  /** With the usual bounds, webhooks for everywhere, and worlds that end with it. */
  public Engine(Vendors vendors, WorldSettings standard, int mostWorlds) {
    this(vendors, standard, Bounds.usual().with(Bound.WORLDS, mostWorlds), Fence.usual(), "memory");
  }

  /**
   * @param store where worlds are kept, as {@link Store#open} has it
   * @throws IllegalArgumentException when the store cannot be opened
   */
  public Engine(Vendors vendors, WorldSettings standard, Bounds bounds, Fence fence, String store) {
    this(vendors, standard, bounds, fence, Care.store(store, vendors), null);
  }

  /** An engine whose calls are answered by the real vendor at {@code upstream}. */
  public static Engine relaying(Vendors vendors, Imitation imitation, URI upstream) {
    WorldSettings nobody = WorldSettings.standard().withSeed("empty");
    return new Engine(
        vendors,
        nobody,
        Bounds.usual().with(Bound.WORLDS, 1),
        Fence.usual(),
        Care.store("memory", vendors),
        worlds -> new Relay(vendors, imitation, upstream, worlds));
  }

  private Engine(
      Vendors vendors,
      WorldSettings standard,
      Bounds bounds,
      Fence fence,
      Store store,
      Function<Worlds, Road> relay) {
    this.bounds = bounds;
    this.fence = fence;
    this.targets = Targets.only(fence.targets());
    this.listeners = new Listeners(bounds);
    this.vendors = vendors;
    this.pages =
        vendors.all().stream()
            .flatMap(imitation -> imitation.vendor().pages().stream())
            .collect(toUnmodifiableMap(Page::path, page -> page));
    this.store = store;
    this.worlds = new Worlds(vendors, standard, bounds, store);
    Outbox outbox = new Outbox(vendors);
    Dispatch dispatch = new Dispatch(vendors, targets, store.self());
    this.timeline = new Timeline(vendors, outbox);
    this.performance = new Performance(timeline, outbox, bounds);
    this.ticker = new Ticker(timeline, dispatch, bounds.most(Bound.DELIVERIES));
    this.advance = new Advance(timeline, dispatch, ticker, store);
    this.travel = new Travel(timeline, advance, ticker, worlds, bounds);
    Misbehaviour misbehaviour = new Misbehaviour(performance, advance);
    Overriding overriding = new Overriding(overrides);
    this.road =
        relay == null
            ? new Pipeline(vendors, worlds, misbehaviour, overriding, ticker)
            : relay.apply(worlds);
    this.relaying = relay != null;
    this.care = new Care(store, worlds, timeline, advance, ticker);
  }

  public Vendors vendors() {
    return vendors;
  }

  public Worlds worlds() {
    return worlds;
  }

  public Bounds bounds() {
    return bounds;
  }

  public Fence fence() {
    return fence;
  }

  /** Where webhooks may go. */
  public Targets targets() {
    return targets;
  }

  /** Who reads events as they happen. */
  public Listeners listeners() {
    return listeners;
  }

  /** Where its worlds are kept. */
  public Store store() {
    return store;
  }

  /** Whether the real vendor answers, so that no call is without consequences. */
  public boolean isRelaying() {
    return relaying;
  }

  /** Snapshots and forks. */
  public Travel travel() {
    return travel;
  }

  /** The stub mappings that answer in the vendors' place. */
  public Overrides overrides() {
    return overrides;
  }

  /** How many webhooks are with their receivers now, but for those of an advance. */
  public int deliveriesUnderWay() {
    return ticker.underWay();
  }

  /** A call to a vendor. */
  public Visit receive(Request request) {
    return road.receive(request);
  }

  /** The answer to a call to a vendor. */
  public Answer answer(Request request) {
    return receive(request).answer();
  }

  /** Moves a world's time and settles it. */
  public List<Firing> advance(LiveWorld live, Instant target) {
    return advance.to(live, now -> target);
  }

  /** Moves a world's time from now to {@code target}, and settles it. */
  public List<Firing> advance(LiveWorld live, UnaryOperator<Instant> target) {
    return advance.to(live, target);
  }

  /**
   * Freezes a world's clock, or lets it run at another speed.
   *
   * @throws Advance.Impossible when an advance is under way
   */
  public void regulate(LiveWorld live, UnaryOperator<WorldClock> change) {
    advance.regulate(live, change);
  }

  /**
   * Presses an action; its input is known to fit the action's schema.
   *
   * @throws Refusal when it is impossible now
   */
  public JsonNode press(LiveWorld live, Button button, JsonNode input) {
    try {
      return performance.of(button, live, input);
    } finally {
      ticker.wake(live);
    }
  }

  /** Sends a webhook once more; empty when there is none of this id. */
  public Optional<Delivery> redeliver(LiveWorld live, long id) {
    return change(live, transaction -> Deliveries.redeliver(transaction, id));
  }

  /** Changes what belongs to the sandbox itself: subscriptions, the clock's appointments. */
  public <R> R change(LiveWorld live, Function<Transaction, R> work) {
    R result =
        timeline.inTurn(
            live,
            transaction -> {
              R done = work.apply(transaction);
              bounds.requireRoomFor(transaction);
              return done;
            });
    ticker.wake(live);
    return result;
  }

  /** Looks at a world after time has caught up. */
  public <R> R look(LiveWorld live, Function<Transaction, R> work) {
    return timeline.look(live, work);
  }

  /** The page with this first path segment, and its vendor. */
  public Optional<Page> page(String segment) {
    return Optional.ofNullable(pages.get(segment));
  }

  /** A button of a page: an action of the vendor whose page it is. */
  public Optional<Button> button(Page page, String name) {
    return vendors.all().stream()
        .filter(imitation -> isOf(imitation, page))
        .flatMap(imitation -> imitation.button(name).stream())
        .findFirst();
  }

  private static boolean isOf(Imitation imitation, Page page) {
    return imitation.vendor().pages().stream().anyMatch(own -> own.path().equals(page.path()));
  }

  @Override
  public void close() {
    care.close();
    ticker.close();
    worlds.inOperation().forEach(LiveWorld::end);
    overrides.close();
    store.close();
  }
}
