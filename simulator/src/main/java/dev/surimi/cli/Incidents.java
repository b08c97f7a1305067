package dev.surimi.cli;

import dev.surimi.fault.Incident;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** {@code surimi incident}: bad days that integrations really have, by name. */
@Command(
    mixinStandardHelpOptions = true,
    description = "Lets bad days happen that integrations of vendors really have.")
final class Incidents implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to do: surimi incident list, or surimi incident run NAME");
  }

  /** No sandbox is needed for it. */
  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Says what can happen, and what a client must do to survive it.")
  int list() {
    PrintWriter out = spec.commandLine().getOut();
    for (Incident incident : dev.surimi.fault.Incidents.all()) {
      out.printf("%s: %s%n", incident.name(), incident.title());
      out.printf("    %s%n    To survive: %s%n", incident.story(), incident.survive());
    }
    out.flush();
    return 0;
  }

  @Command(
      name = "run",
      mixinStandardHelpOptions = true,
      description = "Lets it happen to a vendor in a world of a running sandbox.")
  int run(
      @Parameters(paramLabel = "NAME", description = "one of surimi incident list") String name,
      @Option(names = "--vendor", required = true, paramLabel = "V", description = "to whom")
          String vendor,
      @Option(names = "--world", required = true, paramLabel = "W", description = "where")
          String world,
      @Mixin Remote remote) {
    JsonNode answer = remote.ask(client -> client.world(world).incident(name, vendor));
    PrintWriter out = spec.commandLine().getOut();
    for (JsonNode fault : answer.path("faults")) {
      out.printf("%s: %s%n", fault.path("id").asString(), fault.path("then"));
    }
    out.flush();
    return answer.path("faults").isEmpty() ? 1 : 0;
  }
}
