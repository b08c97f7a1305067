package dev.surimi.scenario.sweep;

import dev.surimi.client.World;
import dev.surimi.scenario.Play;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The integrator's own program, run in a shell, which finds the world in its environment.
 *
 * @param sandbox where it is; {@code SURIMI_URL}
 * @param timeout how long it may take, in the machine's time
 */
public record ProgramClient(String command, URI sandbox, Duration timeout) implements Client {

  private static final int LINES = 20;

  @Override
  public Ending run(Play play) {
    try {
      Path output = Files.createTempFile("surimi", ".out");
      try {
        return run(play.world(), output);
      } finally {
        Files.deleteIfExists(output);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while the program ran", stopped);
    }
  }

  private Ending run(World world, Path output) throws IOException, InterruptedException {
    ProcessBuilder program =
        new ProcessBuilder("sh", "-c", command)
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(output.toFile());
    program.environment().putAll(environment(world));
    Process process = program.start();
    try {
      if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
        return new Ending(told("the program did not end within " + timeout, output), true);
      }
      return process.exitValue() == 0
          ? Ending.FINE
          : Ending.early(told("the program ended with " + process.exitValue(), output));
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private Map<String, String> environment(World world) {
    return Map.of(
        "SURIMI_URL", sandbox.toString(),
        "SURIMI_CONTROL", sandbox + "/_sandbox",
        "SURIMI_WORLD", world.name(),
        "SURIMI_KEY", world.key());
  }

  private static List<String> told(String what, Path output) throws IOException {
    List<String> told = new ArrayList<>(List.of(what));
    List<String> said =
        new String(Files.readAllBytes(output), StandardCharsets.UTF_8).lines().toList();
    said.stream().skip(Math.max(0, said.size() - LINES)).forEach(line -> told.add("  " + line));
    return told;
  }
}
