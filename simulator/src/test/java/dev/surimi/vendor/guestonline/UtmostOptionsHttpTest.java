package dev.surimi.vendor.guestonline;

import static org.hamcrest.Matchers.is;

import dev.surimi.InSandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The largest values that the options take work. */
class UtmostOptionsHttpTest {

  @RegisterExtension
  final InSandbox sandbox =
      InSandbox.empty()
          .with("guestonline.hold", "PT99999H")
          .with("guestonline.granularity", "PT99999H")
          .with("guestonline.push_retries", 100);

  private final Integrator api = new Integrator(sandbox);

  @Test
  void aServiceHasItsFirstHourOnly() {
    api.get("/v1/periods", "restaurant_id=479", "date=" + Integrator.DAY, "persons=2")
        .statusCode(200)
        .body("periods[0].hours.size()", is(1));
  }

  @Test
  void aHoldMayLastForYears() {
    api.creating("hour=19:00").statusCode(200);
  }
}
