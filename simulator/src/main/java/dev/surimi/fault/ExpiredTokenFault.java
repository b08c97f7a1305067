package dev.surimi.fault;

import dev.surimi.vendor.Input;
import dev.surimi.vendor.Vendor;
import dev.surimi.world.Entropy;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/** The credential has run out, as the vendor says it. */
public record ExpiredTokenFault() implements CallEffect {

  static ExpiredTokenFault read(Input then) {
    if (!then.flag("expiredToken").orElse(false)) {
      throw then.invalid("expiredToken", "true is the only way for a token to run out");
    }
    return new ExpiredTokenFault();
  }

  @Override
  public void write(ObjectNode then) {
    then.put("expiredToken", true);
  }

  /** The call that fetches a token brings none that could have run out. */
  @Override
  public boolean canStrike(Vendor vendor, String operation) {
    return vendor.expired(operation).isPresent();
  }

  @Override
  public Mishap strike(Fault.History history, Instant now, Entropy chance) {
    return Mishap.answered(Instead.expired());
  }
}
