package dev.surimi.cli;

import dev.surimi.client.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** {@code surimi worlds}: the worlds of a running sandbox, and worlds as files. */
@Command(
    mixinStandardHelpOptions = true,
    description = {
      "Makes, shows, copies and ends the worlds of a running sandbox.",
      "Exit code 1 when that cannot be now, 2 when there is no such sandbox or world."
    })
final class Worlds implements Runnable {

  private static final String STANDARD = "-";

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to do: surimi worlds list, or surimi worlds put W");
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Says which worlds there are.")
  int list(@Mixin Remote remote) {
    return remote.tell(
        client -> client.worlds().stream().map(name -> line(client.world(name).get())));
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Prints a world with its options, as JSON.")
  int show(@Parameters(paramLabel = "W") String world, @Mixin Remote remote) {
    return remote.tell(client -> Stream.of(client.world(world).get().toPrettyString()));
  }

  @Command(
      name = "put",
      mixinStandardHelpOptions = true,
      description = "Makes a world, or makes it like this; what is not said stays as it is.")
  int put(
      @Parameters(paramLabel = "W") String world,
      @Option(names = "--seed", description = "demo, empty, or a file on the sandbox's machine")
          String seed,
      @Option(names = "--now", paramLabel = "INSTANT", description = "such as 2031-03-10T10:00:00Z")
          String now,
      @Option(names = "--clock", description = "running or frozen") String clock,
      @Option(names = "--contracts", description = "report, strict or off") String contracts,
      @Option(
              names = "--option",
              paramLabel = "NAME=VALUE",
              description = "a reading of a vendor's, such as guestonline.hold=PT5M")
          Map<String, String> options,
      @Mixin Remote remote) {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("seed", seed);
    settings.put("now", now);
    settings.put("clock", clock);
    settings.put("contracts", contracts);
    settings.put("options", options == null ? null : readings(options));
    settings.values().removeIf(Objects::isNull);
    return remote.tell(client -> Stream.of(line(client.world(world).put(settings))));
  }

  @Command(
      name = "reset",
      mixinStandardHelpOptions = true,
      description = "Makes a world anew, as it was put.")
  int reset(@Parameters(paramLabel = "W") String world, @Mixin Remote remote) {
    return tellOf(world, remote, after(World::reset));
  }

  @Command(
      name = "delete",
      mixinStandardHelpOptions = true,
      description = "Ends a world; its name is free again.")
  int delete(@Parameters(paramLabel = "W") String world, @Mixin Remote remote) {
    return remote.tell(
        client -> {
          client.world(world).delete();
          return Stream.empty();
        });
  }

  @Command(
      name = "fork",
      mixinStandardHelpOptions = true,
      description = "Makes another world that goes on from this one.")
  int fork(
      @Parameters(paramLabel = "W") String world,
      @Parameters(paramLabel = "NAME", arity = "0..1", description = "W-fork-1 unless told")
          String name,
      @Mixin Remote remote) {
    return tellOf(world, remote, there -> name == null ? there.fork() : there.fork(name));
  }

  @Command(
      name = "export",
      mixinStandardHelpOptions = true,
      description = "Writes a world as one file.")
  int export(
      @Parameters(paramLabel = "W") String world,
      @Parameters(paramLabel = "FILE", arity = "0..1", description = "printed unless told")
          Path file,
      @Option(
              names = "--snapshot",
              paramLabel = "S",
              description = "as it was at this snapshot; as it is unless told")
          String snapshot,
      @Mixin Remote remote) {
    return remote.tell(
        client -> {
          World there = client.world(world);
          write(snapshot == null ? there.file() : there.file(snapshot), file, remote);
          return Stream.empty();
        });
  }

  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description = "Makes the world of such a file, in place of the one there is.")
  int bring(
      @Parameters(paramLabel = "W") String world,
      @Parameters(paramLabel = "FILE", description = "what was exported; - reads standard input")
          String file,
      @Mixin Remote remote) {
    byte[] read = read(file, remote);
    return tellOf(world, remote, after(there -> there.bring(read)));
  }

  /** Prints how the world is that comes of it. */
  private static int tellOf(String world, Remote remote, Function<World, World> change) {
    return remote.tell(client -> Stream.of(line(change.apply(client.world(world)).get())));
  }

  private static Function<World, World> after(Consumer<World> change) {
    return there -> {
      change.accept(there);
      return there;
    };
  }

  /**
   * {@code pr-7 2031-03-10T10:00:00Z frozen seed demo, contracts report exchanges 12, violations
   * 1}.
   */
  private static String line(JsonNode world) {
    return "%s  %s %s  seed %s, contracts %s  exchanges %d, violations %d"
        .formatted(
            world.path("name").asString(),
            world.path("now").asString(),
            world.path("clock").asString(),
            world.path("seed").asString(),
            world.path("contracts").asString(),
            world.path("exchanges").asInt(),
            world.path("violations").asInt());
  }

  private static Map<String, JsonNode> readings(Map<String, String> options) {
    Map<String, JsonNode> readings = new LinkedHashMap<>();
    options.forEach((name, value) -> readings.put(name, Words.value(value)));
    return readings;
  }

  private static void write(byte[] world, Path file, Remote remote) {
    try {
      if (file == null) {
        System.out.write(world);
        System.out.flush();
      } else {
        Files.write(file, world);
      }
    } catch (IOException unwritable) {
      throw remote.wrong(file + " cannot be written");
    }
  }

  private static byte[] read(String file, Remote remote) {
    try {
      return file.equals(STANDARD) ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
    } catch (IOException unreadable) {
      throw remote.wrong(file + " cannot be read");
    }
  }
}
