package dev.surimi.vendor.octotable;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Misuse;
import dev.surimi.vendor.Refusal;
import dev.surimi.world.Transaction;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** The numbers that OctoTable gives; new ones come after those that its documentation prints. */
enum Numbering {
  CLIENTS("client", 123),
  PROPERTIES("property", 1_001_899),
  ROOMS("room", 26_199),
  TABLES("table", 198_099),
  SERVICES("service", 39_499),
  RESERVATIONS("reservation", 34_676_383),
  CUSTOMERS("customer", 36_100_020),
  SUBSCRIPTIONS("subscription", 8_100),
  ORDERS("order", 7_299),
  ORDER_LINES("order_line", 7_499);

  /** Nine digits fit a whole number; this leaves room for new ones. */
  private static final int HIGHEST = 900_000_000;

  private final String entity;
  private final int printed;

  Numbering(String entity, int printed) {
    this.entity = entity;
    this.printed = printed;
  }

  int next(Transaction world) {
    return printed + Math.toIntExact(world.next(sequence()));
  }

  /** Lets the numbers go on after {@code taken}, which a seed file has. */
  void continueAfter(Transaction world, int taken) {
    if (taken > HIGHEST) {
      throw new IllegalArgumentException(
          "the ids of " + entity + " go up to " + HIGHEST + ", not to " + taken);
    }
    world.raise(sequence(), (long) taken - printed);
  }

  /**
   * What has the number in the path; a number too large to be one has nothing.
   *
   * @throws Refusal 400 when it is no number, 404 when nothing has it
   */
  <T> T require(Call call, String parameter, IntFunction<Optional<T>> finder) {
    String sent = call.parameter(parameter);
    if (!sent.matches("-?[0-9]+")) {
      throw Refusal.of(Misuse.INVALID, "must be a whole number").with("path", List.of(parameter));
    }
    Optional<T> found = sent.length() > 9 ? Optional.empty() : finder.apply(Integer.parseInt(sent));
    return found.orElseThrow(() -> OctotableError.notFound(entity, sent));
  }

  /** What has this number. */
  <T> T require(int id, IntFunction<Optional<T>> finder) {
    return finder
        .apply(id)
        .orElseThrow(() -> OctotableError.notFound(entity, Integer.toString(id)));
  }

  private String sequence() {
    return "octotable." + name();
  }
}
