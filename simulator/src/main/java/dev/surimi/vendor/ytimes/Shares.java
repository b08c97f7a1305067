package dev.surimi.vendor.ytimes;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Divides an amount so that the parts add up to it, to the kopeck. */
final class Shares {

  private Shares() {}

  /** Parts of {@code total} by weight; parts without any weight are equal. */
  static List<Long> of(long total, List<Long> weights) {
    long all = weights.stream().mapToLong(Long::longValue).sum();
    if (all == 0) {
      return of(total, Collections.nCopies(weights.size(), 1L));
    }
    List<Long> parts = new ArrayList<>();
    long given = 0;
    long weighed = 0;
    for (long weight : weights) {
      weighed += weight;
      long upToHere = share(total, weighed, all);
      parts.add(upToHere - given);
      given = upToHere;
    }
    return List.copyOf(parts);
  }

  private static long share(long total, long weight, long all) {
    return BigInteger.valueOf(total)
        .multiply(BigInteger.valueOf(weight))
        .divide(BigInteger.valueOf(all))
        .longValueExact();
  }
}
