package benchmark;

import dev.surimi.engine.ContractMode;
import dev.surimi.engine.Engine;
import dev.surimi.engine.LiveWorld;
import dev.surimi.world.Table;
import dev.surimi.world.Transaction;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * What becomes of the sandbox as its worlds grow: in this process, without a socket, in processor
 * time of the calling thread, which others on the machine cannot disturb. {@code java Growth
 * benchmark.Growth worlds} does one part, {@code records}, {@code time} or {@code worlds}, and
 * prints lines of a table.
 */
final class Growth {

  private static final LocalDate FIRST = LocalDate.of(2100, 1, 1);
  private static final int CHUNK = 10_000;

  private final InProcess sandbox = new InProcess();
  private final Engine engine = sandbox.engine();

  public static void main(String[] arguments) throws Exception {
    Growth growth = new Growth();
    switch (arguments[0]) {
      case "records" -> growth.records();
      case "time" -> growth.time();
      case "worlds" -> growth.worlds();
      default -> throw new IllegalArgumentException(arguments[0]);
    }
    System.exit(0);
  }

  /** The same calls with few and with many bookings, all but ten of them of other days. */
  private void records() throws Exception {
    double[] few = calls(world("few", 1_000));
    double[] many = calls(world("many", 1_000_000));
    for (int turn = 0; turn < 3; turn++) {
      few = least(few, calls("few"));
      many = least(many, calls("many"));
    }
    String[] names = {"a list by filter", "a get by id", "availability"};
    for (int i = 0; i < names.length; i++) {
      line(
          names[i] + " with 1,000,000 bookings, of the time with 1,000",
          "%.2f (%.1f of %.1f µs)".formatted(many[i] / few[i], many[i], few[i]),
          "at most 1.3");
    }
  }

  private static double[] least(double[] one, double[] other) {
    double[] least = new double[one.length];
    Arrays.setAll(least, i -> Math.min(one[i], other[i]));
    return least;
  }

  private String world(String name, int bookings) throws Exception {
    LiveWorld live = open(name);
    sandbox.book(name, "2040-01-02");
    Table<?, ?> table = table("bookings");
    Object booking = last(live, table);
    Object contact = last(live, table("contacts"));
    Object seating = last(live, table("seatings"));
    fill(
        live,
        bookings,
        (transaction, i) -> {
          LocalDate day = FIRST.minusDays(i / 10);
          put(transaction, table("contacts"), with(contact, "id", 10_000_000 + i));
          Object guest = with(get(booking, "guest"), "contactId", 10_000_000 + i);
          Object slot = with(get(booking, "slot"), "date", day);
          Object copy = with(with(booking, "id", 10_000_000 + i), "guest", guest);
          put(transaction, table, with(copy, "slot", slot));
          Object seats = with(seating, "holder", "booking:" + (10_000_000 + i));
          put(transaction, table("seatings"), with(seats, "date", day));
        });
    return name;
  }

  private double[] calls(String name) {
    return new double[] {
      micros(() -> sandbox.get(name, "/bookings", "restaurant_id=479&booking_date=2099-12-30")),
      micros(() -> sandbox.get(name, "/bookings/10000015", "")),
      micros(() -> sandbox.get(name, "/periods", "restaurant_id=479&persons=2&date=2031-03-14"))
    };
  }

  /** Agendas, expiries, snapshots and forks. */
  private void time() throws Exception {
    year("warm-up");
    line(
        "one year over 10,000 entries of the agenda",
        "%.3f s".formatted(year("year")),
        "under 0.2 s");
    double expiries = expiries("expiries");
    line("100,000 holds that expire in one advance", "%.2f s".formatted(expiries), "under 2 s");
    forks();
  }

  private double year(String name) {
    LiveWorld live = open(name);
    engine.change(
        live,
        transaction -> {
          for (int i = 0; i < 10_000; i++) {
            Instant at = InProcess.NOW.plus(Duration.ofMinutes(50L * i));
            transaction.plan("guestonline", "pending_booking.expired", "p" + i, at);
          }
          return live;
        });
    return elapsed(() -> engine.advance(live, InProcess.NOW.plus(Duration.ofDays(365))));
  }

  private double expiries(String name) throws Exception {
    LiveWorld live = open(name);
    sandbox.post(
        name,
        "/pending_bookings",
        "{\"restaurant_id\":479,\"date\":\"2031-03-14\",\"hour\":\"20:00\",\"persons\":2}");
    Object pending = last(live, table("pending_bookings"));
    Object seating = last(live, table("seatings"));
    fill(
        live,
        100_000,
        (transaction, i) -> {
          String id = "%024x".formatted(i);
          put(transaction, table("pending_bookings"), with(pending, "id", id));
          Object seats = with(seating, "holder", "pending:" + id);
          put(transaction, table("seatings"), with(seats, "date", FIRST.plusDays(i / 50)));
          transaction.plan(
              "guestonline",
              "pending_booking.expired",
              id,
              InProcess.NOW.plus(Duration.ofMinutes(7)));
        });
    double seconds = elapsed(() -> engine.advance(live, InProcess.NOW.plus(Duration.ofMinutes(8))));
    require(live.state().count(table("pending_bookings")) == 0);
    engine.worlds().delete(name);
    return seconds;
  }

