package dev.surimi.documentation;

import dev.surimi.Sandbox;
import dev.surimi.engine.LiveWorld;
import dev.surimi.journal.Exchange;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who reads a vendor's documentation and pastes its calls, changing nothing but the host
 * and the ids that earlier answers gave. Each call is tried in a new world {@code default}.
 *
 * @param vendor where the vendor answers
 * @param host the vendor's own, as printed
 * @param header the one that carries the key
 * @param key the one that is printed
 */
public record Reader(
    Sandbox sandbox, PrintedCalls calls, URI vendor, String host, String header, String key) {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** What came of a pasted call. */
  public record Answer(int status, HttpHeaders headers, JsonNode body, Exchange exchange) {}

  /**
   * Somebody who asks the vendor through {@code proxy}, and writes what a GET says in its query.
   */
  public Reader through(URI proxy) {
    return new Reader(sandbox, calls.withQueries(), proxy, host, header, key);
  }

  /** Makes the calls that come before it, and then the call. */
  public Answer paste(PrintedCall call) {
    sandbox.engine().worlds().delete("default");
    Map<String, JsonNode> answers = new HashMap<>();
    for (String name : call.after()) {
      PrintedCall earlier = calls.named(name);
      HttpResponse<String> answer = send(earlier, answers);
      if (answer.statusCode() != earlier.status()) {
        throw new AssertionError(
            "before it, %s: %d %s".formatted(name, answer.statusCode(), answer.body()));
      }
      answers.put(name, body(answer));
    }
    HttpResponse<String> answer = send(call, answers);
    return new Answer(answer.statusCode(), answer.headers(), body(answer), exchange(answer));
  }

  private HttpResponse<String> send(PrintedCall call, Map<String, JsonNode> answers) {
    URI address = URI.create(here(lively(call.address(), call, answers)));
    List<String> data = call.data().stream().map(part -> lively(part, call, answers)).toList();
    Map<String, String> headers = Map.of(header, call.key() == null ? key : call.key());
    return Curl.send(call.verb(), address, headers, data);
  }

  private String here(String address) {
    return address
        .replaceFirst("^https?://" + host, vendor.toString())
        .replaceFirst("^http://localhost:8080", sandbox.url().toString());
  }

  private static String lively(String text, PrintedCall call, Map<String, JsonNode> answers) {
    String lively = text;
    for (Map.Entry<String, String> live : call.live().entrySet()) {
      String source = live.getValue();
      int pointer = source.lastIndexOf(" /") + 1;
      JsonNode answer = answers.get(source.substring(0, pointer - 1));
      lively = lively.replace(live.getKey(), answer.at(source.substring(pointer)).asString());
    }
    return lively;
  }

  private Exchange exchange(HttpResponse<String> answer) {
    String world = answer.headers().firstValue("X-Sandbox-World").orElseThrow();
    long id = answer.headers().firstValueAsLong("X-Sandbox-Exchange").orElseThrow();
    LiveWorld live = sandbox.engine().worlds().find(world).orElseThrow();
    return live.journal().find(id).orElseThrow();
  }

  private static JsonNode body(HttpResponse<String> answer) {
    String type = answer.headers().firstValue("Content-Type").orElse("");
    return type.startsWith("application/json") ? JSON.readTree(answer.body()) : JSON.missingNode();
  }
}
