package benchmark.inner;

import benchmark.InProcess;
import dev.surimi.engine.ContractMode;
import dev.surimi.engine.LiveWorld;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** A world that is kept, and one that is forked and forgotten again. */
public class Journeys extends Part {

  private final InProcess sandbox = new InProcess();
  private LiveWorld live;

  @Setup
  public void open() {
    live = sandbox.open("journeys", ContractMode.REPORT);
    sandbox.book("journeys", "2040-01-02");
  }

  @Benchmark
  public boolean snapshot() {
    return sandbox.engine().travel().keep(live, "kept");
  }

  @Benchmark
  public boolean fork() {
    Optional<LiveWorld> fork = sandbox.engine().travel().fork(live, Optional.of("fork"));
    return fork.isPresent() && sandbox.engine().worlds().delete("fork");
  }
}
