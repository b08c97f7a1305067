package dev.surimi.client;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The webhooks of a world, oldest first. */
public final class Deliveries {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration PAUSE = Duration.ofMillis(20);

  private final Http http;
  private final String world;

  Deliveries(Http http, String world) {
    this.http = http;
    this.world = world;
  }

  public List<Delivery> all() {
    return asked(Map.of());
  }

  /** Those of one event. */
  public List<Delivery> of(String event) {
    return asked(Map.of("event", event));
  }

  private List<Delivery> asked(Map<String, ?> query) {
    return http.get("/worlds/" + Http.encoded(world) + "/deliveries", query).values().stream()
        .map(Delivery::of)
        .sorted((one, other) -> Long.compare(one.id(), other.id()))
        .toList();
  }

  /**
   * The first delivery of the event that is no longer pending; waits up to ten seconds for it.
   *
   * @throws AssertionError when there is none by then; it names the events that there were
   */
  public Delivery await(String event) {
    return await(event, PATIENCE);
  }

  /** As {@link #await(String)}, with another patience, in real time. */
  public Delivery await(String event, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    List<Delivery> found = of(event);
    while (found.stream().allMatch(each -> each.status().equals("pending"))) {
      if (System.nanoTime() > end) {
        throw new AssertionError(
            "no webhook " + event + " within " + patience + "; there are " + known());
      }
      pause();
      found = of(event);
    }
    return found.stream()
        .filter(each -> !each.status().equals("pending"))
        .findFirst()
        .orElseThrow();
  }

  private String known() {
    List<Delivery> all = all();
    return all.isEmpty()
        ? "none at all; has the world a webhook subscription?"
        : all.stream()
            .map(each -> each.event() + " (" + each.status() + ")")
            .collect(Collectors.joining(", "));
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while a webhook was awaited", stopped);
    }
  }
}
