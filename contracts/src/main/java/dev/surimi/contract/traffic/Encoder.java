package dev.surimi.contract.traffic;

import dev.surimi.contract.KeyPlace;
import dev.surimi.contract.NestedForm;
import dev.surimi.contract.Operation;
import dev.surimi.contract.Parameter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a request of an operation from what it is to say: the other way round of {@link Decoder}.
 * Members go where the contract has them, path, query, header or body; what it does not know goes
 * into the body, or into the query of an operation that has none.
 */
public final class Encoder {

  private static final String JSON = "application/json";
  private static final String FORM = "application/x-www-form-urlencoded";

  private final Operation operation;
  private final ObjectNode body;
  private final ObjectNode query = JsonNodeFactory.instance.objectNode();
  private final List<String> pairs = new ArrayList<>();
  private final Map<String, List<String>> headers = new LinkedHashMap<>();
  private String path;

  private Encoder(Operation operation, ObjectNode said) {
    this.operation = operation;
    this.path = operation.path();
    this.body = said.deepCopy();
    operation.parameters().forEach(this::place);
    if (operation.contentTypes().isEmpty()) {
      query.setAll(body);
      body.removeAll();
    }
  }

  /**
   * The request, without a host.
   *
   * @param said as handlers see it: path parameters, query and body in one object
   * @param key sent where the operation wants it; empty sends none
   */
  public static RawRequest encode(Operation operation, ObjectNode said, Optional<String> key) {
    Encoder encoder = new Encoder(operation, said);
    key.flatMap(value -> operation.key().map(place -> new Key(place, value)))
        .ifPresent(encoder::unlock);
    return encoder.request();
  }

  private record Key(KeyPlace place, String value) {}

  private void unlock(Key key) {
    if (key.place().place().equals("query")) {
      query.put(key.place().name(), key.value());
    } else {
      headers.put(key.place().name(), List.of(key.place().prefix() + key.value()));
    }
  }

  private void place(Parameter parameter) {
    JsonNode named = body.remove(parameter.name());
    JsonNode member = body.remove(parameter.member());
    JsonNode value = member == null ? named : member;
    if (value == null) {
      return;
    }
    switch (parameter.place()) {
      case "path" -> path = path.replace("{" + parameter.name() + "}", encoded(value.asString()));
      case "header" -> headers.put(parameter.name(), List.of(value.asString()));
      default -> ask(parameter, value);
    }
  }

  /** A list without brackets in its name is the same name again and again. */
  private void ask(Parameter parameter, JsonNode value) {
    if (value instanceof ArrayNode list && !parameter.name().endsWith("[]")) {
      list.values()
          .forEach(item -> pairs.add(encoded(parameter.name()) + "=" + encoded(item.asString())));
    } else {
      query.set(parameter.member(), value);
    }
  }

  private RawRequest request() {
    List<String> asked = new ArrayList<>(pairs);
    if (!query.isEmpty()) {
      asked.add(NestedForm.write(query));
    }
    return new RawRequest(
        operation.method(), "", path, String.join("&", asked), new Headers(headers()), bytes());
  }

  private Map<String, List<String>> headers() {
    if (!isSilent()) {
      headers.put("Content-Type", List.of(isForm() ? FORM : JSON));
    }
    return headers;
  }

  /** Nothing to say is said with an empty object only where JSON is required. */
  private boolean isSilent() {
    return operation.contentTypes().isEmpty()
        || (body.isEmpty() && (isForm() || !operation.isBodyRequired()));
  }

  private boolean isForm() {
    return operation.contentTypes().iterator().next().equals(FORM);
  }

  private byte[] bytes() {
    if (isSilent()) {
      return new byte[0];
    }
    return isForm()
        ? NestedForm.write(body).getBytes(StandardCharsets.UTF_8)
        : JsonMapper.shared().writeValueAsBytes(body);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
