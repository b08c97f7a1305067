package dev.surimi.scenario.file;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A YAML document as JSON that knows the line of each value. Types come from how a value is
 * written, never from tags; dates and hours are texts. {@code ${name}} may stand unquoted wherever
 * a value may, although YAML reads braces as a mapping inside of braces.
 */
final class Yaml {

  private static final Pattern REFERENCE = Pattern.compile("\\$\\{([A-Za-z0-9_.-]+)}");
  private static final Pattern GUARDED = Pattern.compile("\\$\uE000([A-Za-z0-9_.-]+)\uE001");
  private static final int DEEPEST = 100;

  /** An alias of aliases of aliases is a few lines and billions of values. */
  private static final int MOST_VALUES = 100_000;

  private final String file;
  private final Map<String, Integer> lines = new LinkedHashMap<>();
  private int values;

  private Yaml(String file) {
    this.file = file;
  }

  /** What stands in the text; a {@link BadScenario} says where it cannot be read. */
  static Located read(String file, String text) {
    Yaml yaml = new Yaml(file);
    return new Located(file, yaml.tree(text), yaml.lines);
  }

  private JsonNode tree(String text) {
    String guarded = REFERENCE.matcher(text).replaceAll("\\$\uE000$1\uE001");
    try {
      return new Compose(LoadSettings.builder().setLabel(file).build())
          .composeString(guarded)
          .map(node -> read("", node, 0))
          .orElseThrow(() -> bad(1, "the file is empty"));
    } catch (MarkedYamlEngineException broken) {
      int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw bad(line, "this is no YAML: " + restored(broken.getProblem()));
    } catch (YamlEngineException broken) {
      throw bad(1, "this is no YAML: " + broken.getMessage());
    }
  }

  private JsonNode read(String pointer, Node node, int depth) {
    int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    lines.putIfAbsent(pointer, line);
    if (depth > DEEPEST) {
      throw bad(line, "it is nested too deeply");
    }
    if (++values > MOST_VALUES) {
      throw bad(
          line,
          "there are more than " + MOST_VALUES + " values, aliases counted as often as they stand");
    }
    if (node instanceof MappingNode mapping) {
      return members(pointer, mapping, depth);
    }
    return node instanceof SequenceNode sequence
        ? items(pointer, sequence, depth)
        : scalar((ScalarNode) node);
  }

  private ObjectNode members(String pointer, MappingNode mapping, int depth) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (NodeTuple member : mapping.getValue()) {
      int line = member.getKeyNode().getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
      if (!(member.getKeyNode() instanceof ScalarNode key)) {
        throw bad(line, "a name is a text");
      }
      String name = restored(key.getValue());
      if (object.has(name)) {
        throw bad(line, "'" + name + "' is said twice");
      }
      String child = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
      lines.put(child, line);
      object.set(name, read(child, member.getValueNode(), depth + 1));
    }
    return object;
  }

  private ArrayNode items(String pointer, SequenceNode sequence, int depth) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    List<Node> items = sequence.getValue();
    for (int i = 0; i < items.size(); i++) {
      array.add(read(pointer + "/" + i, items.get(i), depth + 1));
    }
    return array;
  }

  private static JsonNode scalar(ScalarNode node) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    Tag tag = node.getTag();
    String value = node.getValue();
    if (tag.equals(Tag.NULL)) {
      return nodes.nullNode();
    }
    if (tag.equals(Tag.BOOL)) {
      return nodes.booleanNode(value.equals("true"));
    }
    if (tag.equals(Tag.INT)) {
      BigInteger number = new BigInteger(value);
      return number.bitLength() < 64
          ? nodes.numberNode(number.longValue())
          : nodes.numberNode(number);
    }
    if (tag.equals(Tag.FLOAT) && value.matches("[-+0-9.eE]+")) {
      return nodes.numberNode(new BigDecimal(value));
    }
    return nodes.stringNode(restored(value));
  }

  private static String restored(String guarded) {
    return GUARDED.matcher(guarded).replaceAll("\\${$1}");
  }

  private BadScenario bad(int line, String message) {
    return new BadScenario(List.of(new Problem(file, line, message)));
  }
}
