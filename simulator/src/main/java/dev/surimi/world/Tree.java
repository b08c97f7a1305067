package dev.surimi.world;

import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * A sorted map that never changes: a B+ tree, whose successors share all of it but the nodes on the
 * way to what is new. Its nodes are wide, as the writers of a world take turns: what the one before
 * has made is in the cache of another processor, and a short way has less to fetch from there.
 *
 * @param <K> in their natural order
 */
final class Tree<K, V> {

  private static final int WIDTH = 16;

  /** Two neighbours with no more than this are better off as one. */
  private static final int NARROW = WIDTH / 2;

  private static final Tree<?, ?> EMPTY = new Tree<>(new Object[0], new Object[0], 0, 0);

  /** In their order; of a node that is no leaf, the first key of each one below. */
  private final Object[] keys;

  /** A leaf's values, or the nodes below. */
  private final Object[] slots;

  private final int height;
  private final int size;

  private Tree(Object[] keys, Object[] slots, int height, int size) {
    this.keys = keys;
    this.slots = slots;
    this.height = height;
    this.size = size;
  }

  @SuppressWarnings("unchecked") // it holds none of either
  static <K, V> Tree<K, V> empty() {
    return (Tree<K, V>) EMPTY;
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Null when there is none. */
  V get(K key) {
    Tree<K, V> node = this;
    while (!node.isLeaf()) {
      node = node.below(node.wayTo(key));
    }
    int at = node.search(key);
    return at < 0 ? null : node.value(at);
  }

  /** The values in the order of their keys. */
  @SuppressWarnings("unchecked") // the slots of a leaf
  Stream<V> values() {
    return isLeaf()
        ? (Stream<V>) Arrays.stream(slots)
        : Arrays.stream(slots).flatMap(node -> ((Tree<K, V>) node).values());
  }

  /** The values of the keys that are neither less than {@code from} nor greater than {@code to}. */
  @SuppressWarnings("unchecked") // the slots of a leaf
  Stream<V> between(K from, K to) {
    return isLeaf()
        ? (Stream<V>) Arrays.stream(slots, firstFrom(from), firstAfter(to))
        : Arrays.stream(slots, wayTo(from), wayTo(to) + 1)
            .flatMap(node -> ((Tree<K, V>) node).between(from, to));
  }

  /** In the order of the keys. */
  @SuppressWarnings("unchecked") // the keys of a leaf
  void forEach(BiConsumer<K, V> visitor) {
    for (int i = 0; i < slots.length; i++) {
      if (isLeaf()) {
        visitor.accept((K) keys[i], value(i));
      } else {
        below(i).forEach(visitor);
      }
    }
  }

  /** With {@code value} for {@code key}, in place of another one. */
  Tree<K, V> plus(K key, V value) {
    Tree<K, V> root = with(key, value);
    return root.slots.length <= WIDTH
        ? root
        : new Tree<>(
            new Object[] {root.keys[0], root.keys[WIDTH]},
            new Object[] {root.part(0, WIDTH), root.part(WIDTH, root.slots.length)},
            root.height + 1,
            root.size);
  }

  /** Without {@code key}, if it is there. */
  Tree<K, V> minus(K key) {
    Tree<K, V> root = without(key);
    while (!root.isLeaf() && root.slots.length == 1) {
      root = root.below(0);
    }
    return root.isEmpty() ? empty() : root;
  }

  /** One wider than a node may be, if it has to. */
  private Tree<K, V> with(K key, V value) {
    if (isLeaf()) {
      int at = search(key);
      return at >= 0
          ? new Tree<>(keys, changed(slots, at, value), height, size)
          : widened(-at - 1, key, value, size + 1);
    }
    int way = wayTo(key);
    Tree<K, V> node = below(way).with(key, value);
    int newSize = size - below(way).size + node.size;
    if (node.slots.length <= WIDTH) {
      return changed(way, node, newSize);
    }
    // Where keys only ever grow, nodes that nothing is added to any more are full.
    int cut = way == slots.length - 1 ? WIDTH : WIDTH / 2;
    return changed(way, node.part(0, cut), newSize)
        .widened(way + 1, node.keys[cut], node.part(cut, node.slots.length), newSize);
  }

  private Tree<K, V> without(K key) {
    if (isLeaf()) {
      int at = search(key);
      return at < 0 ? this : narrowed(at);
    }
    int way = wayTo(key);
    Tree<K, V> before = below(way);
    Tree<K, V> node = before.without(key);
    if (node == before) {
      return this;
    }
    if (node.isEmpty()) {
      return narrowed(way);
    }
    if (way > 0 && node.slots.length + below(way - 1).slots.length <= NARROW) {
      return narrowed(way).changed(way - 1, below(way - 1).and(node), size - 1);
    }
    return changed(way, node, size - 1);
  }

  /** Both as one node. */
  private Tree<K, V> and(Tree<K, V> next) {
    Object[] allKeys = Arrays.copyOf(keys, keys.length + next.keys.length);
    Object[] allSlots = Arrays.copyOf(slots, allKeys.length);
    System.arraycopy(next.keys, 0, allKeys, keys.length, next.keys.length);
    System.arraycopy(next.slots, 0, allSlots, slots.length, next.slots.length);
    return new Tree<>(allKeys, allSlots, height, size + next.size);
  }

  /** With another node below. */
  private Tree<K, V> changed(int at, Tree<K, V> node, int newSize) {
    Object first = node.keys[0];
    Object[] newKeys = keys[at] == first ? keys : changed(keys, at, first);
    return new Tree<>(newKeys, changed(slots, at, node), height, newSize);
  }

  private Tree<K, V> widened(int at, Object key, Object slot, int newSize) {
    return new Tree<>(widened(keys, at, key), widened(slots, at, slot), height, newSize);
  }

  /** With one less. */
  private Tree<K, V> narrowed(int at) {
    return new Tree<>(narrowed(keys, at), narrowed(slots, at), height, size - 1);
  }

  private static Object[] changed(Object[] all, int at, Object one) {
    Object[] result = all.clone();
    result[at] = one;
    return result;
  }

  private static Object[] widened(Object[] all, int at, Object one) {
    Object[] result = Arrays.copyOf(all, all.length + 1);
    System.arraycopy(all, at, result, at + 1, all.length - at);
    result[at] = one;
    return result;
  }

  private static Object[] narrowed(Object[] all, int at) {
    Object[] result = Arrays.copyOf(all, all.length - 1);
    System.arraycopy(all, at + 1, result, at, result.length - at);
    return result;
  }

  private Tree<K, V> part(int from, int to) {
    Object[] some = Arrays.copyOfRange(slots, from, to);
    int entries = to - from;
    if (!isLeaf()) {
      entries = 0;
      for (int i = from; i < to; i++) {
        entries += below(i).size;
      }
    }
    return new Tree<>(Arrays.copyOfRange(keys, from, to), some, height, entries);
  }

  private boolean isLeaf() {
    return height == 0;
  }

  @SuppressWarnings("unchecked") // the slots of a leaf
  private V value(int at) {
    return (V) slots[at];
  }

  @SuppressWarnings("unchecked") // the slots of a node that is no leaf
  private Tree<K, V> below(int at) {
    return (Tree<K, V>) slots[at];
  }

  /** Below which a key is, if it is anywhere. */
  private int wayTo(K key) {
    int at = search(key);
    return at >= 0 ? at : Math.max(0, -at - 2);
  }

  private int firstFrom(K key) {
    int at = search(key);
    return at >= 0 ? at : -at - 1;
  }

  private int firstAfter(K key) {
    int at = search(key);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /** Where the key is; where it would be, less than 0 by that and one. */
  @SuppressWarnings("unchecked") // keys are of one type, which compares with itself
  private int search(K key) {
    Comparable<Object> wanted = (Comparable<Object>) key;
    int low = 0;
    int high = keys.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = wanted.compareTo(keys[middle]);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return -low - 1;
  }
}
