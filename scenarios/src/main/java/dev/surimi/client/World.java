package dev.surimi.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One world of a sandbox, seen through the control API. Bodies are written with Jackson, so they
 * may be maps, records or trees. Thread-safe.
 */
public final class World {

  /** Webhooks for this address are kept in the deliveries, and not sent. */
  public static final String KEPT = "http://kept.invalid/";

  private static final int PAGE = 1_000;

  private final Http http;
  private final String name;
  private final String path;

  World(Http http, String name) {
    this.http = http;
    this.name = name;
    this.path = "/worlds/" + Http.encoded(name);
  }

  public String name() {
    return name;
  }

  /** The vendors' key that opens this world. */
  public String key() {
    return "test_" + name;
  }

  /**
   * Makes the world, or makes it like this.
   *
   * @param settings {@code seed}, {@code now}, {@code clock}, {@code contracts}, {@code options}:
   *     each may be left out
   */
  public JsonNode put(Object settings) {
    return http.put(path, settings);
  }

  /** The world as it stands, in the form that {@link #put} answers with. */
  public JsonNode get() {
    return http.get(path);
  }

  /** Makes the world anew, as it was put. */
  public void reset() {
    http.post(path + "/reset", null);
  }

  public void delete() {
    http.delete(path);
  }

  /** How its clock goes: {@code now}, {@code mode} and {@code speed}. */
  public JsonNode time() {
    return http.get(path + "/clock");
  }

  /** What time it is there. */
  public Instant now() {
    return Instant.parse(time().path("now").asString());
  }

  /** A clock for code that should share the world's time; it asks the sandbox each time. */
  public Clock clock() {
    return new WorldTime(this::now, ZoneOffset.UTC);
  }

  public void freeze() {
    http.put(path + "/clock", Map.of("mode", "frozen"));
  }

  /**
   * Lets time pass.
   *
   * @param speed seconds of the world for one second of the machine
   */
  public void run(double speed) {
    http.put(path + "/clock", Map.of("mode", "running", "speed", speed));
  }

  /** Moves the time ahead and settles: what falls due happens, webhooks and retries included. */
  public Ledger advance(Duration by) {
    return advance(Map.of("by", by.toString()));
  }

  public Ledger advanceTo(Instant to) {
    return advance(Map.of("to", to.toString()));
  }

  /** Moves the time to what will happen next. */
  public Ledger advanceToNext() {
    return advance(Map.of("until", "next"));
  }

  private Ledger advance(Map<String, ?> how) {
    return Ledger.of(http.post(path + "/clock/advance", how));
  }

  /** Lets webhooks that are due be delivered. */
  public Ledger settle() {
    return advance(Duration.ZERO);
  }

  /** What will happen, and when. */
  public List<JsonNode> agenda() {
    return list(http.get(path + "/agenda"));
  }

  /**
   * Presses what a person behind the scenes would press.
   *
   * @throws Refused when that is impossible now; the message says why
   */
  public JsonNode act(String vendor, String action, Object input) {
    return http.post(path + "/actions/" + Http.encoded(vendor) + "/" + Http.encoded(action), input);
  }

  /** Sends a vendor's webhooks to a URL; those for {@link #KEPT} are only kept. */
  public String subscribe(String vendor, String url, String... events) {
    Map<String, Object> subscription = new LinkedHashMap<>();
    subscription.put("vendor", vendor);
    subscription.put("url", url);
    if (events.length > 0) {
      subscription.put("events", List.of(events));
    }
    return subscribe(subscription).path("id").asString();
  }

  /** Keeps a vendor's webhooks in the deliveries, for tests without a receiver. */
  public String listen(String vendor, String... events) {
    return subscribe(vendor, KEPT, events);
  }

  /** As {@code POST …/webhooks} takes it. */
  public JsonNode subscribe(Object subscription) {
    return http.post(path + "/webhooks", subscription);
  }

  public void unsubscribe(String id) {
    http.delete(path + "/webhooks/" + Http.encoded(id));
  }

  public Deliveries deliveries() {
    return new Deliveries(http, name);
  }

  public void redeliver(long delivery) {
    http.post(path + "/deliveries/" + delivery + "/redeliver", null);
  }

  /**
   * Lets the world misbehave.
   *
   * @param fault as {@code POST …/faults} takes it
   * @return its id
   */
  public String fault(Object fault) {
    return http.post(path + "/faults", fault).path("id").asString();
  }

  /** Lets a named incident happen to a vendor; says which faults were set. */
  public JsonNode incident(String incident, String vendor) {
    return http.post(path + "/incidents", Map.of("incident", incident, "vendor", vendor));
  }

