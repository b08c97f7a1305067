package dev.surimi.scenario.sweep;

import dev.surimi.client.Invariants;
import dev.surimi.client.Refused;
import dev.surimi.client.SandboxClient;
import dev.surimi.client.World;
import dev.surimi.scenario.Caller;
import dev.surimi.scenario.Contracts;
import dev.surimi.scenario.Failure;
import dev.surimi.scenario.Line;
import dev.surimi.scenario.Play;
import dev.surimi.scenario.SandboxStage;
import dev.surimi.scenario.Scenario;
import dev.surimi.scenario.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One story, over and over from the same moment: once as it is, and then with one of its calls
 * struck. Every run has a fork of the first world. Thread-safe: runs may go on at once.
 */
public final class Sweep implements AutoCloseable {

  /** What is left to happen, such as the end of a hold, happens before a run is judged. */
  private static final Duration AFTERWARDS = Duration.ofHours(1);

  private static final String BEGINNING = "beginning";
  private static final Caller CALLER = new Caller();

  private final SandboxClient sandbox;
  private final Contracts contracts;
  private final Scenario scenario;
  private final Client client;
  private final List<Line> before;
  private final World origin;

  private Sweep(
      SandboxClient sandbox,
      Contracts contracts,
      Scenario scenario,
      Client client,
      List<Line> before,
      World origin) {
    this.sandbox = sandbox;
    this.contracts = contracts;
    this.scenario = scenario;
    this.client = client;
    this.before = before;
    this.origin = origin;
  }

  /**
   * The sweep of a story whose steps are the client.
   *
   * @param name the beginning of the worlds' names
   */
  public static Sweep prepare(
      SandboxClient sandbox, Contracts contracts, Scenario scenario, String name) {
    Client steps = new StoryClient(scenario.lines());
    return new Sweep(sandbox, contracts, scenario, steps, List.of(), sandbox.world(name));
  }

  /** The same with a program as the client; the story's steps are what was before it. */
  public Sweep by(Client program) {
    return new Sweep(sandbox, contracts, scenario, program, scenario.lines(), origin);
  }

  /**
   * Makes the moment from which every run begins.
   *
   * @throws Failure when what was before it did not go as it is written
   */
  public void begin() {
    scenario.make(origin);
    Play play = Play.begin(scenario, stage(origin));
    before.forEach(line -> line.play(play));
    origin.settle();
    origin.snapshot(BEGINNING);
  }

  /**
   * What the run without a fault has shown.
   *
   * @param targets its calls, in their order
   */
  public record Learnt(Verdict verdict, List<Target> targets) {

    /** Whether faults can be told from what goes wrong anyway. */
    public boolean isSound() {
      return verdict.isWhole() && verdict.ending().isEmpty() && !targets.isEmpty();
    }
  }

  /** Runs it as it is. */
  public Learnt learn() {
    List<Target> targets = new ArrayList<>();
    World world = origin.fork(origin.name() + "-0", BEGINNING);
    try (Stage stage = stage(world)) {
      Verdict verdict = run(stage, world, () -> targets.addAll(Target.of(world)));
      return new Learnt(verdict, targets);
    }
  }

  /** Runs it with one call struck. */
  public Verdict run(Trial trial) {
    String name = origin.name() + "-" + trial.id().replace(':', '-');
    World world = origin.fork(name, BEGINNING);
    try (Stage stage = stage(world)) {
      Stage struck =
          trial
              .blow()
              .patience()
              .<Stage>map(patience -> new ImpatientStage(stage, trial.target(), patience))
              .orElse(stage);
      List<String> faults = trial.blow().at(trial.target()).stream().map(world::fault).toList();
      AtomicBoolean reached = new AtomicBoolean();
      Verdict verdict =
          run(struck, world, () -> reached.set(isReached(world, trial.target(), faults)));
      return verdict.reaching(reached.get());
    }
  }

  private Verdict run(Stage stage, World world, Runnable afterTheClient) {
    long start = System.nanoTime();
    Play play = Play.begin(scenario, stage);
    Client.Ending ending = client.run(play);
    afterTheClient.run();
    world.faults().forEach(fault -> world.lift(fault.path("id").asString()));
    world.advance(AFTERWARDS);
    List<List<String>> breaches = new ArrayList<>();
    if (ending.stuck()) {
      breaches.add(ending.told());
    }
    breaches.addAll(broken(play));
    Invariants invariants = world.invariants();
    invariants.breaches().forEach(breach -> breaches.add(List.of(breach.toString())));
    return new Verdict(
        true,
        ending.told(),
        breaches,
        scenario.invariants().size() + invariants.checked(),
        world.timeline(),
        Duration.ofNanos(System.nanoTime() - start));
  }

  /** A call that is struck while it is answered is in no journal yet. */
  private static boolean isReached(World world, Target target, List<String> faults) {
    return world.faults().stream()
            .filter(fault -> faults.contains(fault.path("id").asString()))
            .anyMatch(fault -> fault.path("strikes").asInt() > 0)
        || Target.of(world).stream().anyMatch(target::isSameCall);
  }

  private List<List<String>> broken(Play play) {
    List<List<String>> broken = new ArrayList<>();
    for (Line line : scenario.invariants()) {
      try {
        line.play(play);
      } catch (Failure failure) {
        broken.add(failure.named());
      }
    }
    return broken;
  }

  private Stage stage(World world) {
    return new SandboxStage(sandbox, world, contracts, CALLER);
  }

  @Override
  public void close() {
    try {
      origin.delete();
    } catch (Refused gone) {
      // it was ended by somebody else
    }
  }
}
