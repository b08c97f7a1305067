package dev.surimi.scenario;

import dev.surimi.client.Delivery;
import dev.surimi.client.Refused;
import dev.surimi.client.SandboxClient;
import dev.surimi.client.Unreachable;
import dev.surimi.client.World;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Plays stories, each in a world of its own or against real vendors. Thread-safe: stories may be
 * played at once.
 */
public final class Player {

  private final Function<Scenario, Stage> stages;
  private final Consumer<World> witness;
  private final boolean keepsFailed;

  private Player(Function<Scenario, Stage> stages, Consumer<World> witness, boolean keepsFailed) {
    this.stages = stages;
    this.witness = witness;
    this.keepsFailed = keepsFailed;
  }

  /** The same player; {@code witness} sees each world as the story has left it. */
  public Player seenBy(Consumer<World> another) {
    return new Player(stages, another, keepsFailed);
  }

  /** The same player, who does not end the world of a story that goes otherwise. */
  public Player keepingFailed() {
    return new Player(stages, witness, true);
  }

  /**
   * Plays in a running sandbox, in worlds that are made for it and ended after it. A story's world
   * has the same name each time, since names are in some answers: so one story is played once at a
   * time.
   *
   * @param names the beginning of the worlds' names; other players of the sandbox take another
   */
  public static Player in(SandboxClient sandbox, Contracts contracts, String names) {
    AtomicInteger count = new AtomicInteger();
    Map<String, Integer> numbers = new ConcurrentHashMap<>();
    Caller caller = new Caller();
    return new Player(
        scenario -> {
          int number = numbers.computeIfAbsent(scenario.file(), file -> count.incrementAndGet());
          World world = sandbox.world(names + "-" + number);
          scenario.make(world);
          return new SandboxStage(sandbox, world, contracts, caller);
        },
        world -> {},
        false);
  }

  /**
   * Plays against real vendors; steps that need the sandbox are skipped.
   *
   * @param urls where they are, by id
   * @param keys what calls of them carry, by id
   */
  public static Player against(
      Map<String, URI> urls, Map<String, String> keys, Contracts contracts) {
    Map<String, VendorStage.Real> vendors = new LinkedHashMap<>();
    urls.forEach(
        (id, url) -> vendors.put(id, new VendorStage.Real(url, keys.getOrDefault(id, ""))));
    Caller caller = new Caller();
    return new Player(scenario -> new VendorStage(vendors, contracts, caller), world -> {}, false);
  }

  /** Plays one story from its beginning to its end, or to the first thing that is otherwise. */
  public Played play(Scenario scenario, int run) {
    long start = System.nanoTime();
    Telling telling = new Telling(scenario, run);
    try (Stage stage = stages.apply(scenario)) {
      play(scenario, stage, telling);
    } catch (Refused | Unreachable impossible) {
      telling.broke(impossible.getMessage());
    } catch (RuntimeException bug) {
      telling.broke("the player failed: " + bug);
    }
    return telling.told(Duration.ofNanos(System.nanoTime() - start));
  }

  private void play(Scenario scenario, Stage stage, Telling telling) {
    try {
      Play play = Play.begin(scenario, stage);
      telling.of(play);
      scenario.lines().forEach(line -> line.play(play));
      scenario.invariants().forEach(line -> line.play(play));
      telling.end(stage);
      stage.world().ifPresent(witness);
    } catch (Failure failure) {
      telling.failed(failure);
      if (keepsFailed) {
        stage
            .keep()
            .ifPresent(world -> telling.broke("its world is kept; the key: " + world.key()));
      }
    }
  }

  /** What becomes of one playing. */
  private static final class Telling {
    private final Scenario scenario;
    private final int run;
    private final List<String> problem = new ArrayList<>();
    private final List<String> webhooks = new ArrayList<>();
    private Play play;

    Telling(Scenario scenario, int run) {
      this.scenario = scenario;
      this.run = run;
    }

    void of(Play begun) {
      play = begun;
    }

    void failed(Failure failure) {
      problem.addAll(failure.located());
    }

    void broke(String why) {
      problem.add(why);
    }

    void end(Stage stage) {
      stage
          .world()
          .ifPresent(
              here -> {
                here.settle();
                here.deliveries().all().forEach(delivery -> webhooks.add(told(delivery)));
              });
    }

    private static String told(Delivery delivery) {
      return delivery.event() + " " + delivery.status() + " " + delivery.payload();
    }

    Played told(Duration duration) {
      int checks = play == null ? 0 : play.checks();
      if (problem.isEmpty() && checks == 0) {
        broke("nothing was checked: no step that expects something was played");
      }
      List<String> skipped = play == null ? List.of() : play.skipped();
      return new Played(scenario, run, problem, skipped, checks, duration, answers());
    }

    private List<String> answers() {
      List<String> answers = new ArrayList<>();
      if (play != null) {
        play.answers().forEach(each -> answers.add(each.line()));
      }
      answers.addAll(webhooks);
      return answers;
    }
  }
}
