package dev.surimi.vendor.guestonline;

import dev.surimi.vendor.Seed;
import dev.surimi.world.Transaction;

/** The restaurants of a new world: their areas, tables, services and commercials. */
final class VenueSeed {

  private VenueSeed() {}

  static void plant(Transaction world, Seed seed) {
    throw new UnsupportedOperationException();
  }
}
