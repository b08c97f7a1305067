package dev.surimi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.contract.Direction;
import dev.surimi.engine.ContractMode;
import dev.surimi.engine.Firing;
import dev.surimi.engine.LiveWorld;
import dev.surimi.engine.WorldSettings;
import dev.surimi.journal.Exchange;
import dev.surimi.journal.Finding;
import dev.surimi.world.Transaction;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives each test a world of its own in one running sandbox, with a frozen clock, and fails the
 * test when an answer or a webhook of ours broke its contract.
 */
public final class InSandbox implements BeforeEachCallback, AfterEachCallback {

  /** Friday noon in Paris, in winter time. */
  public static final Instant NOW = Instant.parse("2031-03-14T11:00:00Z");

  private static final Sandbox SANDBOX = Sandbox.start(SandboxSettings.onFreePort());
  private static final AtomicInteger WORLDS = new AtomicInteger();

  private WorldSettings settings;
  private String name;
  private LiveWorld live;

  private InSandbox(WorldSettings settings) {
    this.settings = settings;
  }

  /** Worlds from the demo seed. */
  public static InSandbox demo() {
    return new InSandbox(settings("demo", ContractMode.REPORT));
  }

  public static InSandbox empty() {
    return new InSandbox(settings("empty", ContractMode.REPORT));
  }

  /** Worlds from the rows of a file. */
  public static InSandbox from(Path seed) {
    return new InSandbox(settings(seed.toString(), ContractMode.REPORT));
  }

  public static InSandbox strict() {
    return new InSandbox(settings("demo", ContractMode.STRICT));
  }

  private static WorldSettings settings(String seed, ContractMode contracts) {
    return new WorldSettings(seed, NOW, true, 1.0, contracts, Map.of());
  }

  /** The same world with another reading of what the vendor leaves open. */
  public InSandbox with(String option, Object value) {
    Map<String, JsonNode> options = new LinkedHashMap<>(settings.options());
    options.put(option, JsonMapper.shared().valueToTree(value));
    settings = settings(settings.now(), options);
    return this;
  }

  /** The same world, its clock frozen at another instant. */
  public InSandbox at(String instant) {
    settings = settings(Instant.parse(instant), settings.options());
    return this;
  }

  /** The same world under a name, which no other test may use. */
  public InSandbox called(String world) {
    name = world;
    return this;
  }

  private WorldSettings settings(Instant now, Map<String, JsonNode> options) {
    return new WorldSettings(settings.seed(), now, true, 1.0, settings.contracts(), options);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    open();
  }

  /** Opens the world; for tests that JUnit's extensions do not reach. */
  public void open() {
    String chosen = name == null ? "t" + WORLDS.incrementAndGet() : name;
    live = SANDBOX.engine().worlds().open(chosen, settings);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    close();
  }

  /** Ends the world, and fails when an answer or webhook of ours broke its contract. */
  public void close() {
    List<Finding> ours =
        live.journal().findings().stream()
            .filter(finding -> finding.violation().direction() != Direction.REQUEST)
            .filter(finding -> !isOverridden(finding))
            .toList();
    SANDBOX.engine().worlds().delete(live.name());
    assertThat(ours).as("answers and webhooks of ours that break their contract").isEmpty();
  }

  /** What a stub mapping has answered is none of our answers. */
  private boolean isOverridden(Finding finding) {
    return finding.exchange() != null
        && live.journal().find(finding.exchange()).map(Exchange::override).isPresent();
  }

  public static Sandbox sandbox() {
    return SANDBOX;
  }

  /** Lets the world treat broken contracts so from now on. */
  public void judge(ContractMode mode) {
    SANDBOX.engine().worlds().adopt(live, before -> before.withContracts(mode));
  }

  public LiveWorld world() {
    return live;
  }

  /** The key that opens this test's world. */
  public String key() {
    return "test_" + live.name();
  }

  /** A request to a vendor, still without a key. */
  public RequestSpecification vendor(String id) {
    return given().baseUri(SANDBOX.url(id).toString()).urlEncodingEnabled(true);
  }

  /** A request to the control API of this test's world. */
  public RequestSpecification control() {
    return given()
        .baseUri(SANDBOX.url().toString())
        .basePath("/_sandbox/worlds/" + live.name())
        .contentType("application/json");
  }

  /** Changes the world behind its vendors' backs, as only a mistake of theirs could. */
  public void harm(Consumer<Transaction> how) {
    live.world()
        .change(
            live.now(),
            world -> {
              how.accept(world);
              return null;
            });
  }

  /** What does not hold in this test's world, as {@code restoplace no-hold-left: 145248}. */
  public List<String> breaches() {
    JsonNode judged = JsonMapper.shared().readTree(control().get("/invariants").asByteArray());
    return judged.path("items").values().stream()
        .map(
            item ->
                "%s %s: %s"
                    .formatted(
                        item.path("vendor").asString(),
                        item.path("invariant").asString(),
                        item.path("id").asString()))
        .toList();
  }

  /** Moves this test's world ahead and settles it. */
  public List<Firing> advance(Duration by) {
    return SANDBOX.engine().advance(live, live.now().plus(by));
  }

  /** Lets webhooks that are due reach their receivers. */
  public List<Firing> settle() {
    return advance(Duration.ZERO);
  }

  /** Presses an action; the answer is not checked yet. */
  public ValidatableResponse act(String vendor, String action, Map<String, ?> input) {
    return control().body(input).post("/actions/" + vendor + "/" + action).then();
  }
}
