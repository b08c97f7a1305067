package dev.surimi.client;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A running sandbox, seen through its control API. Thread-safe.
 *
 * <pre>{@code
 * SandboxClient sandbox = SandboxClient.at(URI.create("http://localhost:8080"));
 * World world = sandbox.world("pr-7");
 * }</pre>
 *
 * <p>Its methods throw {@link Refused} when the sandbox says no, and {@link Unreachable} when there
 * is none.
 */
public final class SandboxClient {

  private final Http http;

  private SandboxClient(Http http) {
    this.http = http;
  }

  /** Of a sandbox that was started without a token. */
  public static SandboxClient at(URI sandbox) {
    return at(sandbox, Optional.empty());
  }

  /**
   * Of a sandbox.
   *
   * @param token what the sandbox was started with as {@code --token}, if anything
   */
  public static SandboxClient at(URI sandbox, Optional<String> token) {
    return new SandboxClient(new Http(sandbox, token));
  }

  public URI url() {
    return http.sandbox();
  }

  /** Where one vendor answers. */
  public URI url(String vendor) {
    return URI.create(url() + "/" + vendor);
  }

  /** The ids of the vendors that are imitated. */
  public List<String> vendors() {
    JsonNode health = http.require("vendors", http.get("/health"));
    return health.path("vendors").values().stream().map(JsonNode::asString).toList();
  }

  /** The world of this name; it is opened when it is first used. */
  public World world(String name) {
    return new World(http, name);
  }

  /** The names of the worlds there are. */
  public List<String> worlds() {
    return http.get("/worlds").values().stream()
        .map(world -> world.path("name").asString())
        .toList();
  }

  /** Every action of every vendor, with the JSON Schema of its input. */
  public JsonNode actions() {
    return http.get("/actions");
  }

  /** What contracts say of a HAR; {@code vendor} may be {@code auto}. */
  public JsonNode check(String vendor, JsonNode har) {
    return http.post("/check?vendor=" + Http.encoded(vendor), har);
  }
}
