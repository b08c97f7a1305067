package dev.surimi.journal;

/**
 * Something that just happened, for those who watch.
 *
 * @param kind {@code exchange}, {@code change}, {@code agenda}, {@code delivery} or {@code action}
 * @param what an {@link Exchange}, a change, a firing, a delivery or a {@link Pressed}
 */
public record Happening(String kind, Object what) {}
