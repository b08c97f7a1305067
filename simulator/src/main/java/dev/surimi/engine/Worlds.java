package dev.surimi.engine;

import dev.surimi.journal.Figures;
import dev.surimi.journal.Journal;
import dev.surimi.journal.Room;
import dev.surimi.world.World;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Map<String, LiveWorld> live = new ConcurrentHashMap<>();

  /**
   * @param standard what worlds are made with when nothing else is asked
   */
  public Worlds(Vendors vendors, WorldSettings standard, Bounds bounds) {
    this.nursery = new Nursery(vendors);
    this.standard = standard;
    this.bounds = bounds;
    this.room = new Room(bounds.most(Bound.JOURNALS));
  }

  /**
   * Makes a world that nobody enters: because its seed may be a file that cannot be planted, or
   * else in the background, because the first world of a process takes long.
   *
   * @throws IllegalArgumentException when the seed cannot be planted
   */
  public void rehearse() {
    if (Planting.isFile(standard.seed())) {
      make("rehearsal", standard);
    } else {
      Thread rehearsal = new Thread(() -> make("rehearsal", standard), "surimi-rehearsal");
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

  public List<LiveWorld> all() {
    return live.values().stream().sorted(Comparator.comparing(LiveWorld::name)).toList();
  }

  public Optional<LiveWorld> find(String name) {
    return Optional.ofNullable(live.get(name));
  }

  /**
   * The world of this name, made if there is none yet.
   *
   * @throws Full when it would be one too many
   */
  public LiveWorld open(String name) {
    LiveWorld known = live.get(name);
    return known != null ? known : open(name, standard);
  }

  /**
   * The world of this name, made with these settings if there is none yet.
   *
   * @throws Full when it would be one too many
   */
  public synchronized LiveWorld open(String name, WorldSettings settings) {
    LiveWorld known = live.get(name);
    if (known == null) {
      requireRoom();
      known = make(name, settings);
      live.put(name, known);
    }
    return known;
  }

  /** Ends the world of this name, if there is one, and makes a new one with these settings. */
  public synchronized LiveWorld replace(String name, WorldSettings settings) {
    LiveWorld fresh = make(name, settings);
    LiveWorld old = live.put(name, fresh);
    if (old != null) {
      old.end();
    }
    return fresh;
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
    if (live.containsKey(chosen)) {
      return Optional.empty();
    }
    requireRoom();
    LiveWorld fork = LiveWorld.from(then, chosen, origin.world().seed(), journal());
    live.put(chosen, fork);
    return Optional.of(fork);
  }

  private String freeName(String origin) {
    int number = 1;
    while (live.containsKey(forkName(origin, number))) {
      number++;
    }
    return forkName(origin, number);
  }

  private static String forkName(String origin, int number) {
    String ending = "-fork-" + number;
    return origin.substring(0, Math.min(origin.length(), LONGEST_NAME - ending.length())) + ending;
  }

  private void requireRoom() {
    bounds.requireRoom(Bound.WORLDS, live.size());
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
    return old != null;
  }

  private LiveWorld make(String name, WorldSettings settings) {
    World world = new World(name, settings.seed(), nursery.plant(settings));
    return new LiveWorld(world, settings, journal());
  }

  private Journal journal() {
    Journal journal = new Journal(bounds.most(Bound.JOURNAL), room);
    journal.watch(figures::see);
    return journal;
  }
}
