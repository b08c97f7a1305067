package dev.surimi.client;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sandbox's control API said no. The message says what to send instead. */
public final class Refused extends RuntimeException {

  private final int status;
  private final transient JsonNode problem;

  Refused(int status, JsonNode problem) {
    super(message(status, problem));
    this.status = status;
    this.problem = problem;
  }

  private static String message(int status, JsonNode problem) {
    String detail = problem.path("detail").asString("");
    String title = problem.path("title").asString("the control API answers " + status);
    return detail.isEmpty() ? title : title + ": " + detail;
  }

  public int status() {
    return status;
  }

  /** The RFC 9457 problem document, or an empty object when something else came. */
  public JsonNode problem() {
    return problem == null ? JsonMapper.shared().createObjectNode() : problem;
  }
}
