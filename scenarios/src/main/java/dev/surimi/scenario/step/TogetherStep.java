package dev.surimi.scenario.step;

import dev.surimi.scenario.Answered;
import dev.surimi.scenario.Failure;
import dev.surimi.scenario.Line;
import dev.surimi.scenario.Play;
import dev.surimi.scenario.Step;
import dev.surimi.scenario.match.Difference;
import dev.surimi.scenario.match.Expected;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code together: […]}: steps at once, each {@code times} times; {@code expect: {statuses: {200:
 * 1, 409: 3}}} counts the answers of those that expect nothing of their own.
 */
final class TogetherStep implements Step {

  private final List<Line> lines;
  private final int times;
  private final ObjectNode expect;

  private TogetherStep(List<Line> lines, int times, ObjectNode expect) {
    this.lines = lines;
    this.times = times;
    this.expect = expect;
  }

  static TogetherStep read(Written written) {
    List<Line> lines =
        written.inner().lines(written.pointer() + "/together", written.at("together"));
    if (lines.stream().anyMatch(TogetherStep::isTriedAgain)) {
      throw written.bad("together", "what is called at once is not tried again");
    }
    return new TogetherStep(lines, written.at("times").asInt(1), written.object("expect"));
  }

  private static boolean isTriedAgain(Line line) {
    return line.step() instanceof CallStep call && call.isTriedAgain();
  }

  @Override
  public void play(Play play) {
    List<Answered> answers = Collections.synchronizedList(new ArrayList<>());
    play.atOnce(() -> playAll(play, answers));
    requireStatuses(play, answers);
    requireAnswers(play, answers);
  }

  private void playAll(Play play, List<Answered> answers) {
    int all = lines.size() * times;
    CountDownLatch start = new CountDownLatch(all);
    ExecutorService crowd = Executors.newFixedThreadPool(all);
    try {
      List<Future<?>> playing = new ArrayList<>();
      for (int i = 0; i < all; i++) {
        Line line = lines.get(i % lines.size());
        playing.add(
            crowd.submit(
                () -> {
                  start.countDown();
                  start.await();
                  playOne(play, line, answers);
                  return null;
                }));
      }
      playing.forEach(TogetherStep::await);
    } finally {
      crowd.shutdownNow();
    }
  }

  private static void playOne(Play play, Line line, List<Answered> answers) {
    if (line.step() instanceof CallStep call) {
      answers.add(call.callWithoutPrejudice(play));
    } else {
      line.play(play);
    }
  }

  private static void await(Future<?> one) {
    try {
      one.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private void requireStatuses(Play play, List<Answered> answers) {
    if (!expect.has("statuses")) {
      return;
    }
    ObjectNode wanted = (ObjectNode) play.values().fill(expect.get("statuses"));
    JsonNode counted = JsonMapper.shared().valueToTree(counted(wanted, answers));
    List<Difference> differences = new ArrayList<>(Expected.of(wanted).differences(counted));
    counted.propertyNames().stream()
        .filter(status -> !wanted.has(status))
        .forEach(
            status ->
                differences.add(
                    new Difference(
                        "/" + status, "no such answer", counted.get(status).toString())));
    if (!differences.isEmpty()) {
      throw new Failure("the answers of all together are not as expected", differences)
          .in(answers.get(answers.size() - 1));
    }
    play.checked();
  }

  /** By the statuses and, for those that are not named, by the classes that are wanted. */
  private static Map<String, Long> counted(ObjectNode wanted, List<Answered> answers) {
    Map<String, Long> counted = new TreeMap<>();
    for (Answered answered : answers) {
      String status = Integer.toString(answered.status());
      String ofItsClass = status.charAt(0) + "xx";
      boolean byClass = !wanted.has(status) && wanted.has(ofItsClass);
      counted.merge(byClass ? ofItsClass : status, 1L, Long::sum);
    }
    return counted;
  }

  /** So many of the answers say this, for vendors whose status is always the same. */
  private void requireAnswers(Play play, List<Answered> answers) {
    for (JsonNode wanted : play.values().fill(expect.path("answers")).values()) {
      ObjectNode like = ((ObjectNode) wanted).deepCopy();
      like.remove("times");
      Answer answer = new Answer(like);
      int times = wanted.path("times").asInt(1);
      long fitting =
          answers.stream().filter(each -> answer.differences(play, each).isEmpty()).count();
      if (fitting != times) {
        throw new Failure("expected %d answers as %s, got %d".formatted(times, like, fitting))
            .in(answers.get(answers.size() - 1));
      }
      play.checked();
    }
  }
}
