package dev.surimi.vendor.guestonline;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.Sandbox;
import dev.surimi.SandboxSettings;
import dev.surimi.contract.Contract;
import dev.surimi.documentation.PrintedCall;
import dev.surimi.documentation.PrintedCalls;
import dev.surimi.documentation.PrintedShape;
import dev.surimi.documentation.Prism;
import dev.surimi.documentation.Reader;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Paste a documented call, get the documented answer. */
class PrintedCallsTest {

  /** The lines of guestonline.documentation.txt that begin with {@code $ curl}. */
  private static final int CURL_LINES = 42;

  private static final PrintedCalls CALLS = PrintedCalls.of("guestonline");

  private static Sandbox sandbox;
  private static Reader reader;

  @BeforeAll
  static void open() {
    sandbox = Sandbox.start(SandboxSettings.onFreePort());
    reader =
        new Reader(
            sandbox,
            CALLS,
            sandbox.url("guestonline"),
            "api.guestonline.fr",
            "X-Token",
            "8xyDktY8QoUdHPVm3Z7H");
  }

  @AfterAll
  static void close() {
    sandbox.close();
  }

  @TestFactory
  Stream<DynamicTest> aPastedCallIsAnsweredAsPrinted() {
    return CALLS.printed().stream().map(PrintedCallsTest::isAnsweredAsPrinted);
  }

  @TestFactory
  Stream<DynamicTest> anAnswerPrintedWithoutItsCallIsGiven() {
    return CALLS.answers().stream().map(PrintedCallsTest::isAnsweredAsPrinted);
  }

  @Test
  void noPrintedCallIsForgotten() {
    assertThat(CALLS.printed()).hasSize(CURL_LINES);
    assertThat(CALLS.all()).extracting(PrintedCall::name).doesNotHaveDuplicates();
  }

  @Test
  void everyOperationIsPrinted() {
    List<String> operations =
        CALLS.printed().stream().map(PrintedCall::operation).filter(Objects::nonNull).toList();

    assertThat(operations).containsAll(ids(Contract.load("guestonline")));
  }

  /** But for a member that must be there, in a nested form: it does not read those. */
  @Test
  @EnabledIfSystemProperty(named = Prism.COMMAND, matches = ".+")
  void anIndependentProxyFindsNothingButNestedForms() {
    Set<String> nested =
        Set.of(
            "bookings.create",
            "bookings.release_table",
            "bookings.invite_friends",
            "contacts.create");
    try (Prism prism = Prism.before(sandbox, "guestonline")) {
      Reader through = reader.through(prism.url());

      assertThat(
              Stream.of(through.calls().printed(), through.calls().answers()).flatMap(List::stream))
          .filteredOn(call -> call.operation() != null)
          .hasSize(51)
          .allSatisfy(
              call ->
                  assertThat(prism.violations(through.paste(call).headers()))
                      .hasSize(nested.contains(call.operation()) ? 1 : 0));
    }
  }

  private static Iterable<String> ids(Contract contract) {
    return contract.operations().stream().map(operation -> operation.id()).collect(toSet());
  }

  private static DynamicTest isAnsweredAsPrinted(PrintedCall call) {
    return DynamicTest.dynamicTest(
        call.chapter() + ": " + call.name(),
        () -> {
          Reader.Answer answer = reader.paste(call);

          assertThat(answer.status()).as("%s", answer.body()).isEqualTo(call.status());
          assertThat(PrintedShape.differences(call, answer.body())).isEmpty();
          assertThat(answer.exchange().operation()).isEqualTo(call.operation());
          assertThat(answer.exchange().violations()).isEmpty();
        });
  }
}
