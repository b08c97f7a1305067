package dev.surimi.fault;

import dev.surimi.vendor.Vendor;
import dev.surimi.webhook.Deliveries;
import dev.surimi.webhook.Delivery;
import dev.surimi.world.Entropy;
import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/** The faults of a world, and what they do to a call or a webhook. */
public final class Faults {

  private Faults() {}

  /** Whether any fault could strike a call of this vendor. */
  public static boolean threaten(View world, String vendor) {
    return world.count(Fault.TABLE) > 0
        && world
            .all(Fault.TABLE)
            .anyMatch(
                fault ->
                    fault.effect() instanceof CallEffect && fault.scope().vendor().equals(vendor));
  }

  /**
   * What happens to this call. Every fault that could strike it counts it; those that do strike are
   * told apart in {@link Mishaps}, and only they have struck.
   *
   * @param said the decoded request
   */
  public static Mishaps strike(Transaction world, Vendor vendor, String operation, JsonNode said) {
    Map<String, Mishap> wanted = new LinkedHashMap<>();
    for (Fault fault : world.all(Fault.TABLE).toList()) {
      if (fault.effect() instanceof CallEffect effect
          && fault.scope().isAboutCall(vendor.id(), operation)
          && effect.canStrike(vendor, operation)
          && !fault.isUsedUp()) {
        Mishap mishap = wanted(world, fault, effect, said);
        if (!mishap.equals(Mishap.NONE)) {
          wanted.put(fault.id(), mishap);
        }
      }
    }
    Mishaps mishaps = Mishaps.of(wanted);
    recount(world, mishaps.byFault().keySet(), Fault.History::struck);
    return mishaps;
  }

  private static Mishap wanted(Transaction world, Fault fault, CallEffect effect, JsonNode said) {
    Fault.History history = fault.history().called();
    Entropy chance = chance(world, fault, history);
    boolean strikes = fault.when().strikes(history.calls(), world.now(), said, chance);
    if (strikes) {
      history = effect.counting(history, world.now());
    }
    world.put(Fault.TABLE, fault.with(history));
    return strikes ? effect.strike(history, world.now(), chance) : Mishap.NONE;
  }

  /** Takes back a strike of each of these: the call did not feel it. */
  public static Set<String> spare(Transaction world, Set<String> faults) {
    recount(world, faults, Fault.History::spared);
    return faults;
  }

  private static void recount(
      Transaction world, Set<String> faults, UnaryOperator<Fault.History> count) {
    world
        .all(Fault.TABLE)
        .filter(fault -> faults.contains(fault.id()))
        .toList()
        .forEach(fault -> world.put(Fault.TABLE, fault.with(count.apply(fault.history()))));
  }

  /** The fault does nothing any more, and what it has kept goes now. */
  public static void lift(Transaction world, Fault fault) {
    Held.by(world, fault).forEach(held -> Deliveries.release(world, held));
    world.remove(Fault.TABLE, fault.number());
  }

  /** What leaves in place of a webhook that is to be posted, in its order. */
  public static List<Delivery> disturb(Transaction world, Delivery delivery) {
    List<Delivery> leaving = List.of(delivery);
    if (world.count(Fault.TABLE) == 0) {
      return leaving;
    }
    for (Fault fault : world.all(Fault.TABLE).toList()) {
      if (fault.effect() instanceof WebhookEffect effect && fault.scope().isAbout(delivery)) {
        leaving = disturb(world, fault, effect, leaving);
      }
    }
    return leaving;
  }

  /** One webhook counts once, whatever other faults have made of it. */
  private static List<Delivery> disturb(
      Transaction world, Fault fault, WebhookEffect effect, List<Delivery> arriving) {
    Fault.History history = fault.isUsedUp() ? fault.history() : fault.history().called();
    Entropy chance = chance(world, fault, history);
    boolean strikes =
        !fault.isUsedUp()
            && fault
                .when()
                .strikes(history.calls(), world.now(), arriving.get(0).payload().tree(), chance);
    List<Delivery> leaving = new ArrayList<>();
    for (Delivery delivery : arriving) {
      if (strikes && delivery.status() == Delivery.Status.PENDING) {
        leaving.addAll(effect.disturb(world, fault, delivery, chance));
      } else {
        effect.pass(world, fault, delivery);
        leaving.add(delivery);
      }
    }
    boolean done = !leaving.equals(arriving);
    world.put(Fault.TABLE, fault.with(done ? history.struck() : history));
    return leaving;
  }

  private static Entropy chance(Transaction world, Fault fault, Fault.History history) {
    return world.entropyOf("fault " + fault.id(), history.calls());
  }
}
