package dev.surimi.webhook;

import dev.surimi.clock.WorldClock;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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

  static {
    // A connection is closed with the last webhook that is due: one that was kept, and that the
    // receiver closes as it is used again, would look like a failed attempt. And a host that was
    // looked up is called by its address.
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "connection,host");
  }

  /** Made with the first webhook: it reads every authority that the machine trusts. */
  private static final class Client {
    private static final HttpClient INSTANCE =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
  }

  private final Targets targets;

  public Courier(Targets targets) {
    this.targets = targets;
  }

  /**
   * Tries to hand the delivery over, and waits for the answer.
   *
   * @param at the world's time
   * @param isLast whether the subscriber gets no other as soon as he has this one
   */
  public Attempt attempt(
      Delivery delivery,
      Subscription subscription,
      RetryPolicy policy,
      Instant at,
      boolean isLast) {
    int number = delivery.attempts().size() + 1;
    long start = WorldClock.machineNanos();
    Targets.Looked target = targets.look(delivery.url());
    Optional<String> objection = objection(delivery, target);
    if (objection.isPresent()) {
      return Attempt.failed(delivery, at, objection.get());
    }
    if (Kept.isAt(delivery.url())) {
      return slowed(delivery, Kept.attempt(delivery, policy, at), policy);
    }
    try {
      HttpRequest.Builder request = request(delivery, target.url(), subscription, policy);
      HttpResponse<String> response =
          exchange((isLast ? closing(request) : request).build(), policy);
      boolean received = policy.received().test(response.statusCode(), response.body());
      Attempt attempt =
          new Attempt(number, at, response.statusCode(), response.body(), since(start), received);
      return slowed(delivery, attempt, policy);
    } catch (TimeoutException late) {
      return new Attempt(
          number, at, null, "no answer within " + policy.timeout(), since(start), false);
    } catch (ExecutionException | IllegalArgumentException failed) {
      return new Attempt(
          number, at, null, "no connection to " + delivery.url(), since(start), false);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Attempt(number, at, null, "the sandbox was stopped", since(start), false);
    }
  }

  /** The timeout is for the whole of the answer: one that begins and never ends is late as well. */
  private HttpResponse<String> exchange(HttpRequest request, RetryPolicy policy)
      throws InterruptedException, ExecutionException, TimeoutException {
    CompletableFuture<HttpResponse<String>> answer =
        Client.INSTANCE.sendAsync(request, head -> new Beginning(ANSWER_KEPT));
    try {
      return answer.get(policy.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } finally {
      answer.cancel(true);
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

  private static HttpRequest.Builder request(
      Delivery delivery, URI target, Subscription subscription, RetryPolicy policy) {
    HttpRequest.Builder request =
        addressed(URI.create(delivery.url()), target)
            .header("Content-Type", "application/json")
            .header("User-Agent", "Surimi")
            .header(DEPTH, Integer.toString(delivery.depth()));
    policy.headers().apply(believed(delivery, subscription), delivery).forEach(request::setHeader);
    return request.POST(
        HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(delivery.payload())));
  }

  private static Subscription believed(Delivery delivery, Subscription subscription) {
    String authorization = delivery.disorder().authorization();
    return authorization == null ? subscription : subscription.withAuthorization(authorization);
  }

  /** By its address, which no name server can change on the way; the receiver reads its name. */
  private static HttpRequest.Builder addressed(URI url, URI target) {
    String port = url.getPort() < 0 ? "" : ":" + url.getPort();
    try {
      return HttpRequest.newBuilder(target).header("Host", url.getHost() + port);
    } catch (IllegalArgumentException restricted) {
      return HttpRequest.newBuilder(url);
    }
  }

  /** A program that used HTTP before it made a sandbox keeps its connections, as it always did. */
  private static HttpRequest.Builder closing(HttpRequest.Builder request) {
    try {
      return request.header("Connection", "close");
    } catch (IllegalArgumentException restricted) {
      return request;
    }
  }

  private static Duration since(long start) {
    return Duration.ofNanos(WorldClock.machineNanos() - start);
  }
}
