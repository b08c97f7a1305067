package dev.surimi.fuzz;

import dev.surimi.contract.Contract;
import dev.surimi.contract.Operation;
import dev.surimi.contract.Parameter;
import dev.surimi.contract.traffic.Encoder;
import dev.surimi.contract.traffic.Headers;
import dev.surimi.contract.traffic.RawRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes requests of one contract: good ones, almost good ones, and garbage. */
final class Asker {

  private static final List<String> VERBS =
      List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "BREW");
  private static final List<String> TYPES =
      List.of(
          "application/json",
          "application/x-www-form-urlencoded",
          "text/plain",
          "multipart/form-data; boundary=x",
          "",
          "a/b; charset=\"");

  private final List<Operation> operations;
  private final JsonNode document;
  private final Dice dice;
  private final Inventor inventor;
  private final Mischief mischief;

  Asker(Contract contract, Dice dice, Memory memory) {
    this.operations = contract.operations();
    this.document = contract.document();
    this.dice = dice;
    this.inventor = new Inventor(document, dice, memory);
    this.mischief = new Mischief(dice);
  }

  /** How good a request is. */
  enum Kind {
    VALID,
    ALMOST,
    GARBAGE
  }

  Kind kind() {
    int side = dice.roll(10);
    return side < 5 ? Kind.VALID : side < 9 ? Kind.ALMOST : Kind.GARBAGE;
  }

  Operation operation(List<String> but) {
    return dice.pick(operations.stream().filter(each -> !but.contains(each.id())).toList());
  }

  RawRequest request(Operation operation, Kind kind, ObjectNode fixed, String key) {
    ObjectNode said = said(operation);
    if (kind != Kind.VALID) {
      for (int i = 0; i <= dice.roll(3); i++) {
        said = mischief.spoil(said) instanceof ObjectNode object ? object : said;
      }
    }
    said.setAll(fixed);
    flatten(operation, said);
    RawRequest request = Encoder.encode(operation, said, Optional.of(key));
    return kind == Kind.GARBAGE ? garbage(request) : request;
  }

  /** What stands in a target is a text, whatever it is. */
  private static void flatten(Operation operation, ObjectNode said) {
    for (Parameter parameter : operation.parameters()) {
      for (String name : List.of(parameter.name(), parameter.member())) {
        JsonNode value = said.path(name);
        boolean isList =
            value.isArray()
                && parameter.place().equals("query")
                && value.values().stream().noneMatch(JsonNode::isContainer);
        if (value.isContainer() && !isList) {
          said.put(name, value.toString());
        }
      }
    }
  }

  private ObjectNode said(Operation operation) {
    ObjectNode said = JsonNodeFactory.instance.objectNode();
    JsonNode declared = declared(operation);
    for (JsonNode each : parameters(operation)) {
      JsonNode parameter = inventor.followed(each);
      boolean isNeeded = parameter.path("required").asBoolean(false);
      if (isNeeded || dice.isOneIn(3)) {
        String name = parameter.path("name").asString();
        JsonNode example = parameter.path("example");
        said.set(
            name,
            example.isMissingNode() || dice.isOneIn(3)
                ? inventor.value(name, parameter.path("schema"))
                : example);
      }
    }
    if (dice.isOneIn(2) && !operation.examples().isEmpty()) {
      JsonNode example = dice.pick(operation.examples()).value();
      if (example instanceof ObjectNode object) {
        said.setAll(object.deepCopy());
      }
      return said;
    }
    inventor.followed(declared.path("requestBody")).path("content").values().stream()
        .findFirst()
        .map(content -> inventor.value("", content.path("schema")))
        .ifPresent(
            body -> body.properties().forEach(each -> said.set(each.getKey(), each.getValue())));
    return said;
  }

  private JsonNode declared(Operation operation) {
    return document.at(operation.location().substring(1));
  }

  private List<JsonNode> parameters(Operation operation) {
    String location = operation.location();
    JsonNode item = document.at(location.substring(1, location.lastIndexOf('/')));
    return Stream.concat(
            item.path("parameters").values().stream(),
            declared(operation).path("parameters").values().stream())
        .toList();
  }

  private RawRequest garbage(RawRequest request) {
    return switch (dice.roll(5)) {
      case 0 -> with(request, dice.pick(VERBS), request.path(), request.query(), request.body());
      case 1 ->
          with(request, request.method(), wild(request.path()), request.query(), request.body());
      case 2 ->
          with(request, request.method(), request.path(), wild(request.query()), request.body());
      default ->
          with(
              request,
              request.method(),
              request.path(),
              request.query(),
              mischief.garble(request.body()));
    };
  }

  private RawRequest with(RawRequest request, String verb, String path, String query, byte[] body) {
    Map<String, List<String>> headers = new LinkedHashMap<>(request.headers().values());
    if (dice.isOneIn(3)) {
      headers.put("Content-Type", List.of(dice.pick(TYPES)));
    }
    return new RawRequest(verb, "", path, query, new Headers(headers), body);
  }

  /** A part of a target with something odd in it; no blanks, as a line is a line. */
  private String wild(String text) {
    int at = dice.roll(text.length() + 1);
    String odd =
        dice.pick(
            List.of(
                "%",
                "%00",
                "%zz",
                "//",
                "..",
                "%2e%2e/",
                "[",
                "]",
                "&&",
                "a[b",
                "=",
                "%ff%fe",
                "?",
                "'",
                "\u00e9",
                "a[]=1&a[b]=2",
                "+",
                ";",
                "|"));
    String wild = text.substring(0, at) + odd + text.substring(at);
    return new String(wild.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)
        .replaceAll("[\\s\\x00-\\x20]", "");
  }
}
