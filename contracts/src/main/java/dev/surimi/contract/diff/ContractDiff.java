package dev.surimi.contract.diff;

import dev.surimi.contract.Contract;
import dev.surimi.contract.Direction;
import dev.surimi.contract.Event;
import dev.surimi.contract.Operation;
import dev.surimi.contract.diff.Difference.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Compares two versions of a contract, operation by operation and event by event. */
public final class ContractDiff {

  private final Contract before;
  private final Contract after;
  private final JsonNode old;
  private final JsonNode young;
  private final List<Difference> found = new ArrayList<>();

  private ContractDiff(Contract before, Contract after) {
    this.before = before;
    this.after = after;
    this.old = before.document();
    this.young = after.document();
  }

  /** What {@code after} says otherwise than {@code before}, in the older one's order. */
  public static List<Difference> between(Contract before, Contract after) {
    ContractDiff diff = new ContractDiff(before, after);
    diff.operations();
    diff.events();
    return List.copyOf(diff.found);
  }

  private void operations() {
    for (Operation operation : before.operations()) {
      Optional<Operation> same = after.findOperation(operation.id());
      if (same.isEmpty()) {
        add(Direction.REQUEST, Kind.REMOVED, operation.id(), "the operation is gone");
      } else {
        operation(operation, same.get());
      }
    }
    after.operations().stream()
        .filter(operation -> before.findOperation(operation.id()).isEmpty())
        .forEach(each -> add(Direction.REQUEST, Kind.ADDED, each.id(), "a new operation"));
  }

  private void operation(Operation was, Operation is) {
    String id = was.id();
    if (!was.method().equals(is.method()) || !is.paths().contains(was.path())) {
      String now = is.method() + " " + is.path();
      add(Direction.REQUEST, Kind.REMOVED, id, "the call is now " + now);
    }
    JsonNode oldCall = old.at(pointer(was.location()));
    JsonNode newCall = young.at(pointer(is.location()));
    parameters(id, parameters(oldCall, old), parameters(newCall, young));
    contents(Direction.REQUEST, id, oldCall.path("requestBody"), newCall.path("requestBody"));
    for (Integer status : statuses(was, is)) {
      answer(id, status.toString(), oldCall.path("responses"), newCall.path("responses"));
    }
  }

  private static Set<Integer> statuses(Operation was, Operation is) {
    Set<Integer> all = new TreeSet<>(was.statuses().keySet());
    all.addAll(is.statuses().keySet());
    return all;
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
      if (after.findEvent(event.name()).isEmpty()) {
        add(Direction.WEBHOOK, Kind.REMOVED, event.name(), "the event is gone");
      } else {
        contents(
            Direction.WEBHOOK,
            event.name(),
            old.path("webhooks").path(event.name()).path("post").path("requestBody"),
            young.path("webhooks").path(event.name()).path("post").path("requestBody"));
      }
    }
    after.events().stream()
        .filter(event -> before.findEvent(event.name()).isEmpty())
        .forEach(event -> add(Direction.WEBHOOK, Kind.ADDED, event.name(), "a new event"));
  }

  /** Query and path parameters, as an object schema with a member for each. */
  private static List<JsonNode> parameters(JsonNode call, JsonNode document) {
    List<JsonNode> parameters = new ArrayList<>();
    for (JsonNode parameter : call.path("parameters")) {
      JsonNode followed =
          parameter.has("$ref")
              ? document.at(pointer(parameter.path("$ref").asString()))
              : parameter;
      parameters.add(followed);
    }
    return parameters;
  }

  private void parameters(String id, List<JsonNode> was, List<JsonNode> is) {
    for (JsonNode parameter : was) {
      String place = id + " /" + parameter.path("name").asString();
      Optional<JsonNode> same = named(is, parameter);
      if (same.isEmpty()) {
        add(Direction.REQUEST, Kind.REMOVED, place, "the parameter is gone");
      } else {
        required(place, parameter, same.get());
        compare(Direction.REQUEST, place, parameter.path("schema"), same.get().path("schema"));
      }
    }
    for (JsonNode parameter : is) {
      if (named(was, parameter).isEmpty()) {
        boolean must = parameter.path("required").asBoolean(false);
        String place = id + " /" + parameter.path("name").asString();
        add(
            Direction.REQUEST,
            must ? Kind.NARROWED : Kind.ADDED,
            place,
            must ? "a new parameter, which must be sent" : "a new parameter");
      }
    }
  }

  private void required(String place, JsonNode was, JsonNode is) {
    boolean did = was.path("required").asBoolean(false);
    boolean does = is.path("required").asBoolean(false);
    if (did != does) {
      add(
          Direction.REQUEST,
          does ? Kind.NARROWED : Kind.WIDENED,
          place,
          does ? "it must be sent now" : "it may be left out now");
    }
  }

  private static Optional<JsonNode> named(List<JsonNode> parameters, JsonNode like) {
    return parameters.stream()
        .filter(each -> each.path("name").equals(like.path("name")))
        .filter(each -> each.path("in").equals(like.path("in")))
        .findFirst();
  }

  private void contents(Direction direction, String place, JsonNode was, JsonNode is) {
    JsonNode types = followed(was, old).path("content");
    JsonNode others = followed(is, young).path("content");
    for (String type : new TreeSet<>(types.propertyNames())) {
      if (others.has(type)) {
        compare(
            direction, place, types.path(type).path("schema"), others.path(type).path("schema"));
      } else {
        add(direction, Kind.REMOVED, place, "the content type " + type + " is gone");
      }
    }
    others.propertyNames().stream()
        .filter(type -> !types.has(type))
        .forEach(type -> add(direction, Kind.WIDENED, place, "a new content type " + type));
  }

  private static JsonNode followed(JsonNode node, JsonNode document) {
    return node.has("$ref") ? document.at(pointer(node.path("$ref").asString())) : node;
  }

  private void compare(Direction direction, String place, JsonNode was, JsonNode is) {
    found.addAll(new SchemaDiff(direction, place, old, young).compare(was, is));
  }

  private void add(Direction direction, Kind kind, String place, String what) {
    found.add(new Difference(direction, kind, place, what));
  }

  static JsonPointer pointer(String location) {
    return JsonPointer.compile(location.substring(1));
  }
}
