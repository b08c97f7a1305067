package dev.surimi.vendor.octotable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.vendor.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Pages of numbers, while numbers come and go between the pages. */
class PagesPropertyTest {

  @Property(tries = 200)
  void whoStaysIsSeenOnceAndNobodyTwice(
      @ForAll("numbers") Set<Integer> first,
      @ForAll("numbers") Set<Integer> coming,
      @ForAll("numbers") Set<Integer> going,
      @ForAll @IntRange(min = 1, max = 9) int limit) {
    TreeSet<Integer> there = new TreeSet<>(first);
    List<Integer> seen = new ArrayList<>();
    String next = null;
    do {
      ObjectNode page = page(there, next, limit);
      page.get("data").forEach(one -> seen.add(one.asInt()));
      next = page.path("next_cursor").asString(null);
      there.addAll(coming);
      there.removeAll(going);
    } while (next != null);

    assertThat(seen).doesNotHaveDuplicates().isSorted();
    Set<Integer> stayed = new TreeSet<>(first);
    stayed.removeAll(going);
    assertThat(seen).containsAll(stayed);
  }

  @Provide
  Arbitrary<Set<Integer>> numbers() {
    return Arbitraries.integers().between(1, 60).set().ofMaxSize(40);
  }

  private static ObjectNode page(Set<Integer> there, String next, int limit) {
    ObjectNode said = JsonNodeFactory.instance.objectNode().put("limit", limit);
    if (next != null) {
      said.put("next_cursor", next);
    }
    return Cursor.of(Input.of(said), "")
        .page(
            there.stream(),
            one -> Reservation.first(one),
            one -> JsonNodeFactory.instance.numberNode(one));
  }
}
