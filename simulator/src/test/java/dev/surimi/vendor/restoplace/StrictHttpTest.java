package dev.surimi.vendor.restoplace;

import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.surimi.InSandbox;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A world that refuses what breaks the contract, in Restoplace's own form. */
class StrictHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.strict();

  @Test
  void theRefusalSaysWhichMemberBrokeTheContract() {
    get("/times?length=60")
        .statusCode(200)
        .body("error", not(emptyString()))
        .body("violations.pointer", hasItem("/date"));
  }

  @Test
  void onlyTheCallersMistakesAreCounted() {
    get("/times?length=60").header("X-Sandbox-Violations", "1");

    sandbox.control().get("/violations").then().body("items.direction", everyItem(is("request")));
  }

  @Test
  void aMisspeltParameterIsReportedAndPasses() {
    get("/reserves?query[stat]=1").header("X-Sandbox-Violations", "1").body("page", is(1));
  }

  @Test
  void whatKeepsTheContractIsAnsweredAsEver() {
    get("/times?date=2031-03-20").header("X-Sandbox-Violations", "0").body("page", is(1));
  }

  private ValidatableResponse get(String path) {
    return sandbox.vendor("restoplace").header("X-API-Key", sandbox.key()).get(path).then();
  }
}
