package dev.surimi.control;

import dev.surimi.engine.Imitation;
import dev.surimi.vendor.Magic;
import dev.surimi.vendor.Reply;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What callers can say to ask for an outcome. */
final class MagicResource {

  private MagicResource() {}

  static Reply list(ControlCall call) {
    ArrayNode catalogue = JsonNodeFactory.instance.arrayNode();
    for (Imitation imitation : call.engine().vendors().all()) {
      for (Magic magic : imitation.vendor().magic()) {
        catalogue
            .addObject()
            .put("vendor", imitation.id())
            .put("value", magic.value())
            .put("field", magic.field())
            .put("outcome", magic.outcome());
      }
    }
    return Reply.ok(catalogue);
  }
}
