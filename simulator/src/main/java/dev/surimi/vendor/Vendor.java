package dev.surimi.vendor;

import dev.surimi.webhook.RetryPolicy;
import dev.surimi.world.Commit;
import dev.surimi.world.Options;
import dev.surimi.world.Table;
import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An imitated company. Its class is the index page of its folder: what it answers, how it reads a
 * key, how it says no, what it tells its subscribers. Vendors are stateless and shared by all
 * worlds; found with {@link java.util.ServiceLoader}.
 */
public interface Vendor {

  /** The name in URLs, in the contract's folder and in option names: {@code guestonline}. */
  String id();

  /** The handler of every operation of the contract. */
  Operations operations();

  /** What happens by itself when an appointment falls due. */
  default Timers timers() {
    return Timers.none();
  }

  /**
   * Which operation plays which part in a named incident: {@code create} makes a booking, {@code
   * hold} holds seats, {@code commit} makes a booking of a hold.
   */
  default Map<String, String> parts() {
    return Map.of();
  }

  /** What people behind the scenes can do. */
  default Actions actions() {
    return Actions.none();
  }

  /** What callers can say to ask for an outcome; a constant list. */
  default List<Magic> magic() {
    return List.of();
  }

  /** Pages for people, such as a bank's challenge. */
  default List<Page> pages() {
    return List.of();
  }

  /** Where people are received, for those who look at the floor. */
  default List<FloorPlan.Venue> venues(View world) {
    return List.of();
  }

  /** A day of one of the {@link #venues}. */
  default FloorPlan floor(View world, FloorPlan.Venue venue, LocalDate day) {
    return FloorPlan.EMPTY;
  }

  Credentials credentials();

  /**
   * Refuses a key that opens a world but may not make this call; called in the call's transaction
   * before its handler.
   */
  default void admit(Call call) {}

  /**
   * Reads what a request says, before types are applied.
   *
   * @throws Refusal with {@link Misuse#UNREADABLE} or {@link Misuse#UNSUPPORTED_TYPE}
   */
  Decoded decode(Request request);

  /**
   * Says no in the vendor's own form, as a world with these options would. Renders the vendor's own
   * causes and every {@link Misuse}.
   */
  Reply refuse(Refusal refusal, Options options);

  /**
   * How a call of this operation is refused whose credential has run out; empty for calls that take
   * none, such as the one that fetches a new token.
   */
  default Optional<Refusal> expired(String operationId) {
    return Optional.of(Refusal.of(Misuse.KEY_UNKNOWN, "The key has expired"));
  }

  /** Headers on every answer, such as those for browsers of other origins. */
  default Map<String, String> headers() {
    return Map.of();
  }

  /**
   * What subscribers are told about a commit. A transition that changes what they would see makes a
   * notice.
   */
  default List<Notice> notices(Commit commit) {
    return List.of();
  }

  /**
   * The notices of those events that somebody wants to hear of. A vendor that has much to look up
   * for an event nobody wants may leave that out.
   */
  default List<Notice> notices(Commit commit, Predicate<String> wanted) {
    return notices(commit).stream().filter(notice -> wanted.test(notice.event())).toList();
  }

  /** How webhooks are sent in a world with these options. */
  default RetryPolicy webhooks(Options options) {
    return RetryPolicy.standard();
  }

  /** What holds in every world, whatever callers do and however the vendor misbehaves. */
  default List<Invariant> invariants() {
    return List.of();
  }

  /** All tables of this vendor, for looking at its data and for keeping it. */
  List<Table<?, ?>> tables();

  /** Fills a new world. */
  void seed(Transaction world, Seed seed);

  /**
   * Completes a new world whose rows were put from a file, which tells neither the numbers given
   * out nor what is planned.
   *
   * @throws IllegalArgumentException when the vendor cannot go on from these rows
   */
  default void planted(Transaction world) {}
}
