package dev.surimi.vendor.noodlebar;

import com.google.auto.service.AutoService;
import dev.surimi.vendor.Actions;
import dev.surimi.vendor.Credentials;
import dev.surimi.vendor.Decoded;
import dev.surimi.vendor.Misuse;
import dev.surimi.vendor.Notice;
import dev.surimi.vendor.Operations;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Reply;
import dev.surimi.vendor.Request;
import dev.surimi.vendor.Seed;
import dev.surimi.vendor.Timers;
import dev.surimi.vendor.Vendor;
import dev.surimi.webhook.RetryPolicy;
import dev.surimi.world.Commit;
import dev.surimi.world.Options;
import dev.surimi.world.Table;
import dev.surimi.world.Transaction;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A bar that takes orders, which expire when nobody serves them. The key stands in {@code
 * X-Bowl-Key}.
 */
@AutoService(Vendor.class)
public final class Noodlebar implements Vendor {

  private static final JsonMapper JSON = JsonMapper.shared();

  @Override
  public String id() {
    return "noodlebar";
  }

  @Override
  public Operations operations() {
    return Operations.bind().to("orders.create", Orders::create).to("orders.get", Orders::get);
  }

  @Override
  public Timers timers() {
    return Timers.on(Orders.EXPIRED, Orders::expire);
  }

  @Override
  public Actions actions() {
    return Actions.none()
        .on(
            "serve",
            "The cook serves an order.",
            """
            {"type": "object", "required": ["order"], "properties": {"order": {"type": "integer"}}}
            """,
            Orders::serve)
        .on(
            "order",
            "A guest orders at the counter.",
            """
            {"type": "object", "required": ["guest"], "properties": {"guest": {"type": "string"}}}
            """,
            Orders::order);
  }

  @Override
  public Credentials credentials() {
    return new Credentials(Noodlebar::key, Set.of("miso"), "-H \"X-Bowl-Key: %s\"");
  }

  /** Has a bug, as vendors of ours might: nobody thought of burnt keys. */
  private static Optional<String> key(Request request) {
    Optional<String> key = request.header("X-Bowl-Key");
    if (key.filter("burnt"::equals).isPresent()) {
      throw new IllegalStateException("burnt");
    }
    return key;
  }

  @Override
  public Decoded decode(Request request) {
    ObjectNode nothing = JSON.createObjectNode();
    if (request.body().length == 0) {
      return Decoded.text(nothing);
    }
    try {
      JsonNode body = JSON.readTree(request.body());
      if (body instanceof ObjectNode said) {
        return new Decoded(nothing, said);
      }
    } catch (JacksonException broken) {
      throw Refusal.of(Misuse.UNREADABLE, "the body is not JSON");
    }
    throw Refusal.of(Misuse.UNREADABLE, "the body is no object");
  }

  @Override
  public Reply refuse(Refusal refusal, Options options) {
    return NoodlebarError.render(refusal);
  }

  @Override
  public List<Notice> notices(Commit commit) {
    return commit.changes().stream()
        .flatMap(change -> change.after(Order.TABLE).stream())
        .map(order -> new Notice("Order", Long.toString(order.id()), OrderJson.of(order)))
        .toList();
  }

  @Override
  public RetryPolicy webhooks(Options options) {
    RetryPolicy standard = RetryPolicy.standard();
    return options.flag("noodlebar.blocks") ? standard.blocking() : standard;
  }

  @Override
  public List<Table<?, ?>> tables() {
    return List.of(Order.TABLE);
  }

  /** The demo has one guest, who was served. */
  @Override
  public void seed(Transaction world, Seed seed) {
    if (seed == Seed.DEMO) {
      world.put(Order.TABLE, Orders.made(world, "Momofuku", 1).served());
    }
  }
}
