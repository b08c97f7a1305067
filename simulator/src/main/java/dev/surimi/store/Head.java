package dev.surimi.store;

/**
 * What is known of a kept world before it is read.
 *
 * @param life tells it from others that have had its name
 * @param version how many turns it has seen
 */
record Head(String name, long life, long version) {}
