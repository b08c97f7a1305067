package dev.surimi.vendor.restoplace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import dev.surimi.world.State;
import dev.surimi.world.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a world holds can be written into a file and read again. */
class SeedFileTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  private final Integrator api = new Integrator(sandbox);

  @BeforeEach
  void letThereBeAPayment() {
    api.create("item_ids[]=1543");
    api.done("close", Map.of("reserve", 12345, "order_sum", 100));
  }

  @TestFactory
  Stream<DynamicTest> everyRowSurvives() {
    State state = sandbox.world().state();
    return new Restoplace()
        .tables().stream()
            .map(table -> DynamicTest.dynamicTest(table.toString(), () -> survives(state, table)));
  }

  private static <K extends Comparable<? super K>, T> void survives(
      State state, Table<K, T> table) {
    List<T> rows = state.all(table).toList();
    List<T> read =
        rows.stream()
            .map(row -> JSON.readValue(JSON.writeValueAsString(row), table.type()))
            .toList();

    assertThat(read).isNotEmpty().isEqualTo(rows);
  }
}
