package dev.surimi.scenario;

import dev.surimi.client.World;
import dev.surimi.contract.Contract;
import dev.surimi.contract.Violation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where a story is played: a world of a sandbox, or a real vendor. */
public interface Stage extends AutoCloseable {

  /** Makes a call and waits for what comes. */
  Answered call(Asked asked);

  /** What the vendor promises. */
  Contract contract(String vendor);

  /** The key that calls of this vendor carry unless the story says otherwise. */
  String key(String vendor);

  /** The sandbox's world; empty where the vendor is real. */
  Optional<World> world();

  /** What time it is there. */
  Instant now();

  /** What the calls so far broke of their contracts, for a reader. */
  List<String> violations(boolean warningsToo);

  /** Lets its world be there after its end; empty where the vendor is real. */
  Optional<World> keep();

  /** Ends it; what a sandbox holds of it is gone. */
  @Override
  void close();

  /** Whether a violation matters. */
  static boolean matters(Violation violation, boolean warningsToo) {
    return warningsToo || violation.severity() == dev.surimi.contract.Severity.ERROR;
  }
}
