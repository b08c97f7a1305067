package dev.surimi.vendor.noodlebar;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Reply;
import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** What happens to orders: guests make and ask, the cook serves, time passes. */
final class Orders {

  static final String EXPIRED = "order.expired";

  private static final String VENDOR = "noodlebar";

  private Orders() {}

  static Reply create(Call call) {
    Transaction world = call.world();
    if (call.input().requireText("guest").equals("Nobody")) {
      throw NoodlebarError.unspeakable();
    }
    int bowls = call.input().requireInteger("bowls");
    return Reply.of(201, placed(world, call.input().requireText("guest"), bowls));
  }

  static JsonNode order(Transaction world, Input input) {
    return placed(world, input.requireText("guest"), 1);
  }

  private static JsonNode placed(Transaction world, String guest, int bowls) {
    Order order = made(world, guest, bowls);
    world.put(Order.TABLE, order);
    world.plan(VENDOR, EXPIRED, Long.toString(order.id()), order.until());
    return OrderJson.of(order);
  }

  static Reply get(Call call) {
    return Reply.ok(OrderJson.of(require(call.world(), call.parameter("id"))));
  }

  static String expire(Transaction world, String id) {
    world.put(Order.TABLE, require(world, id).expired());
    return "expired";
  }

  static JsonNode serve(Transaction world, Input input) {
    String id = Integer.toString(input.requireInteger("order"));
    Order served = require(world, id).served();
    world.put(Order.TABLE, served);
    world.cancel(VENDOR, EXPIRED, id);
    return OrderJson.of(served);
  }

  static Order made(Transaction world, String guest, int bowls) {
    long id = world.next("noodlebar.orders");
    Instant until = world.now().plus(world.options().duration("noodlebar.patience"));
    String ticket = world.entropyOf("noodlebar.tickets", id).hex(8);
    return new Order(id, ticket, guest, bowls, Order.State.WAITING, until);
  }

  private static Order require(View world, String id) {
    try {
      return world
          .find(Order.TABLE, Long.valueOf(id))
          .orElseThrow(() -> NoodlebarError.unknown(id));
    } catch (NumberFormatException word) {
      throw NoodlebarError.unknown(id);
    }
  }
}
