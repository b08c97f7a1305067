package dev.surimi.cli;

import dev.surimi.clock.WorldClock;
import dev.surimi.scenario.Contracts;
import dev.surimi.scenario.Played;
import dev.surimi.scenario.Player;
import dev.surimi.scenario.Scenario;
import dev.surimi.scenario.Stories;
import dev.surimi.scenario.file.BadScenario;
import dev.surimi.scenario.file.ScenarioReader;
import dev.surimi.scenario.report.JunitReport;
import dev.surimi.scenario.report.PlainReport;
import dev.surimi.scenario.report.ProgressReport;
import dev.surimi.scenario.report.Report;
import dev.surimi.scenario.report.Summary;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code surimi play FILE|DIR…}: scripted stories, each in a world of its own. */
@Command(
    mixinStandardHelpOptions = true,
    description = {
      "Plays scenarios: in a sandbox of its own, in a running one, or against real vendors.",
      "Exit code 1 when something is not as expected or nothing was checked, 2 when a file is no"
          + " scenario."
    })
final class Play implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description = "scenario files, and folders of them")
  private List<Path> places;

  @Option(
      names = "--sandbox",
      paramLabel = "URL",
      description = "a running sandbox to play in; one is started unless told")
  private URI sandbox;

  @Option(names = "--token", paramLabel = "T", description = "the running sandbox's token")
  private String token;

  @Option(
      names = "--against",
      paramLabel = "VENDOR=URL",
      description = "a real vendor to play against; steps that need the sandbox are skipped")
  private Map<String, URI> against = new LinkedHashMap<>();

  @Option(names = "--key", paramLabel = "VENDOR=KEY", description = "the key for a real vendor")
  private Map<String, String> keys = new LinkedHashMap<>();

  @Option(names = "--report", paramLabel = "FILE", description = "JUnit's XML, for a build server")
  private Path report;

  @Option(
      names = "--repeat",
      paramLabel = "N",
      defaultValue = "1",
      description = "play each story so often; it must answer the same each time")
  private int repeat;

  @Option(
      names = "--parallel",
      paramLabel = "N",
      description = "how many stories are played at once; twice the processors unless told")
  private Integer parallel;

  @Option(
      names = "--keep-worlds",
      description = "leave the world of a story that goes otherwise in the running sandbox")
  private boolean keepWorlds;

  @Override
  public Integer call() throws InterruptedException {
    require(repeat > 0, "--repeat is at least 1");
    require(parallel == null || parallel > 0, "--parallel is at least 1");
    require(sandbox == null || against.isEmpty(), "--sandbox or --against, not both");
    require(!keepWorlds || sandbox != null, "--keep-worlds wants a running --sandbox");
    require(report == null || JunitReport.isWritable(report), "--report cannot be written there");
    Contracts contracts = new Contracts();
    against.forEach((vendor, url) -> requireReal(contracts, vendor, url));
    List<String> problems = new ArrayList<>();
    List<Scenario> scenarios = read(new ScenarioReader(contracts, Glossary.ofAll()), problems);
    if (!problems.isEmpty()) {
      problems.forEach(spec.commandLine().getErr()::println);
      return 2;
    }
    require(
        !scenarios.isEmpty(),
        places.stream().allMatch(Stories::isPart)
            ? places + " is a part of stories, and none itself; play one that includes it"
            : "there is no scenario in " + places);
    if (!against.isEmpty()) {
      return play(Player.against(against, keys, contracts), scenarios);
    }
    try (Playground playground = Playground.open(spec, sandbox, token, "play")) {
      Player player = Player.in(playground.client(), contracts, playground.names());
      return play(keepWorlds ? player.keepingFailed() : player, scenarios);
    }
  }

  /** Every problem of every file is told before anything is played. */
  private List<Scenario> read(ScenarioReader reader, List<String> problems) {
    List<Scenario> scenarios = new ArrayList<>();
    for (Path file : Stories.in(places)) {
      try {
        scenarios.add(reader.read(file));
      } catch (BadScenario bad) {
        problems.add(bad.getMessage());
      }
    }
    return scenarios;
  }

  private int play(Player player, List<Scenario> scenarios) throws InterruptedException {
    int all = scenarios.size() * repeat;
    long start = WorldClock.machineNanos();
    PrintWriter out = spec.commandLine().getOut();
    List<Report> reports = reports(out, all);
    Summary summary = new Summary();
    ExecutorService players = Executors.newFixedThreadPool(atOnce());
    try {
      CompletionService<List<Played>> playing = new ExecutorCompletionService<>(players);
      scenarios.forEach(each -> playing.submit(() -> runs(player, each)));
      for (int i = 0; i < scenarios.size(); i++) {
        for (Played run : playing.take().get()) {
          Played played = summary.take(run);
          reports.forEach(each -> each.tell(played));
        }
      }
    } catch (ExecutionException bug) {
      throw new IllegalStateException(bug.getCause());
    } finally {
      players.shutdownNow();
    }
    end(reports, summary);
    out.println(summary.told(Duration.ofNanos(WorldClock.machineNanos() - start)));
    out.flush();
    return summary.fails() ? 1 : 0;
  }

  private void requireReal(Contracts contracts, String vendor, URI url) {
    require(contracts.find(vendor).isPresent(), "--against: no vendor is called " + vendor);
    require(
        Playground.isWeb(url),
        "--against " + vendor + "=URL is a URL such as https://api.example.org");
  }

  private List<Played> runs(Player player, Scenario scenario) {
    List<Played> runs = new ArrayList<>();
    for (int run = 1; run <= repeat && !isKept(runs); run++) {
      runs.add(player.play(scenario, run));
    }
    return runs;
  }

  /** Whether the story has left its world behind, where it cannot begin again. */
  private boolean isKept(List<Played> runs) {
    return keepWorlds && !runs.isEmpty() && !runs.get(runs.size() - 1).isFine();
  }

  private void end(List<Report> reports, Summary summary) {
    try {
      reports.forEach(each -> each.end(summary));
    } catch (UncheckedIOException unwritable) {
      throw wrong("--report " + unwritable.getMessage());
    }
  }

  private List<Report> reports(PrintWriter out, int all) {
    List<Report> reports = new ArrayList<>();
    reports.add(isTerminal() ? new ProgressReport(out, all) : new PlainReport(out));
    if (report != null) {
      reports.add(new JunitReport(report));
    }
    return reports;
  }

  private static boolean isTerminal() {
    return Ansi.AUTO.enabled() && System.getenv("CI") == null;
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
