package dev.surimi.scenario;

import dev.surimi.client.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** One playing of one story: what it has kept, heard and checked so far. Thread-safe. */
public final class Play {

  private final Stage stage;
  private final Values values = new Values();
  private final Set<Long> heard = ConcurrentHashMap.newKeySet();
  private final List<Answered> answers = Collections.synchronizedList(new ArrayList<>());
  private final List<String> skipped = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger checks = new AtomicInteger();

  private Play(Stage stage) {
    this.stage = stage;
  }

  /** The beginning of a story: what its references stand for is known. */
  public static Play begin(Scenario scenario, Stage stage) {
    Play play = new Play(stage);
    play.know(scenario);
    return play;
  }

  private void know(Scenario scenario) {
    stage
        .world()
        .ifPresent(
            world -> {
              values.put("world", world.name());
              values.put("key", world.key());
            });
    if (!scenario.times().isEmpty()) {
      Instant now = stage.now();
      scenario.times().forEach((name, time) -> values.put(name, time.told(now)));
    }
    scenario
        .values()
        .properties()
        .forEach(each -> values.put(each.getKey(), values.fill(each.getValue())));
  }

  public Stage stage() {
    return stage;
  }

  public Values values() {
    return values;
  }

  /**
   * The sandbox's world.
   *
   * @throws Skipped where the vendor is real
   */
  public World world() {
    return stage.world().orElseThrow(() -> new Skipped("only a sandbox can do that"));
  }

  /** Makes a call and remembers what came. */
  public Answered call(Asked asked) {
    Answered answered = stage.call(asked);
    answers.add(answered);
    return answered;
  }

  /**
   * Lets calls be made at once. Nobody can promise in which order their answers come, so they are
   * remembered in the order of what they say.
   */
  public void atOnce(Runnable calls) {
    int before = answers.size();
    try {
      calls.run();
    } finally {
      synchronized (answers) {
        answers.subList(before, answers.size()).sort(Comparator.comparing(Answered::line));
      }
    }
  }

  /** Waits: in a sandbox the world's time passes, at a real vendor one's own. */
  public void pass(Duration time) {
    if (stage.world().isPresent()) {
      world().advance(time);
      return;
    }
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while it waited", stopped);
    }
  }

  /** The deliveries that the story has spoken of. */
  public Set<Long> heard() {
    return heard;
  }

  /** Something was as expected. */
  public void checked() {
    checks.incrementAndGet();
  }

  int checks() {
    return checks.get();
  }

  void skipped(Line line, String why) {
    skipped.add(line.place() + ": " + line.told() + " (" + why + ")");
  }

  List<String> skipped() {
    return List.copyOf(skipped);
  }

  List<Answered> answers() {
    return List.copyOf(answers);
  }
}
