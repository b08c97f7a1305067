package dev.surimi.control;

import dev.surimi.contract.Violation;
import dev.surimi.engine.Bound;
import dev.surimi.vendor.Misuse;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Reply;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Every way in which the control API says no: a problem document of RFC 9457. */
enum ControlError implements Refusal.Cause {
  BAD_REQUEST(400, "The request is not understood"),
  REAL_SECRET(400, "Real secrets are refused"),
  UNAUTHORIZED(401, "The token is missing or wrong"),
  FOREIGN_CALL(403, "The call comes from elsewhere"),
  UNKNOWN_PATH(404, "There is nothing at this path"),
  UNKNOWN_WORLD(404, "There is no such world"),
  UNKNOWN_VENDOR(404, "There is no such vendor"),
  UNKNOWN_THING(404, "There is no such thing"),
  WRONG_VERB(405, "The path does not take this verb"),
  ONLY_STREAMED(406, "The answer is a stream"),
  TIME_GOES_FORWARD(409, "The time cannot be moved so"),
  WORLD_EXISTS(409, "The world is there already"),
  IMPOSSIBLE(409, "The action is impossible now"),
  TOO_LARGE(413, "The body is too large"),
  TOO_MANY_WORLDS(429, "There are too many worlds"),
  TOO_MANY_SNAPSHOTS(429, "There are too many snapshots"),
  TOO_MANY_SUBSCRIPTIONS(429, "There are too many subscriptions"),
  TOO_MANY_FAULTS(429, "There are too many faults"),
  TOO_MANY_APPOINTMENTS(429, "Too much is planned"),
  TOO_MANY_LISTENERS(429, "There are too many listeners"),
  STORE_UNAVAILABLE(503, "The store does not answer"),
  FAILED(500, "The sandbox failed");

  private static final String PROBLEMS = "problems";
  private static final String HEADER = "header";

  private final int status;
  private final String title;

  ControlError(int status, String title) {
    this.status = status;
    this.title = title;
  }

  static ControlError tooMany(Bound bound) {
    return valueOf("TOO_MANY_" + bound.name());
  }

  Refusal because(String detail) {
    return Refusal.of(this, detail);
  }

  static Refusal unauthorized() {
    return UNAUTHORIZED
        .because(
            "send the header Authorization: Bearer <token>, with the token that the sandbox was started with")
        .with(HEADER, Map.entry("WWW-Authenticate", "Bearer"));
  }

  static Refusal wrongVerb(String verb, Collection<String> allowed) {
    return WRONG_VERB
        .because("%s is not taken here; use %s".formatted(verb, String.join(" or ", allowed)))
        .with(HEADER, Map.entry("Allow", String.join(", ", allowed)));
  }

  static Refusal unknownWorld(String name) {
    return UNKNOWN_WORLD.because(
        "there is no world '%s'; PUT /_sandbox/worlds/%s makes it, and so does a vendor call with the key test_%s"
            .formatted(name, name, name));
  }

  static Refusal unknownVendor(String id, Collection<String> known) {
    return UNKNOWN_VENDOR.because(unknown("vendor", id, known));
  }

  /** {@code what} is one of its kind, such as {@code table of guestonline}. */
  static Refusal unknownThing(String what, String name, Collection<String> known) {
    return UNKNOWN_THING.because(unknown(what, name, known));
  }

  /** One member of the request is wrong. */
  static Refusal badMember(String pointer, String message) {
    return BAD_REQUEST
        .because(pointer.substring(1) + ": " + message)
        .with(PROBLEMS, List.of(new Problem(pointer, message)));
  }

  static Refusal broken(List<Violation> violations, String detail) {
    return BAD_REQUEST
        .because(detail)
        .with(
            PROBLEMS,
            violations.stream()
                .map(violation -> new Problem(violation.pointer(), violation.message()))
                .toList());
  }

  /** {@code there is no <what> '<name>'; there are <known>}. */
  static String unknown(String what, String name, Collection<String> known) {
    String instead = known.isEmpty() ? "there is none at all" : "there are " + listed(known);
    return "there is no %s '%s'; %s".formatted(what, name, instead);
  }

  static Reply render(Refusal refusal) {
    if (refusal.reason() instanceof Misuse) {
      return render(unreadable(refusal));
    }
    ControlError error = (ControlError) refusal.reason();
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put(
        "type", "urn:surimi:problem:" + error.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    body.put("title", error.title);
    body.put("status", error.status);
    body.put("detail", refusal.getMessage());
    if (refusal.detail(PROBLEMS) instanceof List<?> problems) {
      ArrayNode list = body.putArray(PROBLEMS);
      problems.forEach(problem -> ((Problem) problem).addTo(list));
    }
    Reply reply = Reply.of(error.status, body).with("Content-Type", "application/problem+json");
    return refusal.detail(HEADER) instanceof Map.Entry<?, ?> header
        ? reply.with(header.getKey().toString(), header.getValue().toString())
        : reply;
  }

  private record Problem(String pointer, String message) {
    void addTo(ArrayNode list) {
      list.addObject().put("pointer", pointer).put("message", message);
    }
  }

  /** What an input's typed accessor could not read. */
  private static Refusal unreadable(Refusal refusal) {
    StringBuilder pointer = new StringBuilder("/");
    if (refusal.detail("path") instanceof List<?> path) {
      path.forEach(name -> pointer.append(pointer.length() == 1 ? "" : "/").append(name));
    }
    return badMember(pointer.toString(), refusal.getMessage());
  }

  private static String listed(Collection<String> names) {
    List<String> first = names.stream().limit(50).toList();
    return String.join(", ", first) + (names.size() > first.size() ? ", …" : "");
  }
}
