package dev.surimi.vendor.octotable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import dev.surimi.RudeCaller;
import dev.surimi.RudeCaller.Answer;
import dev.surimi.contract.Contract;
import dev.surimi.contract.Operation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Singular or plural, under either prefix: all spellings of a path lead to the same answer. */
class SpellingsTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  private static Stream<Operation> operations() {
    return Contract.load("octotable").operations().stream();
  }

  @Test
  void roomsTablesAndSubscriptionsHaveOthers() {
    assertThat(operations().filter(each -> each.paths().size() > 1))
        .extracting(Operation::id)
        .contains("rooms.get", "tables.list", "subscriptions.update", "tokens.create")
        .hasSize(17);
  }

  @TestFactory
  Stream<DynamicTest> everySpellingIsAnsweredAlike() {
    return operations()
        .filter(each -> each.paths().size() > 1)
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    operation.id(),
                    () -> {
                      String documented = answer(operation, operation.path());
                      for (String other : operation.paths()) {
                        assertThat(answer(operation, other)).as(other).isEqualTo(documented);
                      }
                    }));
  }

  /** In a world of its own, so that nothing is numbered by another call. */
  private String answer(Operation operation, String path) {
    sandbox.close();
    sandbox.open();
    Answer answer =
        new RudeCaller(InSandbox.sandbox().url())
            .call(
                operation.method(),
                "/octotable"
                    + path.replace("{room_id}", "26157")
                        .replace("{table_id}", "198001")
                        .replace("{subscription_id}", "501"),
                List.of(
                    "Authorization: Bearer " + sandbox.key(),
                    "Property: 1001842",
                    "Content-Type: application/json"),
                body(operation));
    // What a client or a token is like depends on the world, which is another one for each call.
    boolean open = operation.id().matches("clients.create|tokens.create");
    return answer.status() + (open ? "" : " " + answer.body());
  }

  private static byte[] body(Operation operation) {
    boolean reads = operation.method().matches("GET|DELETE");
    return (reads ? "" : operation.requestExample().orElseThrow().toString())
        .getBytes(StandardCharsets.UTF_8);
  }
}
