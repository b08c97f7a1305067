package dev.surimi.vendor.restoplace;

import dev.surimi.world.Table;

/** Why a reserve is cancelled; some reasons ask for words. */
public record CancelReason(int id, String text, boolean requiresText) {

  static final Table<Integer, CancelReason> TABLE =
      Table.of("restoplace", "cancel_reasons", CancelReason.class, CancelReason::id);

  /** What a reserve shows as its reason (facts 1.10 R-4). */
  String told(String words) {
    return requiresText && !words.isBlank() ? words : text;
  }
}
