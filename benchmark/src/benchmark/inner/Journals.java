package benchmark.inner;

import benchmark.InProcess;
import dev.surimi.engine.Bound;
import dev.surimi.engine.Bounds;
import dev.surimi.engine.ContractMode;
import dev.surimi.engine.LiveWorld;
import dev.surimi.journal.Exchange;
import dev.surimi.journal.Journal;
import dev.surimi.journal.Room;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** An exchange written on the tape of a journal that is as long as a world's, and soon full. */
public class Journals extends Part {

  @Param({"bookings.list", "bookings.create"})
  public String operation;

  private final Journal journal = new Journal(Bounds.usual().most(Bound.JOURNAL), Room.unbounded());
  private Exchange exchange;

  @Setup
  public void record() {
    InProcess sandbox = new InProcess();
    LiveWorld live = sandbox.open("journals", ContractMode.REPORT);
    sandbox.book("journals", "2040-01-02");
    sandbox.get("journals", "/bookings", "restaurant_id=479&booking_date=2040-01-02&max_results=3");
    exchange = live.journal().exchanges(each -> operation.equals(each.operation()), null, 1).get(0);
  }

  @Benchmark
  public Journal append() {
    journal.append(exchange);
    return journal;
  }
}
