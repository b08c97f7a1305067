package dev.surimi.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a bundled OpenAPI document: its operations, events and options, and what is wrong with
 * them.
 */
final class ContractReader {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+");

  private final Problems problems;
  private final Spot bundle;
  private final RequestReader requests;
  private final Map<String, Operation> operations = new LinkedHashMap<>();
  private final Map<String, String> pathsByForm = new LinkedHashMap<>();
  private final Set<String> spellings = new HashSet<>();

  ContractReader(Problems problems, ObjectNode bundle, RequestReader requests) {
    this.problems = problems;
    this.bundle = Spot.root(bundle);
    this.requests = requests;
  }

  Map<String, Operation> operations() {
    bundle.at("paths").members().forEach(this::takePaths);
    for (Spot item : bundle.at("paths").members()) {
      requireOwnPath(item);
      requireOnlyASlashMore(item);
      for (Spot member : item.members()) {
        if (METHODS.contains(member.name())) {
          readOperation(item, member);
        }
      }
    }
    if (operations.isEmpty()) {
      problems.add(bundle.at("paths"), "there is no operation");
    }
    return operations;
  }

  private void takePaths(Spot item) {
    item.members().forEach(verb -> spellings.add(verb.name() + " " + form(item.name())));
  }

  /** Two templates that differ only in their names match the same paths. */
  private void requireOwnPath(Spot item) {
    String path = item.name();
    StringBuilder form = new StringBuilder();
    for (String segment : path.split("/", -1)) {
      boolean template = Segment.isTemplate(segment);
      form.append('/').append(template ? "{}" : segment);
      if (!template && (segment.contains("{") || segment.contains("}"))) {
        problems.add(item, "'" + segment + "': a template is a whole segment");
      }
    }
    if (!path.startsWith("/")) {
      problems.add(item, "a path begins with '/'");
    }
    String other = pathsByForm.putIfAbsent(form.toString(), path);
    if (other != null) {
      problems.add(item, "it matches the same paths as " + other);
    }
  }

  /** Tools that know no {@code x-trailing-slash} are told of such a path by a {@code $ref}. */
  private void requireOnlyASlashMore(Spot item) {
    boolean refers = item.text("$ref") != null;
    if (refers && !(slashMayTrail() && item.name().equals(item.followed().name() + "/"))) {
      problems.add(item, "only a path with an optional slash at its end refers to another");
    }
  }

  private void readOperation(Spot item, Spot operation) {
    String id = operation.text("operationId");
    if (id == null || !ID.matcher(id).matches()) {
      problems.add(
          operation,
          id == null
              ? "operationId is missing"
              : "operationId '" + id + "' is not <resource>.<verb>");
      return;
    }
    if (operations.containsKey(id)) {
      String other = operations.get(id).location();
      problems.add(operation, "operationId '" + id + "' is taken by " + other);
      return;
    }
    Operation.Head head = head(id, item, operation);
    Request request = requests.read(head, item, operation);
    List<Example> examples = RequestReader.examples(request, item, operation);
    Spot responses = operation.at("responses");
    if (responses.members().isEmpty()) {
      problems.add(operation, "no response is declared");
    }
    operations.put(id, new Operation(head, request, answers(responses), examples));
  }

  private Operation.Head head(String id, Spot item, Spot operation) {
    return new Operation.Head(
        operation.location(),
        id,
        operation.name().toUpperCase(Locale.ROOT),
        item.name(),
        otherPaths(item.name(), operation),
        Operation.Head.namesIn(item.name()),
        operation.node().path("tags").path(0).asString(""),
        Optional.ofNullable(operation.text("summary")).orElse(""),
        source(operation),
        operation.text("x-note"),
        KeyPlace.of(bundle, operation));
  }

