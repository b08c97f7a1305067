package benchmark;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is measured, and for how long.
 *
 * @param sandboxes how to start each sandbox, by name; the first is the one that others stand beside
 * @param classes the class path of this benchmark
 * @param only the names of the requests; all when empty
 */
record Options(
    Path folder,
    String classes,
    Map<String, String> sandboxes,
    String commit,
    boolean quick,
    List<String> only,
    int rounds,
    int seconds,
    int warmUp) {

  static Options of(String[] arguments) {
    Map<String, String> named = new LinkedHashMap<>();
    Map<String, String> sandboxes = new LinkedHashMap<>();
    boolean quick = false;
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--quick" -> quick = true;
        case "--sandbox" -> {
          String[] sandbox = arguments[++i].split("=", 2);
          sandboxes.put(sandbox[0], sandbox[1]);
        }
        default -> named.put(arguments[i], arguments[++i]);
      }
    }
    return new Options(
        Path.of(named.get("--folder")),
        named.get("--classes"),
        sandboxes,
        named.getOrDefault("--commit", "unknown"),
        quick,
        named.containsKey("--only") ? List.of(named.get("--only").split(",")) : List.of(),
        Integer.parseInt(named.getOrDefault("--rounds", quick ? "3" : "5")),
        Integer.parseInt(named.getOrDefault("--seconds", quick ? "2" : "6")),
        Integer.parseInt(named.getOrDefault("--warm-up", quick ? "4" : "10")));
  }
}
