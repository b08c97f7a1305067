package dev.surimi.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One call that a vendor offers. Immutable; two are equal only when they are the same object. */
public final class Operation {
  private final Head head;
  private final Request request;
  private final Map<Integer, Answer> answers;
  private final List<Example> examples;
  private final Map<Integer, Source> statuses = new LinkedHashMap<>();

  Operation(Head head, Request request, Map<Integer, Answer> answers, List<Example> examples) {
    this.head = head;
    this.request = request;
    this.answers = answers;
    this.examples = examples;
    answers.forEach((status, answer) -> statuses.put(status, answer.source()));
  }

  /** {@code <resource>.<verb>}. */
  public String id() {
    return head.id;
  }

  /** In capitals, as {@code POST}. */
  public String method() {
    return head.method;
  }

  /** The path template, as {@code /bookings/{id}}. */
  public String path() {
    return head.path;
  }

  /** The templates that lead here, the documented one first; the others are other spellings. */
  public List<String> paths() {
    List<String> paths = new ArrayList<>(List.of(head.path));
    paths.addAll(head.otherPaths);
    return Collections.unmodifiableList(paths);
  }

  /** The chapter of the vendor's documentation; {@code ""} when the contract names none. */
  public String tag() {
    return head.tag;
  }

  public String summary() {
    return head.summary;
  }

  public Source source() {
    return head.source;
  }

  /** Why the source is what it is; null when the contract has no note. */
  public String note() {
    return head.note;
  }

  /** The declared statuses in the contract's order, with how each is known. */
  public Map<Integer, Source> statuses() {
    return Collections.unmodifiableMap(statuses);
  }

  /** The names in the path template, in order. */
  public List<String> pathParameters() {
    return head.names;
  }

  /**
   * The content types that a request body may have, in the contract's order; empty when there is no
   * body.
   */
  public Set<String> contentTypes() {
    return Collections.unmodifiableSet(request.body().types());
  }

  /** The example requests, decoded as handlers see them. */
  public List<Example> examples() {
    return examples;
  }

  /** Whether a request without a body breaks the contract. */
  public boolean isBodyRequired() {
    return request.bodyRequired();
  }

  /** What it takes outside of its body, in the contract's order. */
  public List<Parameter> parameters() {
    return request.parameters();
  }

  /** Where it wants its key; empty when it wants none. */
  public Optional<KeyPlace> key() {
    return head.key;
  }

  /** The first example request, decoded. */
  public Optional<JsonNode> requestExample() {
    return examples.stream().findFirst().map(Example::value);
  }

  /**
   * Reads a tree whose leaves are texts (from a form, a query or a path) by the types of this
   * operation's request. What cannot be read stays text, and so does what the contract does not
   * know; the judge reports both.
   */
  public ObjectNode read(ObjectNode text) {
    return Reading.object(text, request.shape());
  }

  /** Where the bundle declares it, as {@code #/paths/~1bookings/get}. */
  public String location() {
    return head.location;
  }

  Request request() {
    return request;
  }

  Optional<Answer> answer(int status) {
    return Optional.ofNullable(answers.get(status));
  }

  Map<Integer, Answer> answers() {
    return answers;
  }

  /** {@code <id> (<METHOD> <path>)}. */
  @Override
  public String toString() {
    return head.id + " (" + head.method + " " + head.path + ")";
  }

  /** What an operation says about itself before its request and its answers. */
  record Head(
      String location,
      String id,
      String method,
      String path,
      List<String> otherPaths,
      List<String> names,
      String tag,
      String summary,
      Source source,
      String note,
      Optional<KeyPlace> key) {

    Head {
      otherPaths = List.copyOf(otherPaths);
      names = List.copyOf(names);
    }

    static List<String> namesIn(String path) {
      List<String> names = new ArrayList<>();
      for (String segment : path.split("/", -1)) {
        if (Segment.isTemplate(segment)) {
          names.add(segment.substring(1, segment.length() - 1));
        }
      }
      return names;
    }
  }
}
