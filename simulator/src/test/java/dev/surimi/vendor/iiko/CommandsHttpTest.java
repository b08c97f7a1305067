package dev.surimi.vendor.iiko;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.surimi.InSandbox;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Commands are on their way first, and then done or not. */
class CommandsHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  private final Cloud cloud = new Cloud(sandbox);

  @Test
  void aCreationIsInProgressAtFirst() {
    JsonNode answer = cloud.done("/api/1/reserve/create", Cloud.reserve());

    assertThat(answer.at("/reserveInfo/creationStatus").asString()).isEqualTo("InProgress");
    assertThat(answer.at("/reserveInfo/reserve").isNull()).isTrue();
    assertThat(cloud.command(answer.get("correlationId").asString()).get("state").asString())
        .isEqualTo("InProgress");
    assertThat(cloud.status(answer.at("/reserveInfo/id").asString()))
        .isEqualTo(answer.get("reserveInfo"));
  }

  @Test
  void thenTheTerminalTakesIt() {
    JsonNode answer = cloud.done("/api/1/reserve/create", Cloud.reserve());
    sandbox.advance(Cloud.PACE);

    JsonNode info = cloud.status(answer.at("/reserveInfo/id").asString());
    assertThat(info.get("creationStatus").asString()).isEqualTo("Success");
    assertThat(info.at("/reserve/status").asString()).isEqualTo("New");
    assertThat(info.at("/reserve/customer/type").asString()).isEqualTo("regular");
    assertThat(cloud.command(answer.get("correlationId").asString()).get("state").asString())
        .isEqualTo("Success");
  }

  @Test
  void aTerminalThatComesBackInTimeTakesWhatWaits() {
    cloud.press("terminal-offline");
    String id =
        cloud.done("/api/1/reserve/create", Cloud.reserve()).at("/reserveInfo/id").asString();
    sandbox.advance(Duration.ofSeconds(5));
    cloud.press("terminal-online");
    sandbox.advance(Cloud.PACE);

    assertThat(cloud.status(id).get("creationStatus").asString()).isEqualTo("Success");
  }

  @Test
  void aTerminalIsInTimeAtTheDeadlineItself() {
    cloud.press("terminal-offline");
    String id =
        cloud.done("/api/1/reserve/create", Cloud.reserve()).at("/reserveInfo/id").asString();
    sandbox.advance(Duration.ofSeconds(8).minus(Cloud.PACE));
    cloud.press("terminal-online");
    sandbox.advance(Cloud.PACE);

    assertThat(cloud.status(id).get("creationStatus").asString()).isEqualTo("Success");
  }

  @Test
  void aTerminalThatComesBackTooLateDoesNot() {
    cloud.press("terminal-offline");
    String id =
        cloud.done("/api/1/reserve/create", Cloud.reserve()).at("/reserveInfo/id").asString();
    sandbox.advance(Duration.ofSeconds(8));
    cloud.press("terminal-online");
    sandbox.advance(Duration.ofMinutes(1));

    assertThat(cloud.status(id).get("creationStatus").asString()).isEqualTo("Error");
  }

  @Test
  void aCommandToAnOfflineTerminalEndsInAnError() {
    cloud.press("terminal-offline");
    String command = cloud.commanded("cancel", Cloud.demo(1), "cancelReason", "Other");
    sandbox.advance(Duration.ofSeconds(8));

    assertThat(cloud.command(command).at("/exception/message").asString())
        .isEqualTo("Creation timeout expired, command automatically transited to error status");
    assertThat(cloud.status(Cloud.demo(1)).at("/reserve/status").asString()).isEqualTo("New");
  }

  @Test
  void onlyANewReserveIsCanceled() {
    String command = cloud.commanded("cancel", Cloud.demo(3), "cancelReason", "Other");

    assertThat(cloud.command(command).get("state").asString()).isEqualTo("Error");
    assertThat(cloud.status(Cloud.demo(3)).at("/reserve/status").asString()).isEqualTo("Started");
  }

  @Test
  void anUnknownReserveIsNotFoundByTheTerminal() {
    String command = cloud.commanded("cancel", Cloud.strange(), "cancelReason", "Other");

    assertThat(cloud.command(command).at("/exception/code").asString()).isEqualTo("OrderNotFound");
  }

  @Test
  void aReserveWithoutAnOrderTakesNoItems() {
    String command =
        cloud.commanded(
            "add_items",
            Cloud.demo(1),
            "items",
            List.of(Map.of("type", "Product", "productId", Cloud.SET, "amount", 1)));

    assertThat(cloud.command(command).at("/exception/code").asString()).isEqualTo("Incorrect");
  }

  @ParameterizedTest
  @CsvSource({
    "add_items, items, At least one item is required",
    "add_payments, payments, At least one payment is required"
  })
  void nothingIsNotAdded(String verb, String list, String why) {
    cloud
        .call(
            "/api/1/reserve/" + verb,
            Map.of("organizationId", Cloud.MOSCOW, "reserveId", Cloud.demo(2), list, List.of()))
        .statusCode(400)
        .body("errorDescription", equalTo(why));
  }

  @Test
  void aTableThatIsNamedTwiceIsKeptOnce() {
    List<String> twice = List.of(Cloud.table(1), Cloud.table(1));
    String id = cloud.created("tableIds", twice);
    assertThat(cloud.status(id).at("/reserve/tableIds")).hasSize(1);

    cloud.commanded("change_tables", id, "tableIds", List.of(Cloud.table(3), Cloud.table(3)));
    assertThat(cloud.status(id).at("/reserve/tableIds")).hasSize(1);
    assertThat(cloud.status(id).at("/reserve/tableIds/0").asString()).isEqualTo(Cloud.table(3));
  }

  @Test
  void itemsAreReplaced() {
    cloud.commanded(
        "change_items",
        Cloud.demo(2),
        "items",
        List.of(Map.of("type", "Product", "productId", Cloud.SET, "amount", 1)));

    JsonNode order = cloud.status(Cloud.demo(2)).at("/reserve/order");
    assertThat(order.get("items")).hasSize(1);
    assertThat(order.get("combos")).isEmpty();
  }

  @Test
  void itDoesNotMoveToATableThatIsTaken() {
    String one = cloud.created();
    String other = cloud.created("tableIds", List.of(Cloud.table(3)));
    String command = cloud.commanded("change_tables", other, "tableIds", List.of(Cloud.table(1)));

    assertThat(cloud.command(command).at("/exception/code").asString())
        .isEqualTo("EntityAlreadyInUse");
    assertThat(cloud.status(one).at("/reserve/tableIds/0").asString()).isEqualTo(Cloud.table(1));
    assertThat(cloud.status(other).at("/reserve/tableIds/0").asString()).isEqualTo(Cloud.table(3));
  }

  @Test
  void anUnknownCommandIsRefused() {
    cloud
        .call(
            "/api/1/commands/status",
            Map.of("organizationId", Cloud.MOSCOW, "correlationId", Cloud.strange()))
        .statusCode(400)
        .body("error", equalTo("PASSED_COMMAND_NOT_FOUND"))
        .body("errorDescription", equalTo("Command not found in commands storage"));
  }

  @Test
  void aTerminalThatIsOfflineIsNotAlive() {
    cloud.press("terminal-offline");

    cloud
        .call(
            "/api/1/terminal_groups/is_alive",
            Map.of(
                "organizationIds", List.of(Cloud.MOSCOW), "terminalGroupIds", List.of(Cloud.HALL)))
        .statusCode(200)
        .body("isAliveStatus[0].isAlive", equalTo(false));
  }
}
