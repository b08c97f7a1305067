package dev.surimi.vendor.iiko;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.surimi.InSandbox;
import dev.surimi.world.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A world goes on where the rows of a file end. */
class SeedFileHttpTest {

  @RegisterExtension final InSandbox first = InSandbox.demo();

  private final Cloud before = new Cloud(first);
  private InSandbox second;
  private Cloud after;
  private String banquet;
  private String asked;

  @BeforeEach
  void keepAWorldInAFile(@TempDir Path folder) throws IOException {
    banquet = before.created(Cloud.banquet());
    asked =
        before
            .done("/api/1/reserve/create", Cloud.reserve("tableIds", List.of(Cloud.table(4))))
            .at("/reserveInfo/id")
            .asString();
    Path file = folder.resolve("rows.json");
    Files.writeString(file, rows().toString());
    second = InSandbox.from(file);
    second.open();
    after = new Cloud(second);
  }

  @AfterEach
  void end() {
    second.close();
  }

  @Test
  void theRowsAreThoseOfTheFile() {
    assertThat(after.status(banquet)).isEqualTo(before.status(banquet));
    new Iiko()
        .tables()
        .forEach(
            table -> assertThat(all(second, table).toList()).isEqualTo(all(first, table).toList()));
  }

  @Test
  void whatIsUnderWayArrives() {
    second.advance(Cloud.PACE);

    assertThat(after.status(asked).get("creationStatus").asString()).isEqualTo("Success");
  }

  @Test
  void ordersAreCountedOn() {
    String fresh = after.created(Cloud.banquet("tableIds", List.of(Cloud.table(9))));

    assertThat(number(after.status(fresh))).isEqualTo(number(after.status(banquet)) + 1);
  }

  @Test
  void tablesOfTheFileAreTaken() {
    assertThat(after.failure(Cloud.reserve())).isEqualTo("EntityAlreadyInUse");
  }

  @Test
  void aFileWithoutItsTerminalGroupsIsRefused(@TempDir Path folder) throws IOException {
    ObjectNode rows = rows();
    ((ObjectNode) rows.get("iiko")).putArray("terminal_groups");
    Path file = folder.resolve("torn.json");
    Files.writeString(file, rows.toString());

    assertThatThrownBy(() -> InSandbox.from(file).open())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("which there is not");
  }

  private static int number(JsonNode info) {
    return info.at("/reserve/order/number").asInt();
  }

  private ObjectNode rows() {
    ObjectNode tables = JsonNodeFactory.instance.objectNode();
    for (Table<?, ?> table : new Iiko().tables()) {
      tables.set(table.name(), JsonMapper.shared().valueToTree(all(first, table).toList()));
    }
    return JsonNodeFactory.instance.objectNode().set("iiko", tables);
  }

  private static <K extends Comparable<? super K>, T> Stream<T> all(
      InSandbox sandbox, Table<K, T> table) {
    return sandbox.world().world().state().all(table);
  }
}
