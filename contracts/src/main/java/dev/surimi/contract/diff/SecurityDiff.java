package dev.surimi.contract.diff;

import dev.surimi.contract.Direction;
import dev.surimi.contract.Operation;
import dev.surimi.contract.diff.Difference.Kind;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Compares what a caller must show: an operation names alternatives, and each of them is a set of
 * credentials. Who shows more than is wanted is let in as well.
 */
final class SecurityDiff {

  private final String id;
  private final Set<Set<String>> before;
  private final Set<Set<String>> after;

  SecurityDiff(Operation was, JsonNode old, Operation is, JsonNode young) {
    this.id = was.id();
    this.before = alternatives(was, old);
    this.after = alternatives(is, young);
  }

  void into(Collection<Difference> found) {
    for (Set<String> shown : before) {
      if (after.stream().noneMatch(shown::containsAll)) {
        found.add(difference(Kind.REMOVED, said(shown) + " is not enough any more"));
      }
    }
    for (Set<String> shown : after) {
      if (before.stream().noneMatch(shown::containsAll)) {
        found.add(difference(Kind.ADDED, said(shown) + " is enough now"));
      }
    }
  }

  /** The operation's own, which replace those of the whole contract. */
  private static Set<Set<String>> alternatives(Operation operation, JsonNode document) {
    JsonNode own = document.at(ContractDiff.pointer(operation.location())).path("security");
    JsonNode listed = own.isMissingNode() ? document.path("security") : own;
    Set<Set<String>> alternatives = new LinkedHashSet<>();
    for (JsonNode alternative : listed) {
      Set<String> credentials = new TreeSet<>();
      alternative.propertyNames().forEach(name -> credentials.add(credential(name, document)));
      alternatives.add(credentials);
    }
    if (alternatives.isEmpty()) {
      alternatives.add(Set.of());
    }
    return alternatives;
  }

  /** How it is sent; schemes may be called as one likes. */
  private static String credential(String name, JsonNode document) {
    JsonNode declared = document.path("components").path("securitySchemes").path(name);
    JsonNode scheme = ContractDiff.followed(declared, document);
    return switch (scheme.path("type").asString("")) {
      case "apiKey" -> scheme.path("in").asString() + " " + scheme.path("name").asString();
      case "http" -> "http " + scheme.path("scheme").asString();
      default -> name;
    };
  }

  private static String said(Set<String> credentials) {
    return credentials.isEmpty() ? "no credential" : String.join(" with ", credentials);
  }

  private Difference difference(Kind kind, String what) {
    return new Difference(Direction.REQUEST, kind, id, what);
  }
}
