package benchmark;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Somebody who is measured beside the sandbox.
 *
 * @param command what it takes to start it on a port
 * @param workloads what it is asked; the first of them also tells whether it is ready
 * @param forgetting what lets it forget what it was asked, if it would remember all of it
 */
record Peer(
    String name,
    IntFunction<List<String>> command,
    List<Workload> workloads,
    Optional<Workload> forgetting) {

  Peer(String name, IntFunction<List<String>> command, List<Workload> workloads) {
    this(name, command, workloads, Optional.empty());
  }
}
