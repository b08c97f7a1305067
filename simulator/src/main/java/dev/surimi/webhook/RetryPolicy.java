package dev.surimi.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * How a vendor sends webhooks.
 *
 * @param timeout how long it waits for an answer, in the machine's time
 * @param delays from each failed attempt to the next, in the world's time; when they are used up it
 *     gives up
 * @param received what counts as received
 * @param headers what it sends beside {@code Content-Type: application/json}
 * @param blocks whether a subscription whose delivery was given up is told nothing more
 */
public record RetryPolicy(
    Duration timeout,
    List<Duration> delays,
    Received received,
    BiFunction<Subscription, Delivery, Map<String, String>> headers,
    boolean blocks) {

  /** Decides from the receiver's status and the beginning of its body. */
  @FunctionalInterface
  public interface Received {
    boolean test(int status, String answer);
  }

  /**
   * Any 2xx is enough; three more attempts after 1, 5 and 30 minutes; the subscription's
   * authorization as it is.
   */
  public static RetryPolicy standard() {
    return new RetryPolicy(
        Duration.ofSeconds(10),
        List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30)),
        (status, answer) -> status / 100 == 2,
        RetryPolicy::authorization,
        false);
  }

  /** One attempt and no other. */
  public static RetryPolicy once() {
    return standard().withDelays(List.of());
  }

  /** The header {@code Authorization} with the subscription's value, if it has one. */
  public static Map<String, String> authorization(Subscription subscription, Delivery delivery) {
    return subscription.authorization() == null
        ? Map.of()
        : Map.of("Authorization", subscription.authorization());
  }

  public RetryPolicy withDelays(List<Duration> newDelays) {
    return new RetryPolicy(timeout, List.copyOf(newDelays), received, headers, blocks);
  }

  public RetryPolicy withReceived(Received newReceived) {
    return new RetryPolicy(timeout, delays, newReceived, headers, blocks);
  }

  public RetryPolicy withHeaders(BiFunction<Subscription, Delivery, Map<String, String>> others) {
    return new RetryPolicy(timeout, delays, received, others, blocks);
  }

  /** The same policy, and when retries are used up the subscription is blocked. */
  public RetryPolicy blocking() {
    return new RetryPolicy(timeout, delays, received, headers, true);
  }

  Optional<Duration> delayAfter(int attempts) {
    return attempts <= delays.size() ? Optional.of(delays.get(attempts - 1)) : Optional.empty();
  }
}
