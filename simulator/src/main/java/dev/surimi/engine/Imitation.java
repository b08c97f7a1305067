package dev.surimi.engine;

import dev.surimi.contract.Contract;
import dev.surimi.vendor.Operations;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Reply;
import dev.surimi.vendor.Vendor;
import dev.surimi.world.Options;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * A vendor with its contract, which is its routing table: both are known to agree.
 *
 * @param headers of its answers in JSON
 */
public record Imitation(
    Vendor vendor, Contract contract, Operations operations, Map<String, String> headers) {

  public Imitation(Vendor vendor, Contract contract) {
    this(vendor, contract, vendor.operations(), Answer.withJsonType(vendor.headers()));
  }

  public Imitation {
    Set<String> promised = new TreeSet<>(contract.operationIds());
    Set<String> handled = new TreeSet<>(operations.ids());
    refuse(vendor, "without a handler", difference(promised, handled));
    refuse(vendor, "handled but not in the contract", difference(handled, promised));
  }

  static Imitation of(Vendor vendor) {
    return new Imitation(vendor, Contract.load(vendor.id()));
  }

  public String id() {
    return vendor.id();
  }

  /** Says no in the vendor's own form, to browsers as well. */
  public Answer refuse(Refusal refusal) {
    return answer(vendor.refuse(refusal, new Options(standardOptions())));
  }

  /** The contract's default of every option, by {@code <vendor>.<option>}. */
  Map<String, JsonNode> standardOptions() {
    Map<String, JsonNode> values = new LinkedHashMap<>();
    contract.standardOptions().forEach((name, value) -> values.put(id() + "." + name, value));
    return values;
  }

  /** The action of this name. */
  public Optional<Button> button(String name) {
    return vendor.actions().find(name).map(action -> new Button(this, action));
  }

  Answer answer(Reply reply) {
    return reply.headers().isEmpty() && !reply.body().isMissingNode()
        ? Answer.json(reply.status(), headers, reply.body())
        : Answer.json(reply.status(), reply.headers(), reply.body()).with(vendor.headers());
  }

  private static Set<String> difference(Set<String> all, Set<String> without) {
    Set<String> left = new TreeSet<>(all);
    left.removeAll(without);
    return left;
  }

  private static void refuse(Vendor vendor, String how, Set<String> operations) {
    if (!operations.isEmpty()) {
      throw new IllegalStateException(
          "operations of " + vendor.id() + " " + how + ": " + operations);
    }
  }
}
