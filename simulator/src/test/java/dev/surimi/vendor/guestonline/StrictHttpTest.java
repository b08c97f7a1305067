package dev.surimi.vendor.guestonline;

import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dev.surimi.InSandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A world that refuses what breaks the contract, in Guestonline's own form. */
class StrictHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.strict();

  private final Integrator api = new Integrator(sandbox);

  @Test
  void theRefusalSaysWhichMemberBrokeTheContract() {
    api.get("/v1/periods", "restaurant_id=479", "date=2031-03-20", "persons=two")
        .statusCode(400)
        .body("error.status", is(400))
        .body("error.object", is("period"))
        .body("error.violations.pointer", hasItem("/persons"));
  }

  @Test
  void onlyTheCallersMistakesAreCounted() {
    api.get("/v1/periods", "restaurant_id=479", "date=2031-03-20", "persons=two")
        .header("X-Sandbox-Violations", "1");

    sandbox.control().get("/violations").then().body("items.direction", everyItem(is("request")));
  }

  @Test
  void aMisspeltParameterIsReportedAndPasses() {
    api.get("/v1/restaurants", "pages=2").statusCode(200).header("X-Sandbox-Violations", "1");
  }

  @Test
  void whatKeepsTheContractIsAnsweredAsEver() {
    api.get("/v1/restaurants").statusCode(200).header("X-Sandbox-Violations", "0");
  }
}
