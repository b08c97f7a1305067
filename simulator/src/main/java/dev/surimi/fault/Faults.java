package dev.surimi.fault;

import dev.surimi.webhook.Delivery;
import dev.surimi.world.Entropy;
import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.util.ArrayList;
import java.util.List;
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
   * What happens to this call, in the order in which the faults were set.
   *
   * @param said the decoded request
   */
  public static Mishap strike(Transaction world, String vendor, String operation, JsonNode said) {
    Mishap mishap = Mishap.NONE;
    for (Fault fault : world.all(Fault.TABLE).toList()) {
      if (fault.effect() instanceof CallEffect effect
          && fault.scope().isAboutCall(vendor, operation)
          && !fault.isUsedUp()) {
        mishap = mishap.and(strike(world, fault, effect, said));
      }
    }
    return mishap;
  }

  private static Mishap strike(Transaction world, Fault fault, CallEffect effect, JsonNode said) {
    Fault.History history = fault.history().called();
    Entropy chance = chance(world, fault, history);
    Mishap mishap = Mishap.NONE;
    if (fault.when().strikes(history.calls(), world.now(), said, chance)) {
      CallEffect.Strike strike = effect.strike(history, world.now(), chance);
      history = strike.history();
      mishap = strike.mishap();
    }
    world.put(Fault.TABLE, fault.with(history));
    return mishap;
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
                .strikes(history.calls(), world.now(), arriving.get(0).payload(), chance);
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
