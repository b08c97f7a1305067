package dev.surimi.contract;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an operation takes: path parameters, and one decoded object made of its query and its body.
 *
 * @param parameters what is taken outside of the body
 * @param path each path parameter's schema location
 * @param query the schema location of the query's members alone
 * @param whole the schema location of the query's and the body's members together
 * @param body what the body may be; empty when there is none
 */
record Request(
    List<Parameter> parameters,
    Map<String, String> path,
    String query,
    String whole,
    Content body,
    boolean bodyRequired,
    Shapes shapes) {

  Shape shape() {
    return shapes.at(whole);
  }

  /** The schema to judge by: a body that may be left out, and was, is not judged. */
  String schemaFor(ObjectNode decoded) {
    return bodyRequired || body.isEmpty() || hasBody(decoded) ? whole : query;
  }

  private boolean hasBody(ObjectNode decoded) {
    Shape parameters = shapes.at(query);
    return decoded.propertyNames().stream().anyMatch(name -> !parameters.declares(name));
  }
}
