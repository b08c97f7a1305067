package dev.surimi.contract;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a contract's files, collected so that an author sees everything at once. */
final class Problems {
  private final String id;
  private final List<String> lines = new ArrayList<>();

  Problems(String id) {
    this.id = id;
  }

  void add(String file, String place, String problem) {
    lines.add("contracts/" + id + "/" + file + " " + place + ": " + problem);
  }

  /** A problem of the OpenAPI document itself. */
  void add(Spot spot, String problem) {
    add("openapi.yaml", spot.location(), problem);
  }

  void refuseIfAny() {
    if (!lines.isEmpty()) {
      throw new ContractException(id, lines);
    }
  }
}
