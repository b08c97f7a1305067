package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Actions;

/** What the restaurant's staff do with their calendar. */
final class VenueActions {

  private VenueActions() {}

  static Actions addTo(Actions actions) {
    return actions;
  }
}
