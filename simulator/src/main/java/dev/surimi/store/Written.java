package dev.surimi.store;

import java.util.List;

/**
 * What was written to a world's log since a version.
 *
 * @param image the moment to go on from; null when the reader's own will do
 * @param steps packed, a turn each, in their order
 * @param version the version that they lead to
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Written(byte[] image, List<byte[]> steps, long version) {}
