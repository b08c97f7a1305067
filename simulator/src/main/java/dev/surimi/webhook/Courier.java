package dev.surimi.webhook;

import dev.surimi.clock.WorldClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Carries webhooks over the network: one attempt at a time, and says how it went. */
public final class Courier {

  /**
   * Tells through how many deliveries a request came about; a receiver that is this sandbox passes
   * it on.
   */
  public static final String DEPTH = "X-Sandbox-Depth";

  private static final int DEEPEST = 8;
  private static final int ANSWER_KEPT = 2_000;
  private static final JsonMapper JSON = JsonMapper.shared();

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  /**
   * Tries to hand the delivery over, and waits for the answer.
   *
   * @param at the world's time
   */
  public Attempt attempt(
      Delivery delivery, Subscription subscription, RetryPolicy policy, Instant at) {
    int number = delivery.attempts().size() + 1;
    long start = WorldClock.machineNanos();
    Optional<String> objection = objection(delivery);
    if (objection.isPresent()) {
      return Attempt.failed(delivery, at, objection.get());
    }
    try {
      HttpResponse<byte[]> response =
          client.send(
              request(delivery, subscription, policy), HttpResponse.BodyHandlers.ofByteArray());
      String answer = beginning(response.body());
      boolean received = policy.received().test(response.statusCode(), answer);
      return new Attempt(number, at, response.statusCode(), answer, since(start), received);
    } catch (HttpTimeoutException late) {
      return new Attempt(
          number, at, null, "no answer within " + policy.timeout(), since(start), false);
    } catch (IOException | IllegalArgumentException failed) {
      return new Attempt(
          number, at, null, "no connection to " + delivery.url(), since(start), false);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Attempt(number, at, null, "the sandbox was stopped", since(start), false);
    }
  }

  private static Optional<String> objection(Delivery delivery) {
    return delivery.depth() > DEEPEST
        ? Optional.of("a loop: " + delivery.depth() + " deliveries led to this one")
        : Targets.objection(delivery.url()).map(why -> "the URL " + why);
  }

  private static HttpRequest request(
      Delivery delivery, Subscription subscription, RetryPolicy policy) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(delivery.url()))
            .timeout(policy.timeout())
            .header("Content-Type", "application/json")
            .header("User-Agent", "Surimi")
            .header(DEPTH, Integer.toString(delivery.depth()));
    policy.headers().apply(subscription, delivery).forEach(request::setHeader);
    return request
        .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(delivery.payload())))
        .build();
  }

  private static String beginning(byte[] body) {
    return new String(body, 0, Math.min(body.length, ANSWER_KEPT), StandardCharsets.UTF_8);
  }

  private static Duration since(long start) {
    return Duration.ofNanos(WorldClock.machineNanos() - start);
  }
}
