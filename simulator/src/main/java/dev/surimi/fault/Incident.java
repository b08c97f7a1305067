package dev.surimi.fault;

import dev.surimi.vendor.Vendor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A bad day that integrations really have, as faults that belong together.
 *
 * @param story what happened
 * @param survive what a client must do to survive it
 * @param faults as they are set over the control API, but without a vendor, and with the {@code
 *     part} that an operation plays in place of its id
 */
public record Incident(
    String name, String title, String story, String survive, List<ObjectNode> faults) {

  private static final String PART = "part";

  static Incident read(JsonNode entry) {
    List<ObjectNode> faults = new ArrayList<>();
    entry.path("faults").forEach(fault -> faults.add((ObjectNode) fault));
    return new Incident(
        entry.path("name").asString(),
        entry.path("title").asString(),
        entry.path("story").asString(),
        entry.path("survive").asString(),
        List.copyOf(faults));
  }

  /** Its faults for this vendor; empty when the vendor has nobody for one of the parts. */
  public Optional<List<ObjectNode>> at(Vendor vendor) {
    List<ObjectNode> cast = new ArrayList<>();
    for (ObjectNode fault : faults) {
      ObjectNode own = fault.deepCopy().put("vendor", vendor.id());
      JsonNode part = own.remove(PART);
      if (part != null) {
        String operation = vendor.parts().get(part.asString());
        if (operation == null) {
          return Optional.empty();
        }
        own.put("operation", operation);
      }
      cast.add(own);
    }
    return Optional.of(cast);
  }
}
