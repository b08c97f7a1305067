package dev.surimi.control;

import dev.surimi.journal.Exchange;
import dev.surimi.journal.Happening;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Writes every exchange of a world into a HAR file as it happens; the file is a whole document at
 * any moment.
 */
public final class HarRecorder implements Consumer<Happening>, AutoCloseable {

  private static final String END = "]}}";

  private final String world;
  private final RandomAccessFile file;
  private boolean empty = true;

  private HarRecorder(String world, RandomAccessFile file) {
    this.world = world;
    this.file = file;
  }

  /**
   * Begins the file anew.
   *
   * @throws UncheckedIOException when it cannot be written
   */
  public static HarRecorder to(Path path, String world, String version) {
    try {
      RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
      file.setLength(0);
      file.write(bytes(HarJson.beginning(version) + END));
      return new HarRecorder(world, file);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  @Override
  public synchronized void accept(Happening happening) {
    if (happening.what() instanceof Exchange exchange && HarJson.isTraffic(exchange)) {
      try {
        file.seek(file.length() - END.length());
        file.write(bytes((empty ? "" : ",") + HarJson.of(world, exchange) + END));
        empty = false;
      } catch (IOException unwritable) {
        throw new UncheckedIOException(unwritable);
      }
    }
  }

  @Override
  public synchronized void close() throws IOException {
    file.close();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
