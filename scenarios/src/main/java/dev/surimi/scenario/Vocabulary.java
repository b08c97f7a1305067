package dev.surimi.scenario;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of vendors that stand in no contract, so that a story's mistakes are told before it is
 * played.
 *
 * @param vendors by id; of others nothing is known
 */
public record Vocabulary(Map<String, Words> vendors) {

  /** Nothing is known. */
  public static final Vocabulary NONE = new Vocabulary(Map.of());

  /**
   * The words of one vendor.
   *
   * @param actions what people behind the scenes can press
   * @param tables of its state
   * @param firings what happens by itself, as {@code pending_booking.expired}
   */
  public record Words(
      Collection<String> actions, Collection<String> tables, Collection<String> firings) {}

  public Vocabulary {
    vendors = Map.copyOf(vendors);
  }

  public Optional<Words> find(String vendor) {
    return Optional.ofNullable(vendors.get(vendor));
  }

  /** What can happen by itself anywhere; empty when nothing is known. */
  public List<String> firings() {
    return vendors.values().stream().flatMap(words -> words.firings().stream()).sorted().toList();
  }
}
