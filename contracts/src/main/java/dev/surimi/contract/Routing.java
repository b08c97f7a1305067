package dev.surimi.contract;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a call leads: an operation with its path parameters, a known path with a wrong verb, or
 * nowhere.
 *
 * @param allowed the verbs of the path, in the contract's order; empty means that the path is
 *     unknown
 */
public record Routing(
    Optional<Operation> operation, Map<String, String> parameters, Set<String> allowed) {

  static final Routing NOWHERE = new Routing(Optional.empty(), Map.of(), Set.of());
}
