package dev.surimi.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 200, 5_000})
  void afterAnyChangesItHoldsWhatASortedMapHolds(int keys) {
    Random random = new Random(keys);
    NavigableMap<Integer, String> expected = new TreeMap<>();
    Tree<Integer, String> tree = Tree.empty();
    for (int i = 0; i < 20_000; i++) {
      int key = random.nextInt(keys);
      boolean growing = i < 10_000 ? random.nextInt(4) > 0 : random.nextInt(4) == 0;
      if (growing) {
        expected.put(key, "value " + i);
        tree = tree.plus(key, "value " + i);
      } else {
        expected.remove(key);
        tree = tree.minus(key);
      }
      assertThat(tree.get(key)).isEqualTo(expected.get(key));
      assertThat(tree.size()).isEqualTo(expected.size());
      if (i % 500 == 0) {
        assertThat(tree.values()).containsExactlyElementsOf(expected.values());
      }
    }
  }

  @Test
  void aRangeHasBothOfItsEnds() {
    NavigableMap<Integer, Integer> expected = new TreeMap<>();
    Tree<Integer, Integer> tree = Tree.empty();
    for (int key = 0; key < 3_000; key += 3) {
      expected.put(key, key);
      tree = tree.plus(key, key);
    }
    Random random = new Random(1);
    for (int i = 0; i < 1_000; i++) {
      int from = random.nextInt(3_100) - 50;
      int to = from + random.nextInt(500);

      assertThat(tree.between(from, to))
          .containsExactlyElementsOf(expected.subMap(from, true, to, true).values());
    }
  }

  @Test
  void whatCameBeforeStaysAsItWas() {
    List<Tree<Integer, Integer>> trees = new ArrayList<>();
    Tree<Integer, Integer> tree = Tree.empty();
    for (int key = 0; key < 1_000; key++) {
      trees.add(tree);
      tree = tree.plus(key, key);
    }
    for (int key = 0; key < 1_000; key++) {
      tree = tree.minus(key);
    }

    assertThat(tree.isEmpty()).isTrue();
    for (int size = 0; size < 1_000; size++) {
      assertThat(trees.get(size).values().mapToInt(Integer::intValue).sum())
          .isEqualTo(size * (size - 1) / 2);
    }
  }

  @Test
  void visitorsSeeKeysInTheirOrder() {
    Tree<String, Integer> tree = Tree.empty();
    for (int i = 99; i >= 0; i--) {
      tree = tree.plus("%02d".formatted(i), i);
    }
    List<Integer> seen = new ArrayList<>();

    tree.forEach((key, value) -> seen.add(value));

    assertThat(seen).hasSize(100).isSorted();
  }

  @Test
  void takingOutWhatIsNotThereChangesNothing() {
    Tree<Integer, Integer> tree = Tree.<Integer, Integer>empty().plus(1, 1);

    assertThat(tree.minus(2)).isSameAs(tree);
  }
}
