package dev.surimi.engine;

import dev.surimi.fault.Canned;
import dev.surimi.fault.Mishaps;
import dev.surimi.fault.Wire;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What goes back over the wire: a status, headers and bytes.
 *
 * @param headers by name, in any case; one that is sent several times has a line for each
 * @param wire what becomes of it on its way
 * @param drip how long the body takes to leave when it leaves in pieces
 */
@SuppressWarnings("ArrayRecordComponent") // bodies are compared by nobody
public record Answer(
    int status, Map<String, String> headers, byte[] body, Wire wire, Duration drip) {

  private static final JsonMapper JSON = JsonMapper.shared();

  private static final Map<String, String> JSON_TYPE =
      inAnyCase(Map.of("Content-Type", "application/json; charset=utf-8"));

  public Answer {
    headers = inAnyCase(headers);
  }

  private static Map<String, String> inAnyCase(Map<String, String> headers) {
    if (headers instanceof SortedMap<String, String> sorted
        && sorted.comparator() == String.CASE_INSENSITIVE_ORDER) {
      return headers;
    }
    return joined(Map.of(), headers);
  }

  private static Map<String, String> joined(Map<String, String> first, Map<String, String> then) {
    SortedMap<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    all.putAll(first);
    all.putAll(then);
    return Collections.unmodifiableSortedMap(all);
  }

  /** An answer that arrives. */
  public Answer(int status, Map<String, String> headers, byte[] body) {
    this(status, headers, body, Wire.WHOLE, Duration.ZERO);
  }

  /** An answer that was prepared outside of any vendor. */
  public static Answer of(Canned canned) {
    return new Answer(
        canned.status(), canned.headers(), canned.body(), canned.wire(), canned.drip());
  }

  /** A JSON answer; one without a body when it is missing. */
  public static Answer json(int status, Map<String, String> headers, JsonNode body) {
    return body.isMissingNode()
        ? new Answer(status, headers, new byte[0])
        : new Answer(status, withJsonType(headers), JSON.writeValueAsBytes(body));
  }

  /** The headers of a JSON answer, whose content type they may say otherwise. */
  static Map<String, String> withJsonType(Map<String, String> headers) {
    return headers.containsKey("Content-Type") ? headers : joined(JSON_TYPE, headers);
  }

  /**
   * An RFC 9457 problem document.
   *
   * @param type the last part of its type: {@code urn:surimi:problem:<type>}
   */
  public static Answer problem(String type, int status, String title, String detail) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "urn:surimi:problem:" + type);
    problem.put("title", title);
    problem.put("status", status);
    problem.put("detail", detail);
    return new Answer(
        status,
        Map.of("Content-Type", "application/problem+json"),
        JSON.writeValueAsBytes(problem));
  }

  /** A bug of ours, said plainly, so that nobody takes it for a vendor's behaviour. */
  public static Answer failure() {
    return problem(
        "failed", 500, "The sandbox failed", "this is a bug of Surimi; its log has the details");
  }

  Answer with(Map<String, String> more) {
    return has(more) ? this : new Answer(status, joined(headers, more), body, wire, drip);
  }

  private boolean has(Map<String, String> others) {
    for (Map.Entry<String, String> other : others.entrySet()) {
      if (!other.getValue().equals(headers.get(other.getKey()))) {
        return false;
      }
    }
    return true;
  }

  /** Broken as faults have it, in place of the way in which it is broken already. */
  Answer as(Mishaps felt) {
    Wire other = felt.isNone() ? Wire.WHOLE : felt.wire();
    return other == Wire.WHOLE
        ? this
        : new Answer(status, headers, body, other, felt.pace().drip());
  }
}
