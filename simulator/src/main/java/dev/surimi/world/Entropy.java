package dev.surimi.world;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A stream of values that follows from a seed, a name and an ordinal, and from nothing else: the
 * same entity of the same world always gets the same identifiers, however calls interleave. The
 * only source of random values.
 */
public final class Entropy {

  private static final String ALPHANUMERIC =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

  private final byte[] origin;
  private byte[] block = new byte[0];
  private int position;
  private int blocks;

  private Entropy(byte[] origin) {
    this.origin = origin;
  }

  public static Entropy of(String seed, String name, long ordinal) {
    return new Entropy((seed + '\n' + name + '\n' + ordinal).getBytes(StandardCharsets.UTF_8));
  }

  /** Lower-case hexadecimal digits, {@code length} of them. */
  public String hex(int length) {
    byte[] bytes = new byte[(length + 1) / 2];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) nextByte();
    }
    return HexFormat.of().formatHex(bytes).substring(0, length);
  }

  /** Letters and digits, {@code length} of them. */
  public String alphanumeric(int length) {
    StringBuilder text = new StringBuilder(length);
    while (text.length() < length) {
      text.append(ALPHANUMERIC.charAt(below(ALPHANUMERIC.length())));
    }
    return text.toString();
  }

  /** A version 4 UUID in lower case. */
  public String uuid() {
    String digits = hex(12) + '4' + hex(3) + "89ab".charAt(below(4)) + hex(15);
    return String.join(
        "-",
        digits.substring(0, 8),
        digits.substring(8, 12),
        digits.substring(12, 16),
        digits.substring(16, 20),
        digits.substring(20));
  }

  /** A number from 0 up to, not including, {@code bound}. */
  public int below(int bound) {
    long bits = 0;
    for (int i = 0; i < 7; i++) {
      bits = bits << 8 | nextByte();
    }
    return (int) (bits % bound);
  }

  /** True with this probability. */
  public boolean chance(double probability) {
    return below(1_000_000) < probability * 1_000_000;
  }

  private int nextByte() {
    if (position == block.length) {
      block = sha256(ByteBuffer.allocate(origin.length + 4).put(origin).putInt(blocks++).array());
      position = 0;
    }
    return block[position++] & 0xff;
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
