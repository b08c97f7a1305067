package dev.surimi.cli;

import dev.surimi.client.Ledger;
import dev.surimi.client.World;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code surimi clock W}: what time it is in a world of a running sandbox, and how it goes on. */
@Command(
    mixinStandardHelpOptions = true,
    description = {
      "Shows a world's clock, or moves it and says what happened on the way:",
      "  surimi clock W [show]",
      "  surimi clock W advance PT7M | to 2031-03-14T18:00:00Z | next",
      "  surimi clock W freeze | run [SPEED]",
      "Exit code 1 when that cannot be now, 2 when there is no such sandbox or world."
    })
final class Clock implements Callable<Integer> {

  private static final String NORMAL = "1";

  @Mixin private Remote remote;

  @Parameters(index = "0", paramLabel = "W", description = "the world")
  private String world;

  @Parameters(
      index = "1",
      paramLabel = "WHAT",
      defaultValue = "show",
      description = "show, advance, to, next, freeze or run; ${DEFAULT-VALUE} unless told")
  private String what;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "VALUE",
      description = "how far, until when, or how fast")
  private String value;

  @Override
  public Integer call() {
    Function<World, Stream<String>> motion = motion();
    return remote.tell(client -> motion.apply(client.world(world)));
  }

  private Function<World, Stream<String>> motion() {
    return switch (what) {
      case "show" -> without(Clock::shown);
      case "advance" -> advanced(with("a time such as PT7M", Duration::parse));
      case "to" -> advancedTo(with("an instant such as 2031-03-14T18:00:00Z", Instant::parse));
      case "next" -> without(there -> told(there.advanceToNext()));
      case "freeze" -> without(Clock::frozen);
      case "run" -> running();
      default ->
          throw remote.wrong(
              "a clock cannot %s; say show, advance, to, next, freeze or run".formatted(what));
    };
  }

  private static Function<World, Stream<String>> advanced(Duration by) {
    return there -> told(there.advance(by));
  }

  private static Function<World, Stream<String>> advancedTo(Instant to) {
    return there -> told(there.advanceTo(to));
  }

  private static Stream<String> frozen(World there) {
    there.freeze();
    return shown(there);
  }

  private Function<World, Stream<String>> running() {
    value = value == null ? NORMAL : value;
    double speed = with("seconds of the world for one of yours, such as 60", Double::parseDouble);
    return there -> {
      there.run(speed);
      return shown(there);
    };
  }

  private <T> T without(T motion) {
    if (value != null) {
      throw remote.wrong(what + " takes no value");
    }
    return motion;
  }

  private <T> T with(String form, Function<String, T> reading) {
    try {
      return reading.apply(value == null ? "" : value);
    } catch (DateTimeException | NumberFormatException unreadable) {
      throw remote.wrong(what + " takes " + form);
    }
  }

  private static Stream<String> told(Ledger ledger) {
    return Stream.concat(
        ledger.fired().stream().map(Object::toString), Stream.of(ledger.now() + "  now"));
  }

  private static Stream<String> shown(World world) {
    JsonNode time = world.time();
    String mode = time.path("mode").asString();
    return Stream.of(
        time.path("now").asString()
            + "  "
            + (mode.equals("running") ? "running, speed " + time.path("speed").asDouble() : mode));
  }
}
