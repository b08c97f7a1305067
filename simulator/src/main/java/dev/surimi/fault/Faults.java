package dev.surimi.fault;

import dev.surimi.world.Entropy;
import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The faults of a world, and what they do to a call. */
public final class Faults {

  private Faults() {}

  /** Whether any fault could strike a call of this vendor. */
  public static boolean threaten(View world, String vendor) {
    return world.count(Fault.TABLE) > 0
        && world.all(Fault.TABLE).anyMatch(fault -> fault.vendor().equals(vendor));
  }

  /**
   * What happens to this call, in the order in which the faults were set.
   *
   * @param said the decoded request
   */
  public static Mishap strike(Transaction world, String vendor, String operation, JsonNode said) {
    List<Fault> faults =
        world.all(Fault.TABLE).filter(fault -> fault.isAbout(vendor, operation)).toList();
    Mishap mishap = Mishap.NONE;
    for (Fault fault : faults) {
      mishap = mishap.and(strike(world, fault, said));
    }
    return mishap;
  }

  private static Mishap strike(Transaction world, Fault fault, JsonNode said) {
    if (fault.isUsedUp()) {
      return Mishap.NONE;
    }
    Fault.History history = fault.history().called();
    Entropy chance = world.entropyOf("fault " + fault.id(), history.calls());
    Mishap mishap = Mishap.NONE;
    if (fault.when().strikes(history.calls(), world.now(), said, chance)) {
      Effect.Strike strike = fault.effect().strike(history, world.now(), chance);
      history = strike.history();
      mishap = strike.mishap();
    }
    world.put(Fault.TABLE, fault.with(history));
    return mishap;
  }
}