  public List<JsonNode> faults() {
    return list(http.get(path + "/faults"));
  }

  public void lift(String fault) {
    http.delete(path + "/faults/" + Http.encoded(fault));
  }

  /** Keeps the present under a name. */
  public void snapshot(String snapshot) {
    http.put(path + "/snapshots/" + Http.encoded(snapshot), null);
  }

  /** Takes the world back to a moment that was kept. */
  public void restore(String snapshot) {
    http.post(path + "/snapshots/" + Http.encoded(snapshot) + "/restore", null);
  }

  /** The world as one file, for {@link #bring}. */
  public byte[] file() {
    return http.file(path + "/file");
  }

  /** The world as it was at a moment that was kept, as one file. */
  public byte[] file(String snapshot) {
    return http.file(path + "/file?snapshot=" + Http.encoded(snapshot));
  }

  /** Makes the world of such a file, in place of the one there is. */
  public void bring(byte[] file) {
    http.put(path + "/file", file);
  }

  /** Another world, which goes on from this one's present; the sandbox names it. */
  public World fork() {
    return new World(http, http.post(path + "/fork", null).path("name").asString());
  }

  /** Another world of this name, which goes on from this one's present. */
  public World fork(String other) {
    http.post(path + "/fork", Map.of("world", other));
    return new World(http, other);
  }

  /** Another world of this name, which goes on from a moment of this one that was kept. */
  public World fork(String other, String snapshot) {
    http.post(path + "/fork", Map.of("world", other, "snapshot", snapshot));
    return new World(http, other);
  }

  /**
   * Calls, newest first.
   *
   * @param query {@code vendor}, {@code operation}, {@code status}, {@code violations}, {@code
   *     after}, {@code limit}
   */
  public List<JsonNode> exchanges(Map<String, ?> query) {
    return list(http.get(path + "/exchanges", query));
  }

  /** One call in full. */
  public JsonNode exchange(long id) {
    return http.get(path + "/exchanges/" + id);
  }

  /** Every call as an HTTP Archive. */
  public JsonNode har() {
    return http.get(path + "/exchanges.har");
  }

  /**
   * What happens from now on, as it happens; to be closed. The last one says why it is the last.
   */
  public Stream<Happening> happenings() {
    return Happening.of(http.lines(path + "/events"));
  }

  /** Calls and attempts at webhooks, in the order of the world's time, for a reader. */
  public String timeline() {
    return Timeline.of(exchanges(Map.of("limit", 1000)), deliveries().all());
  }

  public List<Violation> violations() {
    return http.get(path + "/violations").path("items").values().stream()
        .map(Violation::of)
        .toList();
  }

  /** Where the vendors' invariants do not hold. */
  public Invariants invariants() {
    return Invariants.of(http.get(path + "/invariants"));
  }

  /** What the traffic exercised; of all vendors that were used, or of one. */
  public JsonNode coverage(Optional<String> vendor) {
    return http.require(
        "vendors",
        http.get(path + "/coverage", vendor.map(id -> Map.of("vendor", id)).orElse(Map.of())));
  }

  /** How many records each table of the vendor has. */
  public JsonNode tables(String vendor) {
    return http.get(path + "/state/" + Http.encoded(vendor));
  }

  /** The records of a table, at most {@code limit}. */
  public List<JsonNode> rows(String vendor, String table, int limit) {
    String rows = path + "/state/" + Http.encoded(vendor) + "/" + Http.encoded(table);
    return list(http.get(rows, Map.of("limit", limit)).path("items"));
  }

  /** All records of a table. */
  public List<JsonNode> rows(String vendor, String table) {
    String rows = path + "/state/" + Http.encoded(vendor) + "/" + Http.encoded(table);
    List<JsonNode> all = new ArrayList<>();
    JsonNode page = http.get(rows, Map.of("limit", PAGE));
    all.addAll(page.path("items").values());
    while (page.hasNonNull("next")) {
      page = http.get(rows, Map.of("limit", PAGE, "after", page.path("next").asString()));
      all.addAll(page.path("items").values());
    }
    return all;
  }

  /**
   * One record.
   *
   * @throws Refused with the status 404 when there is none
   */
  public JsonNode row(String vendor, String table, String id) {
    return http.get(
        path
            + "/state/"
            + Http.encoded(vendor)
            + "/"
            + Http.encoded(table)
            + "/"
            + Http.encoded(id));
  }

  private static List<JsonNode> list(JsonNode array) {
    return List.copyOf(array.values());
  }
}