  /** Other spellings of its path ({@code x-other-paths}), with the same templates. */
  private List<String> otherPaths(String path, Spot operation) {
    List<String> paths = new ArrayList<>();
    for (Spot other : operation.at("x-other-paths").items()) {
      String spelling = other.node().asString("");
      if (!spelling.startsWith("/")
          || !Operation.Head.namesIn(spelling).equals(Operation.Head.namesIn(path))) {
        problems.add(other, "'" + spelling + "' is no other spelling of " + path);
      } else if (!spellings.add(operation.name() + " " + form(spelling))) {
        problems.add(other, "'" + spelling + "' is the path of two operations");
      } else {
        paths.add(spelling);
      }
    }
    return paths;
  }

  private static String form(String path) {
    return path.replaceAll("\\{[^/]*}", "{}");
  }

  /** The answers of an operation's {@code responses} or of {@code x-unrouted}. */
  private Map<Integer, Answer> answers(Spot responses) {
    Map<Integer, Answer> answers = new LinkedHashMap<>();
    for (Spot response : responses.members()) {
      if (response.name().matches("[1-5][0-9]{2}")) {
        Spot marked = response.at("x-source").exists() ? response : response.followed();
        answers.put(
            Integer.valueOf(response.name()), new Answer(source(marked), Content.of(response)));
      } else {
        problems.add(response, "a status of three digits is expected");
      }
    }
    return answers;
  }

  Map<Integer, Answer> unrouted() {
    return answers(bundle.at("x-unrouted"));
  }

  Map<String, Event> events() {
    Map<String, Event> events = new LinkedHashMap<>();
    for (Spot item : bundle.at("webhooks").members()) {
      Spot post = item.at("post");
      if (post.exists()) {
        String summary = Optional.ofNullable(post.text("summary")).orElse("");
        List<Example> examples = Content.of(post.at("requestBody")).allExamples();
        events.put(
            item.name(),
            new Event(
                item.name(),
                summary,
                source(post),
                post.text("x-note"),
                causes(post.at("x-caused-by")),
                Circumstances.of(post.at("x-caused-with").node()),
                examples));
      } else {
        problems.add(item, "a webhook is a 'post'");
      }
    }
    return events;
  }

  private List<Cause> causes(Spot steps) {
    List<Cause> causes = new ArrayList<>();
    for (Spot step : steps.items()) {
      String action = step.text("action");
      String advance = step.text("advance");
      if ((action == null) == (advance == null)) {
        problems.add(step, "a cause is either an 'action', perhaps with 'input', or an 'advance'");
      }
      causes.add(new Cause(action, step.at("input").node(), advance));
    }
    return causes;
  }

  /** Whether a path and the same path with a slash at its end are one. */
  boolean slashMayTrail() {
    Spot trailing = bundle.at("x-trailing-slash");
    if (trailing.exists() && !"optional".equals(trailing.node().stringValue(null))) {
      problems.add(trailing, "the only value is 'optional'");
    }
    return trailing.exists();
  }

  Map<String, Content> payloads() {
    Map<String, Content> payloads = new LinkedHashMap<>();
    for (Spot item : bundle.at("webhooks").members()) {
      payloads.put(item.name(), Content.of(item.at("post").at("requestBody")));
    }
    return payloads;
  }

  Map<String, Option> options() {
    Map<String, Option> options = new LinkedHashMap<>();
    for (Spot option : bundle.at("x-options").members()) {
      String description = Optional.ofNullable(option.text("description")).orElse("");
      JsonNode schema = option.at("schema").node();
      if (!schema.has("default")) {
        problems.add(option, "its schema has no default");
      }
      options.put(
          option.name(),
          new Option(option.name(), description, schema, schema.path("default"), source(option)));
    }
    return options;
  }

  private Source source(Spot spot) {
    String text = spot.text("x-source");
    Optional<Source> source = Source.find(text);
    if (source.isEmpty()) {
      problems.add(
          spot,
          text == null
              ? "x-source is missing"
              : "x-source '" + text + "' is none of documented, observed, inferred");
    }
    return source.orElse(Source.INFERRED);
  }
}
