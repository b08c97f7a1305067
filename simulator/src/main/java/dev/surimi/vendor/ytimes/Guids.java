package dev.surimi.vendor.ytimes;

import dev.surimi.world.Transaction;

/** Identifiers that the vendor makes; those that come from outside are taken as they are. */
final class Guids {

  private Guids() {}

  /** The next one of a sequence. */
  static String next(Transaction world, String sequence) {
    return world.entropy("ytimes." + sequence).uuid();
  }
}
