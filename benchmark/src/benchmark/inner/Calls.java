package benchmark.inner;

import benchmark.InProcess;
import dev.surimi.engine.Answer;
import dev.surimi.engine.ContractMode;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import tools.jackson.databind.json.JsonMapper;

/** A call of Guestonline through the engine: from the request to the answer's bytes, journaled. */
public class Calls extends Part {

  private static final String DAY = "restaurant_id=479&booking_date=2040-01-02";

  @Param({"REPORT", "OFF"})
  public ContractMode judging;

  private final InProcess sandbox = new InProcess();
  private String booking;
  private int created;

  /** A world with ten bookings; what creates have added is left behind. */
  @Setup(Level.Iteration)
  public void open() {
    sandbox.open("calls", judging);
    byte[] last = sandbox.book("calls", "2040-01-02").body();
    booking = "/bookings/" + JsonMapper.shared().readTree(last).path("id").asInt();
    created = 0;
  }

  @Benchmark
  public Answer list() {
    return sandbox.get("calls", "/bookings", DAY + "&max_results=3");
  }

  @Benchmark
  public Answer listOfTen() {
    return sandbox.get("calls", "/bookings", DAY);
  }

  @Benchmark
  public Answer get() {
    return sandbox.get("calls", booking, "");
  }

  @Benchmark
  public Answer create() {
    return sandbox.book("calls", created++);
  }

  @Benchmark
  public Answer availability() {
    return sandbox.get("calls", "/periods", "restaurant_id=479&persons=2&date=2040-01-03");
  }
}
