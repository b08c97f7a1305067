package dev.surimi.contract.traffic;

import dev.surimi.contract.NestedForm;
import dev.surimi.contract.Operation;
import dev.surimi.contract.StrictJson;
import dev.surimi.contract.Unreadable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How a vendor reads a request. */
@FunctionalInterface
public interface Decoder {

  /**
   * What a request says, with the types of the operation.
   *
   * @throws Unreadable when it says nothing that can be read
   */
  ObjectNode decode(Operation operation, RawRequest request);

  /**
   * Query and form with nested names, which the contract's types read; a JSON body over them.
   *
   * @return a decoder for vendors without habits of their own
   */
  static Decoder plain() {
    return (operation, request) -> {
      ObjectNode text = NestedForm.read(request.query());
      ObjectNode typed = JsonNodeFactory.instance.objectNode();
      if (request.body().length > 0) {
        if (request.headers().contentType().equals("application/json")) {
          typed = StrictJson.read(request.body());
        } else {
          text.setAll(NestedForm.read(request.body()));
        }
      }
      return operation.read(text).setAll(typed);
    };
  }
}
