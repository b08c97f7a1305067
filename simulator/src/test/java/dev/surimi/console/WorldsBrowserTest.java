package dev.surimi.console;

import dev.surimi.Browser;
import dev.surimi.InSandbox;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody keeps worlds, their time and their faults. */
class WorldsBrowserTest {

  @RegisterExtension private static final Browser BROWSER = new Browser();

  @RegisterExtension
  @Order(1)
  private final InSandbox sandbox = InSandbox.demo();

  @RegisterExtension
  @Order(2)
  private final Screen screen = new Screen(BROWSER, sandbox);

  @Test
  void aWorldIsMadeAndEnded() {
    String name = sandbox.world().name() + "-made";
    screen.open("worlds").fill("[name='/name']", name);
    screen.fill("[name='/seed']", "empty").press(".form:has([name='/seed']) button[type=submit]");

    screen.shows("#worlds", name).press("[data-delete='" + name + "']");

    screen.showsNo("[data-delete='" + name + "']");
  }

  @Test
  void aWorldIsReset() {
    sandbox.vendor("guestonline").header("X-Token", sandbox.key()).get("/v1/restaurants");
    screen.open("traffic").shows(1, "#exchanges .row");

    screen.open("worlds").press("[data-reset='" + sandbox.world().name() + "']");
    screen.shows(".notices", "is as it was made");

    screen.open("traffic").find(".welcome");
  }

  @Test
  void aFaultIsSetFromItsSchemaAndSwitchedOffAndOn() {
    screen.open("worlds").press(".card:has(#faults) details summary");
    screen
        .press(".chip:nth-of-type(1)")
        .press(".form:has([name='/operation']) button[type=submit]");
    screen.shows("#faults", "503");

    screen.press("#faults input").shows("#faults", "503");
    sandbox.control().get("/faults").then().body("size()", org.hamcrest.Matchers.is(0));
    screen.press("#faults input").shows("#faults", "503");

    screen.shows(1, "#faults input:checked");
  }

  @Test
  void anIncidentSetsItsFaults() {
    screen.open("worlds").press(".card:has(#faults) > details:nth-of-type(2) > summary");

    screen.press("[data-incident=late-webhook]");

    screen.shows("#faults", "delay").shows(".notices", "It happens");
  }

  @Test
  void aWordOrJsonCanBeSaidWhereBothMayStand() {
    screen.open("worlds").press(".card:has(#faults) details summary");
    screen.fill("[name='/vendor']", "guestonline").fill("[name='/then/webhook']", "drop");

    screen.press(".form:has([name='/operation']) button[type=submit]");

    screen.shows("#faults", "{\"webhook\":\"drop\"}");
  }

  @Test
  void aMomentIsKeptAndGoneBackTo() {
    screen.open("worlds").type("[name=snapshot]", "before\n").shows("#snapshots", "before");
    screen.press("#minute").shows("#now", "11:01:00");

    screen.press("[data-restore=before]");

    screen.shows("#now", "11:00:00").shows(".notices", "the moment of");
    screen.open("traffic").shows("#exchanges .row", "snapshots.restore");
  }

  @Test
  void aForkIsAnotherWorld() {
    String fork = sandbox.world().name() + "-fork-1";
    screen.open("worlds").press("#fork");

    screen.shows("#worlds tr[aria-current=true]", fork);

    screen.open("worlds"); // away from the world that is about to end
    sandbox.control().basePath("/_sandbox/worlds").delete("/" + fork);
  }

  @Test
  void theClockRunsFreezesAndRaces() {
    screen.open("clock").shows("#toggle-clock", "Run");

    screen.press("#toggle-clock").shows("#toggle-clock", "Freeze");
    screen.fill("#speed", "60").press("#toggle-clock");

    screen.shows("#toggle-clock", "Run");
    sandbox.control().get("/clock").then().body("speed", org.hamcrest.Matchers.is(60f));
  }

  @Test
  void theAgendaIsBesideTheClockAndBecomesHistory() {
    sandbox
        .vendor("guestonline")
        .header("X-Token", sandbox.key())
        .contentType("application/json")
        .body(Map.of("restaurant_id", 479, "date", "2031-03-20", "hour", "19:00", "persons", 2))
        .post("/v1/pending_bookings");
    screen.open("clock").shows("#agenda", "The hold ran out").shows("#agenda", "in 7:00");

    screen.press("[data-by=PT7M]");

    screen.shows("#happened", "its seats are free");
  }
}
