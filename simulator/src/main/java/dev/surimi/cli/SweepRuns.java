package dev.surimi.cli;

import dev.surimi.client.Refused;
import dev.surimi.clock.WorldClock;
import dev.surimi.scenario.Failure;
import dev.surimi.scenario.sweep.Sweep;
import dev.surimi.scenario.sweep.Sweep.Learnt;
import dev.surimi.scenario.sweep.Trial;
import dev.surimi.scenario.sweep.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The runs of a sweep, several at once. */
record SweepRuns(Sweep sweep, Trials trials, int atOnce) {

  /** Runs what is to be tried, and tells it. */
  void tell(SweepReport report) throws InterruptedException {
    long start = WorldClock.machineNanos();
    try {
      sweep.begin();
    } catch (Refused impossible) {
      report.impossible("its world cannot be made", List.of(impossible.getMessage()));
      return;
    } catch (Failure before) {
      report.impossible(
          "what was before the program did not go as it is written", before.located());
      return;
    }
    Learnt learnt = sweep.learn();
    if (!learnt.isSound()) {
      report.unsound(learnt);
      return;
    }
    List<Trial> all = trials.among(learnt.targets());
    if (all.isEmpty()) {
      report.impossible(
          "there is no call " + trials.call() + "; there are",
          learnt.targets().stream().map(call -> call.number() + " " + call.operation()).toList());
      return;
    }
    run(all, report);
    if (trials.isOne()) {
      report.whole();
    } else {
      report.table();
    }
    report.breaks();
    report.counted(Duration.ofNanos(WorldClock.machineNanos() - start));
  }

  private void run(List<Trial> all, SweepReport report) throws InterruptedException {
    ExecutorService runners = Executors.newFixedThreadPool(atOnce);
    try {
      List<Future<Verdict>> running = new ArrayList<>();
      all.forEach(trial -> running.add(runners.submit(() -> sweep.run(trial))));
      for (int i = 0; i < all.size(); i++) {
        report.take(all.get(i), running.get(i).get());
      }
    } catch (ExecutionException broken) {
      if (broken.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(broken.getCause());
    } finally {
      runners.shutdownNow();
    }
  }
}
