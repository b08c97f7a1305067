package dev.surimi.vendor;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dev.surimi.contract.Direction;
import dev.surimi.contract.Event;
import dev.surimi.contract.Operation;
import dev.surimi.engine.Answer;
import dev.surimi.engine.ContractMode;
import dev.surimi.engine.Engine;
import dev.surimi.engine.Imitation;
import dev.surimi.engine.LiveWorld;
import dev.surimi.engine.Trigger;
import dev.surimi.engine.Vendors;
import dev.surimi.engine.WorldSettings;
import dev.surimi.webhook.Delivery;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every vendor there is, and every one that will come. */
class EveryVendorTest {

  private static final Vendors VENDORS = Vendors.discover();
  private static final Instant NOW = Instant.parse("2031-03-14T11:00:00Z");

  private static final WireMockServer RECEIVER =
      new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));

  private final Engine engine =
      new Engine(
          VENDORS, new WorldSettings("demo", NOW, true, 1.0, ContractMode.REPORT, Map.of()), 100);

  static Collection<Imitation> vendors() {
    return VENDORS.all();
  }

  @BeforeAll
  static void receive() {
    RECEIVER.start();
    RECEIVER.stubFor(post(anyUrl()).willReturn(ok("OK")));
  }

  @AfterAll
  static void stopReceiving() {
    RECEIVER.stop();
  }

  @AfterEach
  void everyAnswerOfOursKeptItsContract() {
    for (LiveWorld live : engine.worlds().all()) {
      assertThat(live.journal().findings())
          .filteredOn(finding -> finding.violation().direction() != Direction.REQUEST)
          .isEmpty();
    }
    engine.close();
  }

  @Test
  void thereAreVendors() {
    assertThat(vendors()).extracting(Imitation::id).contains("guestonline", "noodlebar");
  }

  @ParameterizedTest
  @MethodSource("vendors")
  void noKeyAndAStrangeKeyAreRefusedInTheVendorsForm(Imitation vendor) {
    assertThat(call(vendor, null, "GET", somePath(vendor), "").headers())
        .containsEntry("X-Sandbox-Violations", "0")
        .doesNotContainKey("X-Sandbox-World");
    assertThat(call(vendor, "nobodys-key", "GET", somePath(vendor), "").headers())
        .containsEntry("X-Sandbox-Violations", "0")
        .doesNotContainKey("X-Sandbox-World");
  }

  @ParameterizedTest
  @MethodSource("vendors")
  void anUnknownPathIsRefusedInTheVendorsForm(Imitation vendor) {
    Answer answer = call(vendor, "test_w", "GET", "/no/such/path", "");

    assertThat(answer.headers()).containsEntry("X-Sandbox-Violations", "0");
    assertThat(answer.headers().get("Content-Type")).startsWith("application/json");
  }

  @ParameterizedTest
  @MethodSource("vendors")
  void aWrongVerbIsRefusedInTheVendorsForm(Imitation vendor) {
    assertThat(call(vendor, "test_w", "PATCH", somePath(vendor), "").headers())
        .containsEntry("X-Sandbox-Violations", "0");
  }

  @TestFactory
  Stream<DynamicTest> noOperationFailsOnABodyOfGarbage() {
    return operations()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.name(),
                    () -> {
                      for (String garbage :
                          List.of("{", "[1,2", "a[=", "\u0000", "%zz", "x".repeat(2_000_000))) {
                        Answer answer = each.call(engine, garbage);
                        assertThat(answer.status()).as(garbage.substring(0, 1)).isBetween(200, 499);
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> noOperationFailsOnItsOwnExamples() {
    return operations()
        .flatMap(
            each ->
                each.operation().examples().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                each.name() + " " + example.name(),
                                () ->
                                    assertThat(
                                            each.call(engine, example.value().toString()).status())
                                        .isBetween(200, 499))));
  }

  @ParameterizedTest
  @MethodSource("vendors")
  void tooManyCallsAndAFaultAreSaidInTheVendorsForm(Imitation vendor) {
    Refusal tooMany = Refusal.of(Misuse.TOO_MANY_CALLS, "Too many calls");
    Refusal fault = Refusal.of(Misuse.FAULT, "failed").with("status", 503);

    assertThat(vendor.refuse(tooMany).status()).isEqualTo(429);
    assertThat(vendor.refuse(fault).status()).isEqualTo(503);
    assertThat(vendor.refuse(fault).headers().get("Content-Type")).contains("json");
  }

  @ParameterizedTest
  @MethodSource("vendors")
  void everyPlantedWorldIsTheSame(Imitation vendor) {
    for (var table : vendor.vendor().tables()) {
      assertThat(engine.worlds().open("one").state().all(table).toList())
          .isEqualTo(engine.worlds().open("two").state().all(table).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("vendors")
  void everyActionAndEventHasASentenceAndASchema(Imitation vendor) {
    assertThat(vendor.contract().events())
        .isNotEmpty()
        .allSatisfy(event -> assertThat(event.summary()).isNotBlank());
    assertThat(vendor.vendor().actions().list())
        .isNotEmpty()
        .allSatisfy(action -> assertThat(action.summary()).endsWith("."))
        .allSatisfy(
            action -> assertThat(action.schema().path("type").asString()).isEqualTo("object"));
  }

  @TestFactory
  Stream<DynamicTest> everyEventCanBeTriggeredOnAnyDayOfTheWeek() {
    return vendors().stream()
        .flatMap(
            vendor ->
                vendor.contract().events().stream()
                    .map(
                        event ->
                            DynamicTest.dynamicTest(
                                vendor.id() + " " + event.name(), () -> isSent(vendor, event))));
  }

  private static void isSent(Imitation vendor, Event event) {
    for (int day = 0; day < 7; day++) {
      Instant now = NOW.plus(Duration.ofHours(day * 27L));

      assertThat(new Trigger(vendor, event).pull(RECEIVER.baseUrl(), null, now))
          .as("day %s", day)
          .isNotEmpty()
          .allSatisfy(sent -> assertThat(sent.event()).isEqualTo(event.name()))
          .allSatisfy(sent -> assertThat(sent.status()).isEqualTo(Delivery.Status.RECEIVED))
          .allSatisfy(
              sent ->
                  assertThat(vendor.contract().judge().webhook(event.name(), sent.payload().tree()))
                      .isEmpty());
    }
  }

  private record Each(Imitation vendor, Operation operation) {

    String name() {
      return vendor.id() + " " + operation.id();
    }

    Answer call(Engine engine, String body) {
      String path = operation.path().replaceAll("\\{[^}]+}", "1");
      return EveryVendorTest.call(engine, vendor, "test_w", operation.method(), path, body);
    }
  }

  private static Stream<Each> operations() {
    return vendors().stream()
        .flatMap(
            vendor ->
                vendor.contract().operations().stream()
                    .map(operation -> new Each(vendor, operation)));
  }

  private static String somePath(Imitation vendor) {
    return vendor.contract().operations().get(0).path().replaceAll("\\{[^}]+}", "1");
  }

  private Answer call(Imitation vendor, String key, String method, String path, String body) {
    return call(engine, vendor, key, method, path, body);
  }

  /** Sends the key in the way that the vendor's own curl line does. */
  private static Answer call(
      Engine engine, Imitation vendor, String key, String method, String path, String body) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    headers.put("Content-Type", new ArrayList<>(List.of("application/json")));
    if (key != null) {
      String[] header =
          vendor
              .vendor()
              .credentials()
              .curl()
              .formatted(key)
              .replaceAll("^-H \"|\"$", "")
              .split(": ", 2);
      headers.put(header[0], List.of(header[1]));
    }
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return engine.answer(
        new Request(method, "localhost", "/" + vendor.id() + path, "", headers, bytes));
  }
}
