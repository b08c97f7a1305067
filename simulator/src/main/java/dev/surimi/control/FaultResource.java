package dev.surimi.control;

import dev.surimi.contract.Operation;
import dev.surimi.engine.Imitation;
import dev.surimi.engine.LiveWorld;
import dev.surimi.fault.Fault;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Reply;
import dev.surimi.world.Transaction;
import java.util.List;

/** Rules that make a world misbehave. */
final class FaultResource {

  private FaultResource() {}

  static Reply list(ControlCall call) {
    LiveWorld live = call.requireWorld();
    List<Fault> faults = call.engine().look(live, world -> world.all(Fault.TABLE).toList());
    return Reply.ok(ControlJson.array(faults, FaultJson::of));
  }

  static Reply create(ControlCall call) {
    refuseUnknown(call);
    LiveWorld live = call.openWorld();
    Fault fault = call.engine().change(live, world -> set(world, call.input()));
    return Reply.of(201, FaultJson.of(fault));
  }

  static Reply delete(ControlCall call) {
    LiveWorld live = call.requireWorld();
    call.engine().change(live, world -> lift(world, call.parameter("id")));
    return Reply.empty(204);
  }

  private static Fault set(Transaction world, Input input) {
    String id = "fault_" + world.next("sandbox.faults");
    Fault fault = FaultJson.read(id, input, world.now());
    world.put(Fault.TABLE, fault);
    return fault;
  }

  private static String lift(Transaction world, String id) {
    if (world.find(Fault.TABLE, id).isEmpty()) {
      List<String> known = world.all(Fault.TABLE).map(Fault::id).toList();
      throw ControlError.unknownThing("fault", id, known);
    }
    world.remove(Fault.TABLE, id);
    return id;
  }

  private static void refuseUnknown(ControlCall call) {
    Imitation imitation = call.requireVendorSaid();
    call.input()
        .text("operation")
        .filter(operation -> imitation.contract().findOperation(operation).isEmpty())
        .ifPresent(
            operation -> {
              List<String> known =
                  imitation.contract().operations().stream().map(Operation::id).toList();
              throw ControlError.badMember(
                  "/operation",
                  ControlError.unknown("operation of " + imitation.id(), operation, known));
            });
  }
}
