package dev.surimi.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one vendor promises: operations, events, schemas, options; read from {@code
 * /contracts/<id>/openapi.yaml} on the class path. Immutable and thread-safe.
 */
public final class Contract {
  private Contract() {}

  /** Reads a contract, or throws a {@link ContractException} that names the file and the place. */
  public static Contract load(String id) {
    throw new UnsupportedOperationException();
  }

  public String id() {
    throw new UnsupportedOperationException();
  }

  public String title() {
    throw new UnsupportedOperationException();
  }

  /** The vendor's real host names. */
  public List<String> hosts() {
    throw new UnsupportedOperationException();
  }

  /** In the contract's order. */
  public List<Operation> operations() {
    throw new UnsupportedOperationException();
  }

  public Optional<Operation> findOperation(String operationId) {
    throw new UnsupportedOperationException();
  }

  /** The operation of that id; an IllegalArgumentException names the ids that are near. */
  public Operation operation(String operationId) {
    throw new UnsupportedOperationException();
  }

  public List<Event> events() {
    throw new UnsupportedOperationException();
  }

  public Optional<Event> findEvent(String name) {
    throw new UnsupportedOperationException();
  }

  /** The readings that a world can switch, by name, in the contract's order. */
  public Map<String, Option> options() {
    throw new UnsupportedOperationException();
  }

  /** The values that the schemas must refuse. */
  public List<Reject> rejects() {
    throw new UnsupportedOperationException();
  }

  /** Every example of the contract with the place that it belongs to. */
  public List<Sample> samples() {
    throw new UnsupportedOperationException();
  }

  /** A copy of the bundled OpenAPI document, all schema files inside {@code #/components/schemas}. */
  public ObjectNode document() {
    throw new UnsupportedOperationException();
  }

  /** Where a call leads. A literal segment wins over a template; a trailing slash is another path. */
  public Routing route(String method, String path) {
    throw new UnsupportedOperationException();
  }

  public Judge judge() {
    throw new UnsupportedOperationException();
  }
}
