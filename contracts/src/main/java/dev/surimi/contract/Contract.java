package dev.surimi.contract;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one vendor promises: operations, events, schemas, options; read from {@code
 * /contracts/<id>/openapi.yaml} on the class path. Immutable and thread-safe.
 */
public final class Contract {
  private final String id;
  private final Card card;
  private final Supplier<Terms> later;
  private volatile Terms terms;

  private Contract(String id, Card card, Supplier<Terms> later) {
    this.id = id;
    this.card = card;
    this.later = later;
  }

  /**
   * Reads a contract, or throws a {@link ContractException} that names each file, place and
   * problem. One that the build has bundled was read then, and its terms wait for the first
   * question.
   */
  public static Contract load(String id) {
    return Bundled.find(id)
        .map(bundled -> new Contract(id, bundled.card(), bundled::terms))
        .orElseGet(() -> read(id, ContractFiles.of(id)));
  }

  /**
   * Reads a contract from a folder with {@code openapi.yaml}, or from one file that holds the whole
   * of it, as {@link #document} does; throws as {@link #load} does.
   */
  public static Contract read(Path path) {
    return read(path.toAbsolutePath().getFileName().toString(), ContractFiles.at(path));
  }

  private static Contract read(String id, ContractFiles files) {
    Problems problems = new Problems(id);
    Terms terms = Terms.of(new Bundler(files, problems).bundle(), problems);
    return new Contract(id, Card.of(terms), () -> terms);
  }

  Terms terms() {
    Terms known = terms;
    return known != null ? known : readTerms();
  }

  private synchronized Terms readTerms() {
    if (terms == null) {
      terms = later.get();
    }
    return terms;
  }

  public String id() {
    return id;
  }

  public String title() {
    return terms().bundle().document().path("info").path("title").asString(id);
  }

  /** The vendor's real host names. */
  public List<String> hosts() {
    return card.hosts();
  }

  /** The path of a call to begin with. */
  public String firstCall() {
    return card.firstCall();
  }

  /** The ids of all operations, in the contract's order. */
  public List<String> operationIds() {
    return card.operations();
  }

  /** In the contract's order. */
  public List<Operation> operations() {
    return List.copyOf(terms().operations().values());
  }

  public Optional<Operation> findOperation(String operationId) {
    return Optional.ofNullable(terms().operations().get(operationId));
  }

  /** The operation of that id; an IllegalArgumentException names the ids that are near. */
  public Operation operation(String operationId) {
    return findOperation(operationId).orElseThrow(() -> unknown(operationId));
  }

  private IllegalArgumentException unknown(String operationId) {
    String question = Nearest.question(operationId, card.operations());
    return new IllegalArgumentException(
        "contract '" + id + "' has no operation '" + operationId + "'" + question);
  }

  public List<Event> events() {
    return List.copyOf(terms().events().values());
  }

  public Optional<Event> findEvent(String name) {
    return Optional.ofNullable(terms().events().get(name));
  }

  /** The readings that a world can switch, by name, in the contract's order. */
  public Map<String, Option> options() {
    return terms().options();
  }

  /** The default of every option, by name. */
  public Map<String, JsonNode> standardOptions() {
    return card.options();
  }

  /** The values that the schemas must refuse. */
  public List<Reject> rejects() {
    return terms().bundle().rejects();
  }

  /** Every example of the contract with the place that it belongs to. */
  public List<Sample> samples() {
    return terms().samples();
  }

  /**
   * A copy of the bundled OpenAPI document, all schema files inside {@code #/components/schemas}.
   */
  public ObjectNode document() {
    return terms().bundle().document().deepCopy();
  }

  /**
   * Where a call leads. A literal segment wins over a template; a trailing slash is another path,
   * unless the contract calls it optional.
   */
  public Routing route(String method, String path) {
    return terms().routes().find(method, path);
  }

  public Judge judge() {
    return terms().judge();
  }

  /**
   * The statuses below 400 under which the contract has an example in the very form of what it
   * refuses with above: a vendor that says no in the body only.
   */
  public Set<Integer> refusingStatuses(Operation operation) {
    return terms().judge().refusingStatuses(operation);
  }

  /**
   * What there is to learn from a violation of this contract.
   *
   * @param operation the operation that was called; empty when there is none
   * @param message the judged message; a MissingNode when it is not at hand
   */
  public Lesson lesson(Violation violation, Optional<Operation> operation, JsonNode message) {
    return new Lessons(terms().bundle().document(), terms().shapes(), operation)
        .of(violation, message);
  }
}
