package dev.surimi.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.surimi.Thinker;
import dev.surimi.webhook.Attempt;
import dev.surimi.webhook.Delivery;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class AdvanceTest {

  private final Bar bar = new Bar();
  private final Thinker receiver = new Thinker();
  private final FutureTask<Boolean> advance = new FutureTask<>(this::expire);
  private final Thread impatient = new Thread(advance);

  AdvanceTest() throws IOException {}

  @AfterEach
  void close() throws IOException {
    bar.close();
    receiver.close();
  }

  @Test
  void whoeverIsInterruptedWhileTimeAdvancesStillGetsItSettled() throws Exception {
    orderAndHearOfIt();
    impatient.start();

    try (Thinker.Question expired = receiver.asked()) {
      impatient.interrupt();

      assertThat(expired.isAwaited()).isTrue();
      expired.answer();
    }
    assertThat(advance.get()).as("is interrupted still").isTrue();
    assertThat(delivery(2).attempts()).extracting(Attempt::received).containsExactly(true);
  }

  @Test
  void whoeverIsInterruptedWaitsForOneReceiverAndForNoOther() throws Exception {
    orderAndHearOfIt();
    orderAgainAndHearOfIt();
    impatient.start();

    try (Thinker.Question expired = receiver.asked()) {
      impatient.interrupt();
      await().until(() -> hasHeardOfIt(impatient));
      expired.answer();
    }
    assertThatThrownBy(advance::get)
        .hasRootCauseInstanceOf(Advance.Impossible.class)
        .hasMessageContaining("interrupted");
    assertThat(delivery(3).attempts()).extracting(Attempt::received).containsExactly(true);
  }

  @Test
  void whatGoesWrongInAnAdvanceIsThrownAtTheCallerAsItIs() {
    RuntimeException wrong = new IllegalStateException("wrong");

    assertThatThrownBy(
            () ->
                bar.engine()
                    .advance(
                        bar.world(),
                        now -> {
                          throw wrong;
                        }))
        .isSameAs(wrong);
  }

  /** Was woken by the interrupt, and waits again. */
  private static boolean hasHeardOfIt(Thread interrupted) {
    return !interrupted.isInterrupted() && interrupted.getState() == Thread.State.WAITING;
  }

  private void orderAndHearOfIt() throws IOException {
    bar.tell("wh_1", receiver.url());
    orderAgainAndHearOfIt();
  }

  private void orderAgainAndHearOfIt() throws IOException {
    bar.order();
    try (Thinker.Question ordered = receiver.asked()) {
      ordered.answer();
    }
  }

  /** Lets the order expire, which the subscriber is told; whether somebody interrupted it. */
  private boolean expire() {
    List<Firing> fired = bar.engine().advance(bar.world(), Bar.NOW.plus(Duration.ofMinutes(10)));
    assertThat(fired).extracting(Firing::outcome).contains("received");
    return Thread.currentThread().isInterrupted();
  }

  private Delivery delivery(long id) {
    return bar.world().state().find(Delivery.TABLE, id).orElseThrow();
  }
}
