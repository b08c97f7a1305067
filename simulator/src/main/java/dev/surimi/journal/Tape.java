package dev.surimi.journal;

import java.util.Arrays;

/**
 * Bytes, one after the other in reels of memory; the oldest make room for new ones, on the same
 * reels. So a memory that is always full of other things is no work for the collector.
 */
final class Tape {

  private static final int SHORTEST_REEL = 2 << 10;
  private static final int LONGEST_REEL = 64 << 10;

  private Reel last = new Reel(0);
  private Reel spare;
  private long bytes;

  private static final class Reel {
    private final byte[] bytes;
    private int used;
    private int pieces;

    Reel(int length) {
      this.bytes = new byte[length];
    }

    boolean hasRoomFor(int length) {
      return bytes.length - used >= length;
    }
  }

  /** Where something stands. */
  static final class Piece {
    private final Reel reel;
    private final int from;
    private final int length;

    private Piece(Reel reel, int from, int length) {
      this.reel = reel;
      this.from = from;
      this.length = length;
    }

    byte[] read() {
      return Arrays.copyOfRange(reel.bytes, from, from + length);
    }
  }

  /** How much memory it takes. */
  long bytes() {
    return bytes;
  }

  /** How much more it takes to write so many bytes. */
  int wants(int length) {
    return last.hasRoomFor(length) || fitsSpare(length) ? 0 : Math.max(nextReel(), length);
  }

  Piece write(byte[] from, int length) {
    if (!last.hasRoomFor(length)) {
      last = fitsSpare(length) ? takeSpare() : reel(length);
    }
    System.arraycopy(from, 0, last.bytes, last.used, length);
    Piece piece = new Piece(last, last.used, length);
    last.used += length;
    last.pieces++;
    return piece;
  }

  /** A quarter of the tape, so that a quarter is forgotten at a time. */
  private int nextReel() {
    return (int) Math.max(SHORTEST_REEL, Math.min(LONGEST_REEL, bytes / 4));
  }

  private boolean fitsSpare(int length) {
    return spare != null && spare.bytes.length >= length;
  }

  private Reel takeSpare() {
    Reel taken = spare;
    spare = null;
    taken.used = 0;
    return taken;
  }

  private Reel reel(int length) {
    Reel reel = new Reel(Math.max(nextReel(), length));
    bytes += reel.bytes.length;
    return reel;
  }

  /** Lets the oldest piece go. */
  void forget(Piece oldest) {
    Reel reel = oldest.reel;
    reel.pieces--;
    if (reel.pieces > 0) {
      return;
    }
    if (reel == last) {
      beginAnew();
    } else if (spare == null && reel.bytes.length == LONGEST_REEL) {
      spare = reel;
    } else {
      bytes -= reel.bytes.length;
    }
  }

  /** With nothing on it, as one who may keep little needs a short tape. */
  private void beginAnew() {
    last = new Reel(0);
    spare = null;
    bytes = 0;
  }
}
