package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Input;
import dev.surimi.world.Table;
import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * What all references of the stock have in common: saving creates without a guid, and with one that
 * is new; else it changes (facts 2.6 Y-22).
 */
final class References {

  private References() {}

  static final String NUMBERS = "ytimes.references";

  /** The guid that the caller gives, or a new one. */
  static String guid(Transaction world, Input input, String sequence) {
    return input.text("guid").orElseGet(() -> Guids.next(world, sequence));
  }

  /** The place in its list that a record has already, or the next one. */
  static <T> long number(Transaction world, Optional<T> before, ToLongFunction<T> numberOf) {
    return before.map(numberOf::applyAsLong).orElseGet(() -> world.next(NUMBERS));
  }

  /** What was sent, were it null or blank; what was not sent stays as it was. */
  static String changed(Input input, String name, String before) {
    return input.has(name) ? input.text(name).orElse(null) : before;
  }

  static <T> T require(View world, Table<String, T> table, String guid, String otherwise) {
    return world.find(table, guid).orElseThrow(() -> YTimesError.notFound(otherwise));
  }
}
