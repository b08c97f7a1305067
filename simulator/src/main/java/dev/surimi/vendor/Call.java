package dev.surimi.vendor;

import dev.surimi.contract.Operation;
import dev.surimi.world.Options;
import dev.surimi.world.Transaction;
import java.time.Instant;
import java.util.Map;

/**
 * One call of an operation, inside its transaction.
 *
 * @param parameters the path's parameters, percent-decoded
 * @param input what the request says, with the contract's types
 */
public record Call(
    Operation operation,
    Request request,
    Map<String, String> parameters,
    Input input,
    Key key,
    Transaction world) {

  public Instant now() {
    return world.now();
  }

  public Options options() {
    return world.options();
  }

  public String parameter(String name) {
    return parameters.get(name);
  }
}
