package dev.surimi.vendor.octotable;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.Sandbox;
import dev.surimi.SandboxSettings;
import dev.surimi.contract.Contract;
import dev.surimi.contract.Operation;
import dev.surimi.documentation.PrintedCall;
import dev.surimi.documentation.PrintedCalls;
import dev.surimi.documentation.PrintedShape;
import dev.surimi.documentation.Prism;
import dev.surimi.journal.Finding;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The headers as they are printed, the ids of the samples: each sample answer is given. */
class PrintedCallsTest {

  /** The sample answers of octotable.documentation.txt. */
  private static final int SAMPLES = 9;

  private static final PrintedCalls CALLS = PrintedCalls.of("octotable");

  private static Sandbox sandbox;

  @BeforeAll
  static void open() {
    sandbox = Sandbox.start(SandboxSettings.onFreePort());
  }

  @AfterAll
  static void close() {
    sandbox.close();
  }

  @TestFactory
  Stream<DynamicTest> aPastedCallIsAnsweredAsPrinted() {
    return CALLS.printed().stream()
        .map(call -> DynamicTest.dynamicTest(call.name(), () -> isAnsweredAsPrinted(call)));
  }

  private static void isAnsweredAsPrinted(PrintedCall call) {
    sandbox.engine().worlds().delete("default");
    call.after().forEach(name -> assertThat(send(named(name)).statusCode()).isEqualTo(200));

    Response answer = send(call);

    JsonNode body = JsonMapper.shared().readTree(answer.asString());
    assertThat(answer.statusCode()).as("%s", body).isEqualTo(call.status());
    assertThat(PrintedShape.differences(call, body)).isEmpty();
    assertThat(findings()).isEmpty();
  }

  /** With a property's number in place of {@code <your_property_id>}. */
  @Test
  @EnabledIfSystemProperty(named = Prism.COMMAND, matches = ".+")
  void anIndependentProxyFindsNothing() {
    try (Prism prism = Prism.before(sandbox, "octotable")) {
      assertThat(CALLS.printed())
          .allSatisfy(
              call -> {
                sandbox.engine().worlds().delete("default");
                call.after().forEach(name -> send(named(name)));
                Response answer = send(call, prism.url(), "1001842");
                assertThat(answer.statusCode()).isEqualTo(call.status());
                assertThat(answer.headers().getValues(Prism.VIOLATIONS)).isEmpty();
              });
    }
  }

  @Test
  void noSampleIsForgotten() {
    assertThat(CALLS.printed()).hasSize(SAMPLES);
    assertThat(CALLS.printed())
        .extracting(PrintedCall::operation)
        .containsExactlyInAnyOrderElementsOf(
            Contract.load("octotable").operations().stream()
                .map(Operation::id)
                .filter(id -> id.startsWith("reservations."))
                .collect(toSet()));
  }

  private static PrintedCall named(String name) {
    return CALLS.all().stream().filter(call -> call.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<Finding> findings() {
    return sandbox.engine().worlds().find("default").orElseThrow().journal().findings();
  }

  private static Response send(PrintedCall call) {
    return send(call, sandbox.url("octotable"), "<your_property_id>");
  }

  private static Response send(PrintedCall call, URI vendor, String property) {
    String[] verbAndPath = call.call().split(" ", 2);
    RequestSpecification request =
        RestAssured.given()
            .baseUri(vendor + "/octotable-pms/api/v2")
            .urlEncodingEnabled(false)
            .headers(Map.of("Authorization", "Bearer <token>", "Property", property))
            .contentType("application/json");
    call.data().forEach(request::body);
    return request.request(verbAndPath[0], verbAndPath[1]);
  }
}
