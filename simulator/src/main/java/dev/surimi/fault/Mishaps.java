package dev.surimi.fault;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What happens to one call: what each fault that strikes it does. One of them at most decides the
 * answer.
 *
 * @param byFault by the faults' ids
 */
public record Mishaps(Map<String, Mishap> byFault) {

  public static final Mishaps NONE = new Mishaps(Map.of());

  /**
   * As much as can happen together of what faults want: where two want the same, the first has it.
   *
   * @param wanted by the faults' ids, in the order in which they were set
   */
  static Mishaps of(Map<String, Mishap> wanted) {
    return NONE.and(wanted, Mishap::decides).and(wanted, mishap -> !mishap.decides());
  }

  private Mishaps and(Map<String, Mishap> wanted, Predicate<Mishap> eligible) {
    Map<String, Mishap> all = new LinkedHashMap<>(byFault);
    wanted.forEach(
        (fault, mishap) -> {
          if (eligible.test(mishap) && new Mishaps(all).haveRoomFor(mishap)) {
            all.put(fault, mishap);
          }
        });
    return new Mishaps(Collections.unmodifiableMap(all));
  }

  private boolean haveRoomFor(Mishap other) {
    Optional<Mishap> decisive = all().stream().filter(Mishap::decides).findFirst();
    if (other.decides()) {
      return decisive.isEmpty();
    }
    if (other.needsABody()) {
      return decisive.filter(mishap -> mishap.instead() == null).isEmpty() && wire() == Wire.WHOLE;
    }
    if (other.isStale()) {
      return decisive.isEmpty() && all().stream().noneMatch(Mishap::isStale);
    }
    return other.alteration() == null || decisive.isEmpty();
  }

  private Collection<Mishap> all() {
    return byFault.values();
  }

  /** Whether no fault strikes, as on most calls. */
  public boolean isNone() {
    return byFault.isEmpty();
  }

  /** What is answered in the vendor's place; empty when the vendor answers. */
  public Optional<Instead> instead() {
    if (isNone()) {
      return Optional.empty();
    }
    return all().stream()
        .filter(mishap -> mishap.instead() != null)
        .map(Mishap::instead)
        .findFirst();
  }

  /** Everything that is late adds up, to as much as anybody is made to wait. */
  public Pace pace() {
    return all().stream().map(Mishap::pace).reduce(Pace.USUAL, Pace::and).bounded();
  }

  /** What becomes of the answer on its way; what leaves nothing of it is stronger. */
  public Wire wire() {
    return all().stream()
        .map(Mishap::wire)
        .reduce(
            Wire.WHOLE, (one, other) -> one == Wire.WHOLE || other.leavesNothing() ? other : one);
  }

  /** The one that lets a read see an old state. */
  public Optional<Map.Entry<String, Mishap>> stale() {
    return byFault.entrySet().stream().filter(entry -> entry.getValue().isStale()).findFirst();
  }

  /** What changes the answer, by the faults' ids. */
  public Map<String, Alteration> alterations() {
    Map<String, Alteration> alterations = new LinkedHashMap<>();
    byFault.forEach(
        (fault, mishap) -> {
          if (mishap.alteration() != null) {
            alterations.put(fault, mishap.alteration());
          }
        });
    return alterations;
  }

  /** The faults that break an answer only if it has a body. */
  public Set<String> needingABody() {
    return byFault.entrySet().stream()
        .filter(entry -> entry.getValue().needsABody())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Whether the vendor does no work. */
  public boolean replace() {
    return !isNone() && (instead().isPresent() || wire().comesBeforeTheWork());
  }

  /** The same, but the world's time did not pass as it should have: nobody is answered. */
  public Mishaps endless() {
    Map<String, Mishap> all = new LinkedHashMap<>();
    byFault.forEach((fault, mishap) -> all.put(fault, mishap.endless()));
    return new Mishaps(all);
  }

  /** Those that nobody could miss, and those of these faults. */
  public Mishaps felt(Set<String> faults) {
    if (isNone()) {
      return this;
    }
    Map<String, Mishap> felt = new LinkedHashMap<>(byFault);
    felt.entrySet()
        .removeIf(entry -> !entry.getValue().isCertain() && !faults.contains(entry.getKey()));
    return new Mishaps(felt);
  }

  /** As {@code status 503, latency PT2S}; empty when nothing happens. */
  public String inWords() {
    return all().stream().map(Mishap::inWords).collect(Collectors.joining(", "));
  }
}
