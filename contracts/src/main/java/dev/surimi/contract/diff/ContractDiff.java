package dev.surimi.contract.diff;

import dev.surimi.contract.Contract;
import dev.surimi.contract.Direction;
import dev.surimi.contract.Event;
import dev.surimi.contract.Operation;
import dev.surimi.contract.diff.Difference.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * Compares two versions of a contract: operations, answers to calls that reach none, events,
 * options.
 */
public final class ContractDiff {

  private static final Set<String> WORDS =
      Set.of("title", "description", "examples", "default", "deprecated", "$comment", "$defs");

  private static final String UNROUTED = "x-unrouted";

  private final Contract before;
  private final Contract after;
  private final JsonNode old;
  private final JsonNode young;
  private final Set<Difference> found = new LinkedHashSet<>();

  private ContractDiff(Contract before, Contract after) {
    this.before = before;
    this.after = after;
    this.old = before.document();
    this.young = after.document();
  }

  /** What {@code after} says otherwise than {@code before}, in the older one's order. */
  public static List<Difference> between(Contract before, Contract after) {
    ContractDiff diff = new ContractDiff(before, after);
    new AddressDiff(before, after).into(diff.found);
    diff.operations();
    diff.answers("without an operation", diff.old.path(UNROUTED), diff.young.path(UNROUTED));
    diff.events();
    new OptionDiff(before, after).into(diff.found);
    return List.copyOf(diff.found);
  }

  private void operations() {
    for (Operation operation : before.operations()) {
      after
          .findOperation(operation.id())
          .ifPresentOrElse(
              same -> operation(operation, same),
              () -> add(Direction.REQUEST, Kind.REMOVED, operation.id(), "the operation is gone"));
    }
    after.operations().stream()
        .filter(operation -> before.findOperation(operation.id()).isEmpty())
        .forEach(each -> add(Direction.REQUEST, Kind.ADDED, each.id(), "a new operation"));
  }

  private void operation(Operation was, Operation is) {
    calls(was, is);
    new SecurityDiff(was, old, is, young).into(found);
    new ParameterDiff(was, old, is, young).into(found);
    JsonNode oldCall = old.at(pointer(was.location()));
    JsonNode newCall = young.at(pointer(is.location()));
    body(was.id(), oldCall.path("requestBody"), newCall.path("requestBody"));
    answers(was.id(), oldCall.path("responses"), newCall.path("responses"));
  }

  /**
   * Every spelling of the old call must still lead there; the names in a template do not matter.
   */
  private void calls(Operation was, Operation is) {
    List<String> forms = is.paths().stream().map(ContractDiff::form).toList();
    boolean moved = !was.method().equals(is.method()) || !forms.contains(form(was.path()));
    if (moved) {
      String now = is.method() + " " + is.path();
      add(Direction.REQUEST, Kind.REMOVED, was.id(), "the call is now " + now);
      return;
    }
    was.paths().stream()
        .filter(path -> !forms.contains(form(path)))
        .forEach(path -> add(Direction.REQUEST, Kind.REMOVED, was.id(), path + " is gone"));
  }

  private static String form(String path) {
    return path.replaceAll("\\{[^/]*}", "{}");
  }

  private void answers(String place, JsonNode was, JsonNode is) {
    Set<String> statuses = new TreeSet<>(was.propertyNames());
    statuses.addAll(is.propertyNames());
    statuses.forEach(status -> answer(place, status, was, is));
  }

  private void body(String id, JsonNode was, JsonNode is) {
    boolean did = followed(was, old).path("required").booleanValue(false);
    boolean does = followed(is, young).path("required").booleanValue(false);
    if (did != does) {
      add(
          Direction.REQUEST,
          does ? Kind.NARROWED : Kind.WIDENED,
          id,
          does ? "a body must be sent now" : "the body may be left out now");
    }
    contents(Direction.REQUEST, id, was, is);
  }

  private void answer(String id, String status, JsonNode was, JsonNode is) {
    String place = id + " " + status;
    if (!was.has(status)) {
      add(Direction.RESPONSE, Kind.WIDENED, place, "a new status");
    } else if (!is.has(status)) {
      add(Direction.RESPONSE, Kind.NARROWED, place, "the status does not come any more");
    } else {
      contents(Direction.RESPONSE, place, was.path(status), is.path(status));
    }
  }

  private void events() {
    for (Event event : before.events()) {
      Optional<Event> same = after.findEvent(event.name());
      if (same.isEmpty()) {
        add(Direction.WEBHOOK, Kind.REMOVED, event.name(), "the event is gone");
      } else {
        contents(Direction.WEBHOOK, event.name(), payload(old, event), payload(young, event));
      }
    }
    after.events().stream()
        .filter(event -> before.findEvent(event.name()).isEmpty())
        .forEach(event -> add(Direction.WEBHOOK, Kind.ADDED, event.name(), "a new event"));
  }

  private static JsonNode payload(JsonNode document, Event event) {
    return document.path("webhooks").path(event.name()).path("post").path("requestBody");
  }

  /** Less to read breaks no reader; a sender misses a content type that is gone. */
  private void contents(Direction direction, String place, JsonNode was, JsonNode is) {
    JsonNode types = followed(was, old).path("content");
    JsonNode others = followed(is, young).path("content");
    Kind gone = direction == Direction.REQUEST ? Kind.REMOVED : Kind.NARROWED;
    for (String type : new TreeSet<>(types.propertyNames())) {
      if (others.has(type)) {
        JsonNode schema = types.path(type).path("schema");
        JsonNode other = others.path(type).path("schema");
        found.addAll(new SchemaDiff(direction, place, old, young).compare(schema, other));
      } else {
        add(direction, gone, place, "the content type " + type + " is gone");
      }
    }
    others.propertyNames().stream()
        .filter(type -> !types.has(type))
        .forEach(type -> add(direction, Kind.WIDENED, place, "a new content type " + type));
  }

  private void add(Direction direction, Kind kind, String place, String what) {
    found.add(new Difference(direction, kind, place, what));
  }

  static JsonNode followed(JsonNode node, JsonNode document) {
    return node.has("$ref") ? document.at(pointer(node.path("$ref").asString())) : node;
  }

  static JsonPointer pointer(String location) {
    return JsonPointer.compile(location.substring(1));
  }

  /** Whether a keyword says what is allowed, and not only what it means. */
  static boolean judges(String keyword) {
    return !WORDS.contains(keyword) && !keyword.startsWith("x-");
  }
}
