package dev.surimi.contract.traffic;

/**
 * One request with its answer, as an HTTP archive records them.
 *
 * @param number its place in the archive, from 1
 * @param url as recorded
 */
public record HarEntry(int number, String url, RawRequest request, RawAnswer answer) {}
