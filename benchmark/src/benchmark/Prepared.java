package benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the sandbox has answered, for those who only repeat it.
 *
 * @param list a page of bookings
 * @param ten a page of all ten
 */
record Prepared(
    List<Map.Entry<String, String>> headers, byte[] list, byte[] ten, byte[] one, byte[] created) {

  static final String TYPE = "application/json; charset=utf-8";

  /** From a folder where {@link Surimi#write} has left it. */
  static Prepared in(Path folder) throws IOException {
    List<Map.Entry<String, String>> headers = new ArrayList<>();
    for (String header : Files.readAllLines(folder.resolve("headers"))) {
      int colon = header.indexOf(": ");
      headers.add(Map.entry(header.substring(0, colon), header.substring(colon + 2)));
    }
    return new Prepared(
        headers,
        Files.readAllBytes(folder.resolve(Workload.LIST.file())),
        Files.readAllBytes(folder.resolve(Workload.TEN.file())),
        Files.readAllBytes(folder.resolve(Workload.get(0).file())),
        Files.readAllBytes(folder.resolve(Workload.CREATE.file())));
  }
}
