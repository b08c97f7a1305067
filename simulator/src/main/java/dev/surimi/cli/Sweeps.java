package dev.surimi.cli;

import dev.surimi.client.Refused;
import dev.surimi.client.Unreachable;
import dev.surimi.fault.Blows;
import dev.surimi.scenario.Contracts;
import dev.surimi.scenario.Scenario;
import dev.surimi.scenario.file.BadScenario;
import dev.surimi.scenario.file.ScenarioReader;
import dev.surimi.scenario.report.JunitReport;
import dev.surimi.scenario.report.Summary;
import dev.surimi.scenario.sweep.Blow;
import dev.surimi.scenario.sweep.ProgramClient;
import dev.surimi.scenario.sweep.Sweep;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code surimi sweep FILE…}: a story once for every call and every fault. */
@Command(
    mixinStandardHelpOptions = true,
    description = {
      "Plays a scenario once, and then once for every call and every fault, and looks at what must"
          + " hold: the scenario's invariants and the world's own.",
      "Exit code 1 when something breaks or nothing was tried, 2 when a file is no scenario."
    })
final class Sweeps implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "scenario files")
  private List<Path> files = List.of();

  @Option(names = "--list", description = "say which faults there are, and how to survive them")
  private boolean list;

  @Option(
      names = "--faults",
      paramLabel = "NAME",
      split = ",",
      description = "only these, or all that there are; the usual ones unless told")
  private List<String> faults = List.of();

  @Option(
      names = "--only",
      paramLabel = "CALL:FAULT",
      description = "only this run, with everything that happens in it")
  private String only;

  @Option(
      names = "--command",
      paramLabel = "COMMAND",
      description = {
        "a program that makes the calls; the scenario's steps are what was before it.",
        "It finds SURIMI_URL, SURIMI_KEY, SURIMI_WORLD and SURIMI_CONTROL in its environment"
      })
  private String command;

  @Option(
      names = "--timeout",
      paramLabel = "DURATION",
      defaultValue = "PT1M",
      description = "how long the program may take each time; ${DEFAULT-VALUE} unless told")
  private Duration timeout;

  @Option(
      names = "--sandbox",
      paramLabel = "URL",
      description = "a running sandbox to play in; one is started unless told")
  private URI sandbox;

  @Option(names = "--token", paramLabel = "T", description = "the running sandbox's token")
  private String token;

  @Option(names = "--report", paramLabel = "FILE", description = "JUnit's XML, for a build server")
  private Path report;

  @Option(
      names = "--parallel",
      paramLabel = "N",
      description = "how many runs go on at once; twice the processors unless told")
  private Integer parallel;

  @Override
  public Integer call() throws InterruptedException {
    if (list) {
      return listed(spec.commandLine().getOut());
    }
    require(!files.isEmpty(), "say which scenario: surimi sweep FILE");
    require(only == null || files.size() == 1, "--only is about one file");
    require(parallel == null || parallel > 0, "--parallel is at least 1");
    require(report == null || JunitReport.isWritable(report), "--report cannot be written there");
    require(timeout.toMillis() > 0, "--timeout is a time such as PT1M");
    Trials trials = trials();
    Contracts contracts = new Contracts();
    List<Scenario> scenarios = read(new ScenarioReader(contracts, Glossary.ofAll()));
    return scenarios.size() < files.size() ? 2 : sweep(contracts, scenarios, trials);
  }

  private static int listed(PrintWriter out) {
    for (Blow blow : Blows.all()) {
      out.printf("%s%s: %s%n", blow.name(), blow.usual() ? " (usual)" : "", blow.title());
      out.printf("    %s%n    To survive: %s%n", blow.story(), blow.survive());
    }
    out.flush();
    return 0;
  }

  private Trials trials() {
    try {
      return Trials.chosen(faults, only);
    } catch (IllegalArgumentException unknown) {
      throw wrong(unknown.getMessage());
    }
  }

  private List<Scenario> read(ScenarioReader reader) {
    List<Scenario> scenarios = new ArrayList<>();
    for (Path file : files) {
      try {
        scenarios.add(reader.read(file));
      } catch (BadScenario bad) {
        spec.commandLine().getErr().println(bad.getMessage());
      }
    }
    return scenarios;
  }

  private int sweep(Contracts contracts, List<Scenario> scenarios, Trials trials)
      throws InterruptedException {
    List<SweepReport> reports = new ArrayList<>();
    try (Playground playground = Playground.open(spec, sandbox, token, "sweep")) {
      for (Scenario scenario : scenarios) {
        SweepReport told =
            new SweepReport(spec.commandLine().getOut(), scenario, again(reports.size()));
        reports.add(told);
        String name = playground.names() + "-" + reports.size();
        try (Sweep sweep = Sweep.prepare(playground.client(), contracts, scenario, name)) {
          new SweepRuns(begun(sweep, playground), trials, atOnce()).tell(told);
        }
      }
    } catch (Refused | Unreachable impossible) {
      throw wrong(impossible.getMessage());
    }
    if (report != null) {
      write(reports);
    }
    return reports.stream().allMatch(SweepReport::isWhole) ? 0 : 1;
  }

  private Sweep begun(Sweep sweep, Playground playground) {
    return command == null
        ? sweep
        : sweep.by(new ProgramClient(command, playground.client().url(), timeout));
  }

  /** The command that tries this file again. */
  private String again(int number) {
    List<String> words = new ArrayList<>(List.of("surimi sweep", quoted(files.get(number) + "")));
    if (command != null) {
      words.add("--command " + quoted(command));
    }
    if (sandbox != null) {
      words.add("--sandbox " + sandbox);
    }
    return String.join(" ", words);
  }

  private static String quoted(String word) {
    return word.matches("[A-Za-z0-9_./:=@%+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  private void write(List<SweepReport> reports) {
    JunitReport junit = new JunitReport(report);
    reports.forEach(each -> each.played().forEach(junit::tell));
    Summary summary = new Summary();
    reports.forEach(each -> each.played().forEach(summary::take));
    try {
      junit.end(summary);
    } catch (UncheckedIOException unwritable) {
      throw wrong("--report " + unwritable.getMessage());
    }
  }

  private int atOnce() {
    return parallel == null ? Runtime.getRuntime().availableProcessors() * 2 : parallel;
  }

  private void require(boolean fine, String otherwise) {
    if (!fine) {
      throw wrong(otherwise);
    }
  }

  private ParameterException wrong(String why) {
    return new ParameterException(spec.commandLine(), why);
  }
}
