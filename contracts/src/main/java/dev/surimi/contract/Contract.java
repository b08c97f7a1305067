package dev.surimi.contract;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one vendor promises: operations, events, schemas, options; read from {@code
 * /contracts/<id>/openapi.yaml} on the class path. Immutable and thread-safe.
 */
public final class Contract {
  private final String id;
  private final Bundle bundle;
  private final Map<String, Operation> operations;
  private final Map<String, Event> events;
  private final Map<String, Option> options;
  private final List<Sample> samples;
  private final Routes routes;
  private final Shapes shapes;
  private final Judge judge;

  private Contract(String id, Bundle bundle, Problems problems) {
    ObjectNode judged = JudgedDocument.of(bundle.document());
    this.shapes = new Shapes(judged);
    ObjectNode composed = (ObjectNode) judged.get(JudgedDocument.REQUESTS);
    RequestReader requests = new RequestReader(problems, shapes, composed);
    ContractReader reader = new ContractReader(problems, bundle.document(), requests);
    Map<Integer, Answer> unrouted = reader.unrouted();
    this.id = id;
    this.bundle = bundle;
    this.operations = Collections.unmodifiableMap(reader.operations());
    this.events = Collections.unmodifiableMap(reader.events());
    this.options = Collections.unmodifiableMap(reader.options());
    boolean slashMayTrail = reader.slashMayTrail();
    problems.refuseIfAny();
    this.routes = new Routes(operations.values(), slashMayTrail);
    this.samples =
        new Samples()
            .ofOperations(operations.values())
            .ofUnrouted(unrouted)
            .ofEvents(events.values())
            .ofSchemas(bundle.document())
            .all();
    Findings findings = new Findings(bundle.document(), judged, shapes);
    this.judge = new Judge(findings, new Schemas(judged), shapes, unrouted, reader.payloads());
  }

  /**
   * Reads a contract, or throws a {@link ContractException} that names each file, place and
   * problem.
   */
  public static Contract load(String id) {
    Problems problems = new Problems(id);
    return new Contract(id, new Bundler(ContractFiles.of(id), problems).bundle(), problems);
  }

  /**
   * Reads a contract from a folder with {@code openapi.yaml}, or from one file that holds the whole
   * of it, as {@link #document} does; throws as {@link #load} does.
   */
  public static Contract read(Path path) {
    String id = path.toAbsolutePath().getFileName().toString();
    Problems problems = new Problems(id);
    return new Contract(id, new Bundler(ContractFiles.at(path), problems).bundle(), problems);
  }

  public String id() {
    return id;
  }

  public String title() {
    return bundle.document().path("info").path("title").asString(id);
  }

  /** The vendor's real host names. */
  public List<String> hosts() {
    return bundle.document().path("x-hosts").values().stream()
        .map(host -> host.asString())
        .toList();
  }

  /** In the contract's order. */
  public List<Operation> operations() {
    return List.copyOf(operations.values());
  }

  public Optional<Operation> findOperation(String operationId) {
    return Optional.ofNullable(operations.get(operationId));
  }

  /** The operation of that id; an IllegalArgumentException names the ids that are near. */
  public Operation operation(String operationId) {
    return findOperation(operationId).orElseThrow(() -> unknown(operationId));
  }

  private IllegalArgumentException unknown(String operationId) {
    String question = Nearest.question(operationId, operations.keySet());
    return new IllegalArgumentException(
        "contract '" + id + "' has no operation '" + operationId + "'" + question);
  }

  public List<Event> events() {
    return List.copyOf(events.values());
  }

  public Optional<Event> findEvent(String name) {
    return Optional.ofNullable(events.get(name));
  }

  /** The readings that a world can switch, by name, in the contract's order. */
  public Map<String, Option> options() {
    return options;
  }

  /** The values that the schemas must refuse. */
  public List<Reject> rejects() {
    return bundle.rejects();
  }

  /** Every example of the contract with the place that it belongs to. */
  public List<Sample> samples() {
    return samples;
  }

  /**
   * A copy of the bundled OpenAPI document, all schema files inside {@code #/components/schemas}.
   */
  public ObjectNode document() {
    return bundle.document().deepCopy();
  }

  /**
   * Where a call leads. A literal segment wins over a template; a trailing slash is another path,
   * unless the contract calls it optional.
   */
  public Routing route(String method, String path) {
    return routes.find(method, path);
  }

  public Judge judge() {
    return judge;
  }

  /**
   * The statuses below 400 under which the contract has an example in the very form of what it
   * refuses with above: a vendor that says no in the body only.
   */
  public Set<Integer> refusingStatuses(Operation operation) {
    return judge.refusingStatuses(operation);
  }

  /**
   * What there is to learn from a violation of this contract.
   *
   * @param operation the operation that was called; empty when there is none
   * @param message the judged message; a MissingNode when it is not at hand
   */
  public Lesson lesson(Violation violation, Optional<Operation> operation, JsonNode message) {
    return new Lessons(bundle.document(), shapes, operation).of(violation, message);
  }
}
