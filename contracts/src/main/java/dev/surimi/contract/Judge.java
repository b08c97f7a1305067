package dev.surimi.contract;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Judges the messages of one contract. Thread-safe; it reads the trees it is given and changes none. */
public final class Judge {
  Judge() {}

  /** A decoded request: form, query and JSON members in one object, path parameters beside it. */
  public List<Violation> request(
      Operation operation, Map<String, String> pathParameters, ObjectNode decoded) {
    throw new UnsupportedOperationException();
  }

  /** An answer; {@code body} is a MissingNode (or null) when it is empty, {@code contentType} may be null. */
  public List<Violation> response(
      Operation operation, int status, String contentType, JsonNode body) {
    throw new UnsupportedOperationException();
  }

  /** An answer to a call that reached no operation or no world. */
  public List<Violation> unrouted(int status, String contentType, JsonNode body) {
    throw new UnsupportedOperationException();
  }

  /** A webhook's payload; an event that the contract does not know is a violation. */
  public List<Violation> webhook(String event, JsonNode payload) {
    throw new UnsupportedOperationException();
  }

  /** A value against one named schema of the bundle. */
  public List<Violation> schema(String name, Direction direction, JsonNode value) {
    throw new UnsupportedOperationException();
  }
}
