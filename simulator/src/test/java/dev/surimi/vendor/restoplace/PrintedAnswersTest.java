package dev.surimi.vendor.restoplace;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dev.surimi.Sandbox;
import dev.surimi.SandboxSettings;
import dev.surimi.documentation.PrintedCall;
import dev.surimi.documentation.PrintedCalls;
import dev.surimi.documentation.PrintedShape;
import dev.surimi.documentation.Prism;
import dev.surimi.documentation.Reader;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Every answer that the documentation prints is given, to the calls that it prints or tells of. */
class PrintedAnswersTest {

  /** The blocks of restoplace.documentation.txt that hold JSON, but for the two of every call. */
  private static final int PRINTED_ANSWERS = 11;

  private static final PrintedCalls CALLS = PrintedCalls.of("restoplace");
  private static final String KEY = "abcdefgh123456789";

  private static Sandbox sandbox;
  private static Reader reader;

  @BeforeAll
  static void open() {
    sandbox = Sandbox.start(SandboxSettings.onFreePort());
    reader =
        new Reader(
            sandbox, CALLS, sandbox.url("restoplace"), "api.restoplace.cc", "X-API-Key", KEY);
  }

  @AfterAll
  static void close() {
    sandbox.close();
  }

  @TestFactory
  Stream<DynamicTest> aPrintedAnswerIsGiven() {
    return CALLS.all().stream()
        .map(call -> DynamicTest.dynamicTest(call.name(), () -> isGiven(call)));
  }

  /** The wrong status is refused by the vendor, and by whoever reads its contract. */
  @Test
  @EnabledIfSystemProperty(named = Prism.COMMAND, matches = ".+")
  void anIndependentProxyFindsOnlyTheWrongStatus() {
    try (Prism prism = Prism.before(sandbox, "restoplace")) {
      Reader through = reader.through(prism.url());

      assertThat(CALLS.all())
          .allSatisfy(
              call ->
                  assertThat(prism.violations(through.paste(call).headers()))
                      .hasSize(call.name().equals("a wrong status") ? 1 : 0));
    }
  }

  private static void isGiven(PrintedCall call) {
    Reader.Answer answer = reader.paste(call);

    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(call.status());
    assertThat(PrintedShape.differences(call, answer.body())).as("%s", answer.body()).isEmpty();
    assertThat(answer.exchange().operation()).isEqualTo(call.operation());
    if (!answer.body().has("error")) {
      assertThat(answer.exchange().violations()).isEmpty();
    }
  }

  @Test
  void noPrintedAnswerIsForgotten() {
    assertThat(CALLS.answers()).hasSize(PRINTED_ANSWERS);
    assertThat(CALLS.all()).extracting(PrintedCall::name).doesNotHaveDuplicates();
  }

  @Test
  void aWrongKeyIsRefusedAsPrinted() {
    given()
        .baseUri(sandbox.url("restoplace").toString())
        .header("X-API-Key", "nobodys")
        .get("/reserves")
        .then()
        .statusCode(200)
        .body("size()", is(1))
        .body("error", is("Invalid Key"));
  }

  @Test
  void thePrintedKeyWorksInTheQueryAlone() {
    given()
        .baseUri(sandbox.url("restoplace").toString())
        .get("/reserves?api_key=" + KEY)
        .then()
        .statusCode(200)
        .header("X-Sandbox-World", "default")
        .body("method", is("reserves"));
  }
}
