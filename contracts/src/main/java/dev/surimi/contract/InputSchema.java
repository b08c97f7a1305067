package dev.surimi.contract;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON Schema of an input that stands outside any contract, such as an action's. Immutable and
 * thread-safe.
 */
public final class InputSchema {
  private final ObjectNode schema;
  private final Shapes shapes;
  private final Findings findings;
  private volatile Function<JsonNode, List<Error>> judge;

  private InputSchema(ObjectNode schema) {
    ObjectNode judged = JudgedDocument.of(schema);
    this.schema = judged;
    this.shapes = new Shapes(judged);
    this.findings = new Findings(schema, judged, shapes);
  }

  /** Of a schema that is complete in itself; treat it as immutable from then on. */
  public static InputSchema of(JsonNode schema) {
    return new InputSchema((ObjectNode) schema);
  }

  /** What is wrong with a value; a member that the schema does not declare is a warning. */
  public List<Violation> violations(JsonNode value) {
    List<Violation> violations =
        new ArrayList<>(findings.of(Direction.REQUEST, "", judge().apply(value)));
    new Undeclared("#", violations).walk(shapes.at("#"), value, "");
    return List.copyOf(violations);
  }

  /** Built with the first judgement; twice, perhaps, when two threads are first. */
  private Function<JsonNode, List<Error>> judge() {
    if (judge == null) {
      judge = Schemas.alone(schema);
    }
    return judge;
  }
}
