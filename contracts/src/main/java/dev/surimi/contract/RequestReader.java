package dev.surimi.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Composes what an operation takes from its parameters and its request body. */
final class RequestReader {
  private final Problems problems;
  private final Shapes shapes;
  private final ObjectNode composed;

  /** {@code composed} receives the composed schemas, by operation id. */
  RequestReader(Problems problems, Shapes shapes, ObjectNode composed) {
    this.problems = problems;
    this.shapes = shapes;
    this.composed = composed;
  }

  Request read(Operation.Head head, Spot item, Spot operation) {
    List<Spot> parameters = parameters(item, operation);
    Spot body = operation.at("requestBody").followed();
    Content content = Content.of(body);
    requireOneSchema(body, content);
    ObjectNode query = query(parameters);
    ObjectNode schemas = composed.putObject(head.id());
    schemas.set("query", query);
    String place = "#/" + JudgedDocument.REQUESTS + "/" + Pointers.escaped(head.id());
    String bodySchema = content.schemas().values().stream().findFirst().orElse("");
    if (!bodySchema.isEmpty()) {
      ArrayNode both = schemas.putObject("whole").putArray("allOf");
      both.addObject().put("$ref", place + "/query");
      both.addObject().put("$ref", bodySchema);
    } else if (!content.isEmpty()) {
      query.put("additionalProperties", true);
    }
    return new Request(
        parameters.stream().map(each -> new Parameter(each.text("name"), each.text("in"))).toList(),
        path(head, operation, parameters),
        place + "/query",
        bodySchema.isEmpty() ? place + "/query" : place + "/whole",
        content,
        body.node().path("required").booleanValue(false),
        shapes);
  }

  /** The path's parameters and the operation's own, which replace those of the same name. */
  static List<Spot> parameters(Spot item, Spot operation) {
    Map<String, Spot> parameters = new LinkedHashMap<>();
    for (Spot holder : List.of(item, operation)) {
      for (Spot parameter : holder.at("parameters").items()) {
        Spot followed = parameter.followed();
        parameters.put(followed.text("in") + " " + followed.text("name"), followed);
      }
    }
    return List.copyOf(parameters.values());
  }

  private void requireOneSchema(Spot body, Content content) {
    long different =
        content.schemas().values().stream()
            .map(
                schema ->
                    schema.isEmpty() ? body.node() : Spot.at(body.root(), schema).followed().node())
            .distinct()
            .count();
    if (different > 1) {
      problems.add(body, "the content types of a request share one schema");
    }
  }

  private ObjectNode query(List<Spot> parameters) {
    ObjectNode query = JsonNodeFactory.instance.objectNode().put("type", "object");
    ObjectNode properties = query.putObject("properties");
    ArrayNode required = query.putArray("required");
    Map<String, String> otherNames = otherNames(parameters);
    for (Spot parameter : in("query", parameters)) {
      String name = parameter.text("name").replace("[]", "");
      properties.putObject(name).put("$ref", schema(parameter));
      if (parameter.node().path("required").booleanValue(false)) {
        (otherNames.containsKey(name) ? unless(query, otherNames.get(name)) : required).add(name);
      }
    }
    return query;
  }

  /** The parameters that stand in for another one ({@code x-other-name-of}), by its name. */
  private Map<String, String> otherNames(List<Spot> parameters) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Spot parameter : in("query", parameters)) {
      String documented = parameter.text("x-other-name-of");
      if (documented != null) {
        names.put(documented, parameter.text("name"));
        if (parameters.stream().noneMatch(each -> documented.equals(each.text("name")))) {
          problems.add(parameter, "there is no parameter '" + documented + "' to stand in for");
        }
      }
    }
    return names;
  }

  /** A list of what is required where {@code otherName} is not given. */
  private static ArrayNode unless(ObjectNode query, String otherName) {
    ObjectNode rule = query.withArray("allOf").addObject();
    rule.putObject("if").putObject("not").putArray("required").add(otherName);
    return rule.putObject("then").putArray("required");
  }

  private String schema(Spot parameter) {
    if (!parameter.at("schema").exists()) {
      problems.add(parameter, "parameter '" + parameter.text("name") + "' has no schema");
    }
    return parameter.at("schema").location();
  }

  private static List<Spot> in(String place, List<Spot> parameters) {
    return parameters.stream().filter(each -> place.equals(each.text("in"))).toList();
  }

  private Map<String, String> path(Operation.Head head, Spot operation, List<Spot> parameters) {
    Map<String, String> path = new LinkedHashMap<>();
    List<Spot> declared = in("path", parameters);
    for (Spot parameter : declared) {
      if (!head.names().contains(parameter.text("name"))) {
        problems.add(
            parameter, "path parameter '" + parameter.text("name") + "' is not in " + head.path());
      }
    }
    for (String name : head.names()) {
      declared.stream()
          .filter(each -> name.equals(each.text("name")))
          .findFirst()
          .ifPresentOrElse(
              each -> path.put(name, schema(each)),
              () -> problems.add(operation, "path parameter '" + name + "' is not declared"));
    }
    return path;
  }

  /** The decoded examples: those of the body, or one made of the query parameters' own. */
  static List<Example> examples(Request request, Spot item, Spot operation) {
    if (!request.body().isEmpty()) {
      return request.body().allExamples();
    }
    ObjectNode query = JsonNodeFactory.instance.objectNode();
    List<String> unknown = new ArrayList<>();
    for (Spot parameter : in("query", parameters(item, operation))) {
      String name = parameter.text("name").replace("[]", "");
      Examples.of(parameter).stream()
          .findFirst()
          .ifPresentOrElse(
              example -> query.set(name, example.value()), () -> require(parameter, unknown));
    }
    return unknown.isEmpty() ? List.of(new Example("query", "", query)) : List.of();
  }

  private static void require(Spot parameter, List<String> unknown) {
    if (parameter.node().path("required").booleanValue(false)) {
      unknown.add(Objects.requireNonNull(parameter.text("name")));
    }
  }
}
