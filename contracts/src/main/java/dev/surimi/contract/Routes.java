package dev.surimi.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The contract's paths as a tree of segments: a literal segment is tried before a template. */
final class Routes {
  private final Node root = new Node();
  private final boolean slashMayTrail;

  Routes(Collection<Operation> operations, boolean slashMayTrail) {
    this.slashMayTrail = slashMayTrail;
    for (Operation operation : operations) {
      operation.paths().forEach(path -> node(path).operations.put(operation.method(), operation));
    }
  }

  private Node node(String path) {
    Node node = root;
    for (String segment : path.substring(1).split("/", -1)) {
      node = node.child(segment);
    }
    return node;
  }

  Routing find(String method, String asked) {
    String path = slashMayTrail ? withoutTrailingSlash(asked) : asked;
    if (path.isEmpty() || path.charAt(0) != '/') {
      return Routing.NOWHERE;
    }
    List<String> values = new ArrayList<>(4);
    Node found = root.find(method, path, 1, values);
    if (found == null) {
      Set<String> allowed = new LinkedHashSet<>();
      root.collect(path, 1, allowed);
      return allowed.isEmpty()
          ? Routing.NOWHERE
          : new Routing(Optional.empty(), Map.of(), Collections.unmodifiableSet(allowed));
    }
    Operation operation = found.operations.get(method);
    Set<String> allowed = Collections.unmodifiableSet(found.operations.keySet());
    return new Routing(Optional.of(operation), named(operation, values), allowed);
  }

  private static String withoutTrailingSlash(String path) {
    return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  private static Map<String, String> named(Operation operation, List<String> values) {
    if (values.isEmpty()) {
      return Map.of();
    }
    Map<String, String> parameters = new LinkedHashMap<>();
    int next = 0;
    for (String name : operation.pathParameters()) {
      parameters.put(name, values.get(next++));
    }
    return Collections.unmodifiableMap(parameters);
  }

  /** What may follow one segment. */
  private static final class Node {
    private final Map<String, Node> literals = new HashMap<>();
    private final Map<String, Operation> operations = new LinkedHashMap<>();
    private Node template;

    Node child(String segment) {
      if (!Segment.isTemplate(segment)) {
        return literals.computeIfAbsent(segment, name -> new Node());
      }
      if (template == null) {
        template = new Node();
      }
      return template;
    }

    /**
     * The node of the path that has the verb, or null; {@code values} receives what the templates
     * matched.
     */
    Node find(String method, String path, int from, List<String> values) {
      if (from > path.length()) {
        return operations.containsKey(method) ? this : null;
      }
      int end = end(path, from);
      String segment = Segment.decoded(path, from, end);
      Node literal = literals.get(segment);
      Node found = literal == null ? null : literal.find(method, path, end + 1, values);
      if (found != null || template == null || segment.isEmpty()) {
        return found;
      }
      values.add(segment);
      found = template.find(method, path, end + 1, values);
      if (found == null) {
        values.remove(values.size() - 1);
      }
      return found;
    }

    void collect(String path, int from, Set<String> verbs) {
      if (from > path.length()) {
        verbs.addAll(operations.keySet());
        return;
      }
      int end = end(path, from);
      String segment = Segment.decoded(path, from, end);
      Node literal = literals.get(segment);
      if (literal != null) {
        literal.collect(path, end + 1, verbs);
      }
      if (template != null && !segment.isEmpty()) {
        template.collect(path, end + 1, verbs);
      }
    }

    private static int end(String path, int from) {
      int slash = path.indexOf('/', from);
      return slash < 0 ? path.length() : slash;
    }
  }
}
