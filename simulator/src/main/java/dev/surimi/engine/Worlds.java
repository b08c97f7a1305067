package dev.surimi.engine;

import dev.surimi.journal.Figures;
import dev.surimi.journal.Journal;
import dev.surimi.journal.Room;
import dev.surimi.store.Snapshot;
import dev.surimi.store.Store;
import dev.surimi.world.Log;
import dev.surimi.world.Moment;
import dev.surimi.world.Options;
import dev.surimi.world.World;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** All worlds of a sandbox. A world is made from its seed when it is first asked for. */
public final class Worlds {

  private static final int LONGEST_NAME = 64;

  private final Nursery nursery;
  private final WorldSettings standard;
  private final Bounds bounds;
  private final Room room;
  private final Figures figures = new Figures();
  private final Store store;
  private final Map<String, LiveWorld> live = new ConcurrentHashMap<>();

  /**
   * @param standard what worlds are made with when nothing else is asked
   */
  public Worlds(Vendors vendors, WorldSettings standard, Bounds bounds, Store store) {
    this.nursery = new Nursery(vendors);
    this.standard = standard;
    this.bounds = bounds;
    this.room = new Room(bounds.most(Bound.JOURNALS));
    this.store = store;
  }

  /**
   * Makes a world that nobody enters: because its seed may be a file that cannot be planted, or
   * else in the background, because the first world of a process takes long.
   *
   * @throws IllegalArgumentException when the seed cannot be planted
   */
  public void rehearse() {
    if (Planting.isFile(standard.seed())) {
      var unused = plant(standard);
    } else {
      Thread rehearsal = new Thread(() -> plant(standard), "surimi-rehearsal");
      rehearsal.setDaemon(true);
      rehearsal.start();
    }
  }

  /** What has happened in all worlds, those that are gone included. */
  public Figures figures() {
    return figures;
  }

  /** The memory that all journals take, in bytes. */
  public long journalBytes() {
    return room.taken();
  }

  public WorldSettings standard() {
    return standard;
  }

  /** By name. */
  public List<LiveWorld> all() {
    return names().stream().flatMap(name -> find(name).stream()).toList();
  }

  /** Those that this process has in operation; the store may keep others. */
  List<LiveWorld> inOperation() {
    return List.copyOf(live.values());
  }

  private SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>(live.keySet());
    names.addAll(store.names());
    return names;
  }

  /** The world of this name as everybody who has it has left it. */
  public Optional<LiveWorld> find(String name) {
    LiveWorld known = live.get(name);
    return known != null && known.world().follow() ? Optional.of(known) : load(name);
  }

  /** The world of this name, if it is in operation and nowhere but in this process. */
  Optional<LiveWorld> atHand(String name) {
    return store.isElsewhere() ? Optional.empty() : Optional.ofNullable(live.get(name));
  }

  private synchronized Optional<LiveWorld> load(String name) {
    LiveWorld known = live.get(name);
    if (known != null && known.world().follow()) {
      return Optional.of(known);
    }
    if (known != null) {
      live.remove(name);
      known.end();
    }
    return store.find(name).map(kept -> operate(name, kept.moment(), kept.log()));
  }

  /** Puts a world into operation in place of what had its name. */
  private LiveWorld operate(String name, Moment moment, Log log) {
    String seed = WorldSettings.of(moment.state()).seed();
    World world = new World(name, seed, moment, log);
    LiveWorld fresh = new LiveWorld(world, journal(), store.snapshots(name));
    LiveWorld old = live.put(name, fresh);
    if (old != null) {
      old.end();
    }
    return fresh;
  }

  /**
   * The world of this name, made if there is none yet.
   *
   * @throws Full when it would be one too many
   */
  public LiveWorld open(String name) {
    return find(name).orElseGet(() -> open(name, standard));
  }

  /**
   * The world of this name, made with these settings if there is none yet.
   *
   * @throws Full when it would be one too many
   */
  public synchronized LiveWorld open(String name, WorldSettings settings) {
    return find(name).orElseGet(() -> make(name, plant(settings)));
  }

  /** Another process may make one of the same name first: then that is the world. */
  private LiveWorld make(String name, Moment moment) {
    requireRoom();
    return store
        .keep(name, moment)
        .map(log -> operate(name, moment, log))
        .or(() -> find(name))
        .orElseThrow();
  }

  /**
   * Ends the world of this name, if there is one, and makes one that goes on from {@code then}.
   *
   * @throws Full when it would be one too many
   * @throws IllegalArgumentException when it is no whole world
   */
  public synchronized LiveWorld replace(String name, Snapshot then) {
    if (then.moment().get().state().count(WorldSettings.TABLE) != 1) {
      throw new IllegalArgumentException("there are no settings in it, so it is no whole world");
    }
    if (find(name).isEmpty()) {
      requireRoom();
    }
    Moment moment = then.again();
    Options known =
        nursery.options(WorldSettings.of(moment.state()).options()).with(moment.options().values());
    Moment whole = new Moment(moment.state(), moment.clock(), known, moment.epoch());
    LiveWorld fresh = operate(name, whole, store.renew(name, whole));
    fresh.goOnFrom(then);
    return fresh;
  }

  /** Ends the world of this name, if there is one, and makes a new one with these settings. */
  public synchronized LiveWorld replace(String name, WorldSettings settings) {
    Moment moment = plant(settings);
    return operate(name, moment, store.renew(name, moment));
  }

  /**
   * A world that goes on from {@code then} as {@code origin} would, with a journal of its own;
   * empty when the name is taken.
   *
   * @param name {@code <origin>-fork-1} or the next that is free when it is empty
   * @throws Full when it would be one too many
   */
  synchronized Optional<LiveWorld> fork(LiveWorld origin, Snapshot then, Optional<String> name) {
    String chosen = name.orElseGet(() -> freeName(origin.name()));
    if (find(chosen).isPresent()) {
      return Optional.empty();
    }
    LiveWorld fork = make(chosen, then.again());
    fork.goOnFrom(then);
    return Optional.of(fork);
  }

  private String freeName(String origin) {
    int number = 1;
    SortedSet<String> taken = names();
    while (taken.contains(forkName(origin, number))) {
      number++;
    }
    return forkName(origin, number);
  }

  private static String forkName(String origin, int number) {
    String ending = "-fork-" + number;
    return origin.substring(0, Math.min(origin.length(), LONGEST_NAME - ending.length())) + ending;
  }

  private void requireRoom() {
    bounds.requireRoom(Bound.WORLDS, Math.max(live.size(), store.names().size()));
  }

  /** Lets a world be like these settings from now on, but for its clock and its data. */
  public synchronized void adopt(LiveWorld world, UnaryOperator<WorldSettings> change) {
    WorldSettings settings = change.apply(world.settings());
    world.adopt(settings, nursery.options(settings.options()));
  }

  /** Ends the world; its name is free again. */
  public synchronized boolean delete(String name) {
    LiveWorld old = live.remove(name);
    if (old != null) {
      old.end();
    }
    return store.forget(name) || old != null;
  }

  /** The first moment of a world. */
  private Moment plant(WorldSettings settings) {
    World world = new World("", settings.seed(), nursery.plant(settings), Log.NONE);
    var unused = world.change(world.now(), settings::putInto);
    return world.moment();
  }

  private Journal journal() {
    Journal journal = new Journal(bounds.most(Bound.JOURNAL), room);
    journal.watch(figures::see);
    return journal;
  }
}