  private void forks() throws Exception {
    LiveWorld live = engine.worlds().open(world("wide", 50_000));
    double fork = Double.MAX_VALUE;
    double snapshot = Double.MAX_VALUE;
    for (int i = 0; i < 200; i++) {
      String name = "fork-" + i;
      fork = Math.min(fork, seconds(() -> engine.travel().fork(live, Optional.of(name))));
      engine.worlds().delete(name);
      snapshot = Math.min(snapshot, seconds(() -> engine.travel().keep(live, "kept")));
    }
    line("a fork of a world with 150,000 records", "%.3f ms".formatted(fork * 1e3), "under 1 ms");
    line("a snapshot of it", "%.3f ms".formatted(snapshot * 1e3), "under 1 ms");
  }

  /** Idle worlds, each opened by a call of its own key. */
  private void worlds() {
    for (int i = 0; i < 10_000; i++) {
      sandbox.get("idle-" + i, "/restaurants", "");
    }
    System.gc();
    long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    line("heap of 10,000 idle worlds", used + " MB", "within 512 MB");
  }

  private LiveWorld open(String name) {
    return sandbox.open(name, ContractMode.REPORT);
  }

  private interface Filling {
    void put(Transaction transaction, int number) throws Exception;
  }

  private static void fill(LiveWorld live, int rows, Filling filling) {
    for (int from = 0; from < rows; from += CHUNK) {
      int first = from;
      live.world()
          .change(
              live.now(),
              transaction -> {
                try {
                  for (int i = first; i < Math.min(rows, first + CHUNK); i++) {
                    filling.put(transaction, i);
                  }
                  return live;
                } catch (Exception broken) {
                  throw new IllegalStateException(broken);
                }
              });
    }
  }

  private Table<?, ?> table(String name) {
    return sandbox.vendors().find("guestonline").orElseThrow().vendor().tables().stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Object last(LiveWorld live, Table<?, ?> table) {
    return live.state().all(table).reduce((one, next) -> next).orElseThrow();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static void put(Transaction transaction, Table table, Object row) {
    transaction.put(table, row);
  }

  /** What a record is made of; to look it up costs more than to make one. */
  private record Shape(RecordComponent[] components, Constructor<?> constructor) {

    private static final ClassValue<Shape> SHAPES =
        new ClassValue<>() {
          @Override
          protected Shape computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
              Constructor<?> constructor = type.getDeclaredConstructor(types);
              constructor.setAccessible(true);
              Arrays.stream(components).forEach(each -> each.getAccessor().setAccessible(true));
              return new Shape(components, constructor);
            } catch (NoSuchMethodException none) {
              throw new IllegalArgumentException(none);
            }
          }
        };

    static Shape of(Object record) {
      return SHAPES.get(record.getClass());
    }
  }

  private static Object get(Object record, String member) throws Exception {
    for (RecordComponent component : Shape.of(record).components()) {
      if (component.getName().equals(member)) {
        return component.getAccessor().invoke(record);
      }
    }
    throw new IllegalArgumentException(member);
  }

  /** The same record with another value of one member. */
  private static Object with(Object record, String member, Object value) throws Exception {
    Shape shape = Shape.of(record);
    Object[] values = new Object[shape.components().length];
    for (int i = 0; i < values.length; i++) {
      RecordComponent component = shape.components()[i];
      values[i] =
          component.getName().equals(member) ? value : component.getAccessor().invoke(record);
    }
    return shape.constructor().newInstance(values);
  }

  /** Processor time of one call: the median of many turns. */
  private static double micros(Runnable call) {
    double[] turns = new double[60];
    for (int turn = 0; turn < turns.length; turn++) {
      double seconds =
          seconds(
              () -> {
                for (int i = 0; i < 100; i++) {
                  call.run();
                }
              });
      turns[turn] = seconds * 1e4;
    }
    double[] warm = Arrays.copyOfRange(turns, turns.length / 2, turns.length);
    Arrays.sort(warm);
    return warm[warm.length / 2];
  }

  /** By the clock on the wall: an advance is made in a thread of its own. */
  private static double elapsed(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  /** Processor time of this thread. */
  private static double seconds(Runnable work) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("the sandbox did not do what is measured");
    }
  }

  private static void line(String what, String result, String goal) {
    System.out.println("| " + what + " | " + result + " | " + goal + " |");
  }
}
