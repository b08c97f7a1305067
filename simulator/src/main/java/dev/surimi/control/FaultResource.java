package dev.surimi.control;

import dev.surimi.contract.Event;
import dev.surimi.contract.Operation;
import dev.surimi.engine.Imitation;
import dev.surimi.engine.LiveWorld;
import dev.surimi.fault.Fault;
import dev.surimi.fault.Faults;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Reply;
import dev.surimi.webhook.Subscription;
import dev.surimi.world.Transaction;
import java.util.List;

/** Rules that make a world misbehave. */
final class FaultResource {

  private FaultResource() {}

  static Reply list(ControlCall call) {
    LiveWorld live = call.requireWorld();
    List<Fault> faults = call.engine().look(live, world -> world.all(Fault.TABLE).toList());
    return Reply.ok(ControlJson.array(faults, Fault::json));
  }

  static Reply create(ControlCall call) {
    refuseUnknown(call);
    LiveWorld live = call.openWorld();
    Fault fault = call.engine().change(live, world -> set(world, call.input()));
    return Reply.of(201, fault.json());
  }

  static Reply delete(ControlCall call) {
    LiveWorld live = call.requireWorld();
    call.engine().change(live, world -> lift(world, call.parameter("id")));
    return Reply.empty(204);
  }

  /** Sets the fault that {@code said} describes. */
  static Fault set(Transaction world, Input said) {
    Fault fault = Fault.read(world.next("sandbox.faults"), said, world.now());
    refuseMisplaced(world, fault);
    world.put(Fault.TABLE, fault);
    return fault;
  }

  private static String lift(Transaction world, String id) {
    List<Fault> known = world.all(Fault.TABLE).toList();
    Fault fault =
        known.stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(
                () ->
                    ControlError.unknownThing("fault", id, known.stream().map(Fault::id).toList()));
    Faults.lift(world, fault);
    return id;
  }

  private static void refuseMisplaced(Transaction world, Fault fault) {
    if (fault.isOfWebhooks() && fault.scope().operation() != null) {
      throw ControlError.badMember(
          "/operation", "a fault of webhooks is about a subscription or an event");
    }
    if (!fault.isOfWebhooks() && fault.scope().subscription() != null) {
      throw ControlError.badMember("/subscription", "a fault of calls is about an operation");
    }
    if (!fault.isOfWebhooks() && fault.scope().event() != null) {
      throw ControlError.badMember("/event", "a fault of calls is about an operation");
    }
    refuseUnknownSubscription(world, fault);
  }

  private static void refuseUnknownSubscription(Transaction world, Fault fault) {
    List<String> known =
        world
            .all(Subscription.TABLE)
            .filter(subscription -> subscription.vendor().equals(fault.scope().vendor()))
            .map(Subscription::id)
            .toList();
    refuseUnless(known, "subscription", fault.scope().vendor(), fault.scope().subscription());
  }

  private static void refuseUnknown(ControlCall call) {
    Imitation imitation = call.requireVendorSaid();
    List<String> operations =
        imitation.contract().operations().stream().map(Operation::id).toList();
    List<String> events = imitation.contract().events().stream().map(Event::name).toList();
    Input said = call.input();
    refuseUnless(operations, "operation", imitation.id(), said.text("operation").orElse(null));
    refuseUnless(events, "event", imitation.id(), said.text("event").orElse(null));
  }

  private static void refuseUnless(List<String> known, String what, String vendor, String said) {
    if (said != null && !known.contains(said)) {
      throw ControlError.badMember(
          "/" + what, ControlError.unknown(what + " of " + vendor, said, known));
    }
  }
}
