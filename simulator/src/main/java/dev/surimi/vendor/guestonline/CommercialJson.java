package dev.surimi.vendor.guestonline;

import tools.jackson.databind.node.ObjectNode;

/** The wire form of a commercial. */
final class CommercialJson {

  private CommercialJson() {}

  /** With its translations and hours. */
  static ObjectNode full(Commercial commercial) {
    throw new UnsupportedOperationException();
  }

  /** As a pending booking lists it. */
  static ObjectNode brief(Commercial commercial) {
    throw new UnsupportedOperationException();
  }
}
