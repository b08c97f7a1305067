package dev.surimi.cli;

import dev.surimi.client.Happening;
import dev.surimi.client.SandboxClient;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code surimi tail W}: what happens in a world of a running sandbox, as it happens. */
@Command(
    mixinStandardHelpOptions = true,
    description = {
      "Prints calls, webhooks and what falls due in a world as they happen, until interrupted.",
      "Exit code 1 when the world or the sandbox ends, 2 when there is no such sandbox or world."
    })
final class Tail implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Remote remote;

  @Parameters(paramLabel = "W", description = "the world")
  private String world;

  @Option(names = "--vendor", paramLabel = "V", description = "only of this vendor")
  private String vendor;

  @Option(names = "--lines", paramLabel = "N", description = "end after so many lines")
  private Integer most;

  @Override
  public Integer call() {
    if (most != null && most < 1) {
      throw remote.wrong("--lines is at least 1");
    }
    return remote.ask(this::follow);
  }

  private int follow(SandboxClient client) {
    try (Stream<Happening> happenings = client.world(world).happenings()) {
      say("watching " + world + " at " + client.url());
      return print(happenings.iterator());
    } catch (UncheckedIOException gone) {
      say("the sandbox has gone");
      return 1;
    }
  }

  private int print(Iterator<Happening> happenings) {
    PrintWriter out = spec.commandLine().getOut();
    int printed = 0;
    while (happenings.hasNext()) {
      Happening next = happenings.next();
      if (next.isLast()) {
        say(next.what().path("because").asString());
        return 1;
      }
      if (isWanted(next)) {
        out.println(next.line().orElseThrow());
        out.flush();
        printed++;
      }
      if (most != null && printed == most) {
        return 0;
      }
    }
    say("the sandbox has gone");
    return 1;
  }

  private boolean isWanted(Happening happening) {
    return happening.line().isPresent() && (vendor == null || vendor.equals(happening.vendor()));
  }

  /** Beside the lines, so that those can go on through a pipe. */
  private void say(String what) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(what);
    err.flush();
  }
}
