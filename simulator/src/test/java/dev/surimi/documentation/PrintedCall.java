package dev.surimi.documentation;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A call as a vendor's documentation prints it, with the answer that it prints.
 *
 * @param operation null where the call reaches none
 * @param call verb and address, as printed
 * @param key the credential; null where it is the usual one
 * @param data the values of curl's {@code -d}
 * @param after the names of calls that are made first
 * @param live printed text that stands for an answer to an earlier call: its name and a JSON
 *     Pointer
 * @param exact the pointers below which values are those printed, not only types
 * @param free the pointers whose values need not be those printed, and why
 * @param resolved how a contradiction of the documentation is read
 */
public record PrintedCall(
    String name,
    String chapter,
    String operation,
    String call,
    String key,
    List<String> data,
    List<String> after,
    Map<String, String> live,
    Integer status,
    JsonNode answer,
    List<String> exact,
    Map<String, String> free,
    String resolved) {

  public PrintedCall {
    data = data == null ? List.of() : List.copyOf(data);
    after = after == null ? List.of() : List.copyOf(after);
    live = live == null ? Map.of() : Map.copyOf(live);
    status = status == null ? 200 : status;
    exact = exact == null ? List.of() : List.copyOf(exact);
    free = free == null ? Map.of() : Map.copyOf(free);
  }

  /** The same call with the data of a GET in its query, as {@code curl -G} sends it. */
  PrintedCall withQuery() {
    if (!verb().equals("GET") || data.isEmpty()) {
      return this;
    }
    String asked = call + (call.contains("?") ? "&" : "?") + String.join("&", data);
    return new PrintedCall(
        name, chapter, operation, asked, key, null, after, live, status, answer, exact, free,
        resolved);
  }

  String verb() {
    return call.substring(0, call.indexOf(' '));
  }

  String address() {
    return call.substring(call.indexOf(' ') + 1);
  }

  boolean isExact(String pointer) {
    return exact.stream()
        .anyMatch(
            whole ->
                pointer.equals(whole)
                    || pointer.startsWith(whole.endsWith("/") ? whole : whole + "/"));
  }

  boolean isFree(String pointer) {
    return free.containsKey(pointer);
  }
}
