package dev.surimi.journal;

/**
 * Something that just happened, for those who watch.
 *
 * @param kind {@code exchange}, {@code change}, {@code agenda} or {@code delivery}
 * @param what an {@link Exchange}, a change, a firing or a delivery
 */
public record Happening(String kind, Object what) {}
