package dev.surimi.vendor.guestonline;

import dev.surimi.InSandbox;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HoldLengthHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.empty().with("guestonline.hold", "PT2M");

  private final Integrator api = new Integrator(sandbox);

  @Test
  void aWorldMayHoldSeatsForAnotherWhile() {
    String id = api.commitable();

    sandbox.advance(Duration.ofMinutes(2));

    api.commit(id).statusCode(404);
  }
}
