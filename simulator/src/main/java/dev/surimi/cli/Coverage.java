package dev.surimi.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** {@code surimi coverage --world W}: what the traffic of a running sandbox's world exercised. */
@Command(
    mixinStandardHelpOptions = true,
    description = {
      "Says which answers, refusals, webhooks and actions a world's traffic has exercised.",
      "Exit code 1 below --fail-under or when nothing was exercised, 2 when there is no such"
          + " sandbox or world."
    })
final class Coverage implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--world", required = true, paramLabel = "W", description = "whose traffic")
  private String world;

  @Mixin private Remote remote;

  @Option(
      names = "--vendor",
      paramLabel = "V",
      description = "only this vendor; every vendor that was used unless told")
  private String vendor;

  @Option(
      names = "--fail-under",
      paramLabel = "PERCENT",
      defaultValue = "0",
      description = "how much must have been exercised")
  private double failUnder;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "how to say it: ${COMPLETION-CANDIDATES}")
  private CoverageReport.Format format;

  @Override
  public Integer call() {
    CoverageReport report = new CoverageReport(world, asked());
    PrintWriter out = spec.commandLine().getOut();
    out.println(format == CoverageReport.Format.JSON ? report.json() : report.text());
    out.flush();
    return report.fails(failUnder) ? 1 : 0;
  }

  private JsonNode asked() {
    return remote.ask(client -> client.world(world).coverage(Optional.ofNullable(vendor)));
  }
}
