package benchmark;

import java.util.List;
import java.util.function.IntFunction;

/**
 * Somebody who is measured beside the sandbox.
 *
 * @param command what it takes to start it on a port
 * @param workloads what it is asked; the first of them also tells whether it is ready
 */
record Peer(String name, IntFunction<List<String>> command, List<Workload> workloads) {}
