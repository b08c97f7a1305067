package benchmark;

import com.networknt.schema.Error;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.StringNode;

/**
 * Judges requests and answers by the contract that the sandbox serves, with networknt alone. The
 * tree of an answer is read once: who makes an answer has its tree anyway.
 */
final class PlainJudge {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final JsonNode contract;
  private final Validator validator;
  private final Map<byte[], JsonNode> trees = new ConcurrentHashMap<>();

  private PlainJudge(JsonNode contract) {
    this.contract = contract;
    this.validator = new Validator(contract);
  }

  static PlainJudge of(Path contract) throws IOException {
    return new PlainJudge(JSON.readTree(Files.readAllBytes(contract)));
  }

  /** The same answers, for what keeps the contract. */
  Function<Context, byte[]> around(
      String method, String path, Function<Context, byte[]> answering) {
    String operation = "/paths/" + path.replace("/", "~1") + "/" + method;
    Map<String, Validator.Rule> parameters = parameters(operation);
    Optional<Validator.Rule> body = content(operation + "/requestBody");
    Validator.Rule answer = content(operation + "/responses/200").orElseThrow();
    return context -> {
      context.pathParamMap().forEach((name, text) -> judge(parameters.get(name), read(text)));
      context
          .queryParamMap()
          .forEach((name, texts) -> judge(parameters.get(name), read(texts.get(0))));
      body.ifPresent(rule -> judge(rule, JSON.readTree(context.bodyAsBytes())));
      byte[] bytes = answering.apply(context);
      judge(answer, trees.computeIfAbsent(bytes, JSON::readTree));
      return bytes;
    };
  }

  private Map<String, Validator.Rule> parameters(String operation) {
    Map<String, Validator.Rule> rules = new HashMap<>();
    int number = contract.at(operation + "/parameters").size();
    for (int i = 0; i < number; i++) {
      String place = operation + "/parameters/" + i;
      String there = contract.at(place).path("$ref").asString("#" + place).substring(1);
      rules.put(contract.at(there).path("name").asString(), validator.at(there + "/schema"));
    }
    return rules;
  }

  private Optional<Validator.Rule> content(String place) {
    String schema = place + "/content/application~1json/schema";
    return contract.at(schema).isMissingNode()
        ? Optional.empty()
        : Optional.of(validator.at(schema));
  }

  private static JsonNode read(String text) {
    return text.matches("\\d{1,9}")
        ? IntNode.valueOf(Integer.parseInt(text))
        : StringNode.valueOf(text);
  }

  private static void judge(Validator.Rule rule, JsonNode value) {
    List<Error> errors = rule.errors(value);
    if (!errors.isEmpty()) {
      throw new IllegalStateException(value + " breaks the contract: " + errors);
    }
  }
}
