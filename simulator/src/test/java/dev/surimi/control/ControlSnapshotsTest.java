package dev.surimi.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.control.Desk.Answered;
import dev.surimi.engine.Travel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ControlSnapshotsTest {

  private static final String WORLD = "/worlds/pr-7";
  private static final String SNAPSHOTS = WORLD + "/snapshots";
  private static final String RESTORE = SNAPSHOTS + "/then/restore";

  @RegisterExtension final Desk desk = Desk.open();

  @BeforeEach
  void freeze() {
    desk.freezeEmpty("pr-7");
  }

  @Test
  void aSnapshotSaysWhenItWasTaken() {
    desk.order("pr-7");

    Answered made = keep("then");

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.body().toString())
        .isEqualTo(
            "{\"name\":\"then\",\"now\":\"2031-03-14T18:00:00Z\",\"clock\":\"frozen\",\"exchange\":1}");
  }

  @Test
  void aSnapshotOfTheSameNameTakesItsPlace() {
    keep("then");
    advance("PT1H");

    assertThat(keep("then").status()).isEqualTo(200);
    assertThat(desk.get(SNAPSHOTS).body().findValuesAsString("now"))
        .containsExactly("2031-03-14T19:00:00Z");
  }

  @Test
  void snapshotsAreListedByName() {
    keep("later");
    keep("earlier");

    assertThat(desk.get(SNAPSHOTS).body().findValuesAsString("name"))
        .containsExactly("earlier", "later");
  }

  @Test
  void aSnapshotIsForgotten() {
    keep("then");

    assertThat(desk.delete(SNAPSHOTS + "/then").status()).isEqualTo(204);
    assertThat(desk.get(SNAPSHOTS).body()).isEmpty();
    assertThat(desk.delete(SNAPSHOTS + "/then").status()).isEqualTo(404);
  }

  @Test
  void keepingASnapshotOpensTheWorld() {
    assertThat(desk.put("/worlds/fresh/snapshots/then", "").status()).isEqualTo(201);
    assertThat(desk.get("/worlds/fresh").status()).isEqualTo(200);
  }

  @Test
  void lookingForSnapshotsOpensNoWorld() {
    assertThat(desk.get("/worlds/nowhere/snapshots").status()).isEqualTo(404);
    assertThat(desk.post("/worlds/nowhere/fork", "").status()).isEqualTo(404);
  }

  @Test
  void aRestoreAnswersWithTheWorldAsItWas() {
    keep("then");
    desk.order("pr-7");
    advance("PT1H");

    Answered world = desk.post(RESTORE, "");

    assertThat(world.status()).isEqualTo(200);
    assertThat(world.text("now")).isEqualTo("2031-03-14T18:00:00Z");
    assertThat(desk.get(WORLD + "/state/noodlebar").body().path("orders").asInt()).isZero();
  }

  @Test
  void aRestoreBringsBackOptionsAndContractMode() {
    keep("then");
    desk.put(WORLD, "{\"contracts\":\"strict\",\"options\":{\"noodlebar.patience\":\"PT1M\"}}");

    Answered world = desk.post(RESTORE, "");

    assertThat(world.text("contracts")).isEqualTo("report");
    assertThat(world.body().at("/options/noodlebar.patience").asString()).isEqualTo("PT10M");
  }

  @Test
  void aRestoreBringsBackTheFaultsAndWhatTheyHaveCounted() {
    desk.post(
        WORLD + "/faults",
        "{\"vendor\":\"noodlebar\",\"when\":{\"calls\":[2]},\"then\":{\"status\":503}}");
    desk.order("pr-7");
    keep("then");
    desk.order("pr-7");
    desk.delete(WORLD + "/faults/fault_1");

    desk.post(RESTORE, "");

    assertThat(desk.order("pr-7").status()).isEqualTo(503);
    assertThat(desk.order("pr-7").status()).isEqualTo(201);
  }

  @Test
  void theTimeGoesOnlyForwardAfterARestoreToo() {
    keep("then");
    desk.post(RESTORE, "");

    assertThat(desk.put(WORLD + "/clock", "{\"now\":\"2031-03-14T17:59:59Z\"}").status())
        .isEqualTo(409);
  }

  @Test
  void anUnknownSnapshotIsRefusedWithThoseThatThereAre() {
    keep("then");

    Answered refused = desk.post(SNAPSHOTS + "/now/restore", "");

    assertThat(refused.status()).isEqualTo(404);
    assertThat(refused.text("detail"))
        .isEqualTo("there is no snapshot of world pr-7 'now'; there are then");
  }

  @Test
  void aNameThatNoUrlShouldHaveIsRefused() {
    assertThat(desk.put(SNAPSHOTS + "/before%20lunch", "").status()).isEqualTo(400);
  }

  @Test
  void oneSnapshotTooManyIsRefused() {
    for (int i = 0; i < Travel.MOST_SNAPSHOTS; i++) {
      keep("s" + i);
    }

    Answered refused = keep("one-more");

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.text("detail")).contains("100 snapshots").contains("delete");
    assertThat(keep("s0").status()).isEqualTo(200);
  }

  @Test
  void aResetForgetsTheSnapshots() {
    keep("then");

    desk.post(WORLD + "/reset", "");

    assertThat(desk.get(SNAPSHOTS).body()).isEmpty();
  }

  @Test
  void theRestoreIsInTheJournalAndNotInTheArchiveOfTraffic() {
    keep("then");
    desk.order("pr-7");
    desk.post(RESTORE, "");

    assertThat(desk.get(WORLD + "/exchanges").body().findValuesAsString("operation"))
        .containsExactly("snapshots.restore", "orders.create");
    assertThat(desk.get(WORLD + "/exchanges/2").text("source")).isEqualTo("documented");
    assertThat(desk.get(WORLD + "/exchanges.har").body().at("/log/entries")).hasSize(1);
  }

  @Test
  void anExchangeOfThePastIsNotShownTheWebhookThatHasItsNumberNow() {
    desk.post(
        WORLD + "/webhooks", "{\"vendor\":\"noodlebar\",\"url\":\"http://127.0.0.1:1/nobody\"}");
    keep("then");
    desk.order("pr-7");
    desk.post(RESTORE, "");
    desk.order("pr-7");

    assertThat(desk.get(WORLD + "/exchanges/1").body().path("deliveries")).isEmpty();
    assertThat(desk.get(WORLD + "/exchanges/3").body().path("deliveries")).hasSize(1);
  }

  @Test
  void aForkIsAWorldWithItsOwnKey() {
    desk.order("pr-7");

    Answered fork = desk.post(WORLD + "/fork", "{\"world\":\"pr-8\"}");

    assertThat(fork.status()).isEqualTo(201);
    assertThat(fork.text("name")).isEqualTo("pr-8");
    assertThat(desk.order("pr-8").body().path("id").asInt()).isEqualTo(2);
  }

  @Test
  void aForkWithoutANameGetsTheNextThatIsFree() {
    desk.post(WORLD + "/fork", "");

    assertThat(desk.post(WORLD + "/fork", "{}").text("name")).isEqualTo("pr-7-fork-2");
  }

  @Test
  void theNameOfAForkIsNoLongerThanAKeyMayBe() {
    String longest = "w".repeat(64);
    desk.freezeEmpty(longest);

    String name = desk.post("/worlds/" + longest + "/fork", "").text("name");

    assertThat(name).hasSize(64).endsWith("-fork-1");
    assertThat(desk.order(name).status()).isEqualTo(201);
  }

  @Test
  void aForkCanBeginAtASnapshot() {
    keep("then");
    desk.order("pr-7");
    advance("PT1H");

    Answered fork = desk.post(WORLD + "/fork", "{\"snapshot\":\"then\"}");

    assertThat(fork.text("now")).isEqualTo("2031-03-14T18:00:00Z");
    assertThat(desk.order("pr-7-fork-1").body().path("id").asInt()).isEqualTo(1);
  }

  @Test
  void aForkDoesNotTakeAnotherWorldsPlace() {
    desk.freezeEmpty("pr-8");

    Answered refused = desk.post(WORLD + "/fork", "{\"world\":\"pr-8\"}");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text("type")).isEqualTo("urn:surimi:problem:world-exists");
  }

  @Test
  void aForkIsOneOfTheWorldsThatThereMayBe() {
    int status = 201;
    for (int i = 0; i < 10 && status == 201; i++) {
      status = desk.post(WORLD + "/fork", "").status();
    }

    assertThat(status).isEqualTo(429);
    assertThat(desk.get("/worlds").body()).hasSize(10);
  }

  private Answered keep(String name) {
    return desk.put(SNAPSHOTS + "/" + name, "");
  }

  private void advance(String by) {
    desk.post(WORLD + "/clock/advance", "{\"by\":\"" + by + "\"}");
  }
}
