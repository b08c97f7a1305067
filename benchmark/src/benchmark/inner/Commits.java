package benchmark.inner;

import benchmark.InProcess;
import dev.surimi.engine.ContractMode;
import dev.surimi.engine.LiveWorld;
import dev.surimi.vendor.Notice;
import dev.surimi.vendor.Vendor;
import dev.surimi.world.Change;
import dev.surimi.world.Commit;
import dev.surimi.world.Moment;
import dev.surimi.world.Table;
import dev.surimi.world.Transaction;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of a create once it is decided, in a world with few and with many bookings. */
public class Commits extends Part {

  private static final JsonMapper JSON = JsonMapper.shared();

  @Param({"10", "10000"})
  public int bookings;

  private final InProcess sandbox = new InProcess();
  private final Vendor vendor = sandbox.vendors().find("guestonline").orElseThrow().vendor();
  private LiveWorld live;
  private Moment before;
  private List<Change> changes;
  private Commit committed;
  private JsonNode tree;

  @Setup
  public void create() {
    live = sandbox.open("commits", ContractMode.OFF);
    for (int i = 0; i < bookings; i++) {
      sandbox.book("commits", i);
    }
    before = live.world().moment();
    sandbox.book("commits", bookings);
    changes = live.journal().exchanges(exchange -> true, null, 1).get(0).changes();
    committed = commit();
    tree = tree();
  }

  /** The records of a booking, put into the state from before it; no world has it. */
  @Benchmark
  public Commit commit() {
    return live.world()
        .look(
            before,
            InProcess.NOW,
            transaction -> {
              changes.forEach(change -> put(transaction, change.table(), change.after()));
              return transaction.commit();
            });
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static void put(Transaction transaction, Table table, Object row) {
    transaction.put(table, row);
  }

  /** The wire form of the booking, as its subscribers get it. */
  @Benchmark
  public JsonNode tree() {
    Notice notice = vendor.notices(committed, "Booking"::equals).get(0);
    return notice.payload().apply(null);
  }

  @Benchmark
  public byte[] bytes() {
    return JSON.writeValueAsBytes(tree);
  }
}
