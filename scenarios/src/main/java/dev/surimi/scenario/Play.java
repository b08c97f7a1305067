package dev.surimi.scenario;

import dev.surimi.client.World;
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

  Play(Stage stage) {
    this.stage = stage;
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
