package dev.surimi.contract.traffic;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/** Undoes the content codings that this side of the network knows: gzip and deflate. */
public final class Coding {

  private static final int MOST = 64 << 20;
  private static final int[] GZIP = {0x1f, 0x8b};

  private Coding() {}

  /** Whether bodies in this coding can be read. */
  public static boolean isKnown(String coding) {
    return switch (coding.strip().toLowerCase(Locale.ROOT)) {
      case "", "identity", "gzip", "x-gzip", "deflate" -> true;
      default -> false;
    };
  }

  /**
   * The body as it is meant, up to 64 MiB of it; empty when it cannot be read.
   *
   * @param coding the value of {@code Content-Encoding}
   */
  public static Optional<byte[]> undone(byte[] body, String coding) {
    if (!isKnown(coding)) {
      return Optional.empty();
    }
    if (body.length == 0 || coding.isBlank() || coding.strip().equalsIgnoreCase("identity")) {
      return Optional.of(body);
    }
    try (InputStream plain = inflating(body, coding)) {
      return Optional.of(plain.readNBytes(MOST));
    } catch (IOException broken) {
      return Optional.empty();
    }
  }

  /** Whether this is the beginning of something in gzip. */
  static boolean isZipped(byte[] beginning) {
    return beginning.length >= GZIP.length
        && (beginning[0] & 0xff) == GZIP[0]
        && (beginning[1] & 0xff) == GZIP[1];
  }

  private static InputStream inflating(byte[] body, String coding) throws IOException {
    InputStream bytes = new ByteArrayInputStream(body);
    return coding.toLowerCase(Locale.ROOT).contains("gzip")
        ? new GZIPInputStream(bytes)
        : new InflaterInputStream(bytes);
  }
}
