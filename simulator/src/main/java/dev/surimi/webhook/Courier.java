package dev.surimi.webhook;

import dev.surimi.clock.WorldClock;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/** Carries webhooks over the network: one attempt at a time, and says how it went. */
public final class Courier {

  /**
   * Tells through how many deliveries a request came about; a receiver that is this sandbox passes
   * it on.
   */
  public static final String DEPTH = "X-Sandbox-Depth";

  private static final int DEEPEST = 8;
  private static final int ANSWER_KEPT = 2_000;

  private final Targets targets;

  public Courier(Targets targets) {
    this.targets = targets;
  }

  /**
   * Tries to hand the delivery over, and waits for the answer.
   *
   * @param at the world's time
   */
  public Attempt attempt(
      Delivery delivery, Subscription subscription, RetryPolicy policy, Instant at) {
    int number = delivery.attempts().size() + 1;
    long start = WorldClock.machineNanos();
    Targets.Looked target = targets.look(delivery.url());
    Optional<String> objection = objection(delivery, target);
    if (objection.isPresent()) {
      return Attempt.failed(delivery, at, objection.get());
    }
    if (Kept.isAt(target.written())) {
      return slowed(delivery, Kept.attempt(delivery, target.written(), policy, at), policy);
    }
    HttpPost request = request(delivery, target, subscription, policy);
    try {
      Mail.Answer answer = Mail.send(request, policy.timeout(), ANSWER_KEPT);
      boolean received = policy.received().test(answer.status(), answer.beginning());
      Attempt attempt =
          new Attempt(number, at, answer.status(), answer.beginning(), since(start), received);
      return slowed(delivery, attempt, policy);
    } catch (TimeoutException late) {
      return new Attempt(
          number, at, null, "no answer within " + policy.timeout(), since(start), false);
    } catch (IOException failed) {
      return new Attempt(
          number, at, null, "no connection to " + delivery.url(), since(start), false);
    }
  }

  /** The receiver has it, and the vendor, who has waited as long as it does, believes that not. */
  private static Attempt slowed(Delivery delivery, Attempt attempt, RetryPolicy policy) {
    Duration slowness = delivery.disorder().slowness();
    if (slowness == null || attempt.number() > 1) {
      return attempt;
    }
    return slowness.compareTo(policy.timeout()) < 0
        ? attempt.taking(slowness)
        : attempt.unheard("no answer within " + policy.timeout(), policy.timeout());
  }

  private static Optional<String> objection(Delivery delivery, Targets.Looked target) {
    return delivery.depth() > DEEPEST
        ? Optional.of("a loop: " + delivery.depth() + " deliveries led to this one")
        : target.objection().map(why -> "the URL " + why);
  }

  /** By its address, which no name server can change on the way; the receiver reads its name. */
  private static HttpPost request(
      Delivery delivery, Targets.Looked target, Subscription subscription, RetryPolicy policy) {
    URI url = target.written();
    HttpPost request = new HttpPost(target.url());
    request.setHeader(
        "Host", url.getPort() < 0 ? url.getHost() : url.getHost() + ":" + url.getPort());
    request.setHeader("Content-Type", "application/json");
    request.setHeader("User-Agent", "Surimi");
    request.setHeader(DEPTH, Integer.toString(delivery.depth()));
    policy.headers().apply(believed(delivery, subscription), delivery).forEach(request::setHeader);
    request.setEntity(new ByteArrayEntity(delivery.payload().bytes(), null));
    return request;
  }

  private static Subscription believed(Delivery delivery, Subscription subscription) {
    String authorization = delivery.disorder().authorization();
    return authorization == null ? subscription : subscription.withAuthorization(authorization);
  }

  private static Duration since(long start) {
    return Duration.ofNanos(WorldClock.machineNanos() - start);
  }
}
