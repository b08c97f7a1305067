package dev.surimi.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One call that a vendor offers. Immutable; two are the same when they are the same object. */
public final class Operation {
  private Operation() {}

  /** {@code <resource>.<verb>}. */
  public String id() {
    throw new UnsupportedOperationException();
  }

  public String method() {
    throw new UnsupportedOperationException();
  }

  /** The path template, as {@code /bookings/{id}}. */
  public String path() {
    throw new UnsupportedOperationException();
  }

  /** The chapter of the vendor's documentation. */
  public String tag() {
    throw new UnsupportedOperationException();
  }

  public String summary() {
    throw new UnsupportedOperationException();
  }

  public Source source() {
    throw new UnsupportedOperationException();
  }

  /** Why the source is what it is; null when the contract has no note. */
  public String note() {
    throw new UnsupportedOperationException();
  }

  /** The declared statuses in the contract's order, with how each is known. */
  public Map<Integer, Source> statuses() {
    throw new UnsupportedOperationException();
  }

  /** The content types that a request body may have, in the contract's order; empty when there is no body. */
  public Set<String> contentTypes() {
    throw new UnsupportedOperationException();
  }

  /** The example requests, decoded as handlers see them. */
  public List<Example> examples() {
    throw new UnsupportedOperationException();
  }

  /** The first example request, decoded. */
  public Optional<JsonNode> requestExample() {
    return examples().stream().findFirst().map(Example::value);
  }

  /**
   * Reads a tree whose leaves are texts (from a form, a query or a path) by the types of this operation's request.
   * What cannot be read stays text, and so does what the contract does not know; the judge reports both.
   */
  public ObjectNode read(ObjectNode text) {
    throw new UnsupportedOperationException();
  }
}
