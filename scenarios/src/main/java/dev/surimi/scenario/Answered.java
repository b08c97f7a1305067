package dev.surimi.scenario;

import dev.surimi.contract.traffic.RawAnswer;
import dev.surimi.scenario.match.Difference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * A call with what came back.
 *
 * @param answer empty when none came
 * @param why there is no answer; empty when there is one
 * @param late whether there is none because nobody waited any longer
 */
public record Answered(Asked asked, Optional<RawAnswer> answer, String why, boolean late) {

  private static final JsonMapper JSON = JsonMapper.shared();

  static Answered by(Asked asked, RawAnswer answer) {
    return new Answered(asked, Optional.of(answer), "", false);
  }

  static Answered late(Asked asked) {
    return new Answered(asked, Optional.empty(), "none within " + asked.patience(), true);
  }

  static Answered broken(Asked asked, String why) {
    return new Answered(asked, Optional.empty(), why, false);
  }

  /** 0 when no answer came. */
  public int status() {
    return answer.map(RawAnswer::status).orElse(0);
  }

  /** As JSON when it is, else as text; missing when there is none. */
  public JsonNode body() {
    String text = text();
    if (text.isEmpty()) {
      return MissingNode.getInstance();
    }
    try {
      return JSON.readTree(text);
    } catch (JacksonException other) {
      return JSON.getNodeFactory().stringNode(text);
    }
  }

  public String text() {
    return answer.map(each -> new String(each.body(), StandardCharsets.UTF_8)).orElse("");
  }

  /** The whole of it in one line, for comparison with another. */
  String line() {
    return asked.operation() + " " + status() + " " + text();
  }

  public Optional<String> header(String name) {
    return answer.flatMap(each -> each.headers().first(name));
  }

  /** The exchange for a reader, without the key. */
  List<String> told() {
    List<String> told = new ArrayList<>();
    String query = asked.request().query().isEmpty() ? "" : "?" + asked.request().query();
    told.add(
        "asked "
            + asked.vendor()
            + "  "
            + asked.request().method()
            + " "
            + asked.request().path()
            + query);
    if (asked.request().body().length > 0) {
      told.add("      " + shortened(new String(asked.request().body(), StandardCharsets.UTF_8)));
    }
    told.add(answer.map(each -> "got   " + each.status()).orElse("got   no answer: " + why));
    if (!text().isEmpty()) {
      told.add("      " + shortened(text()));
    }
    header("X-Sandbox-Exchange")
        .ifPresent(
            number ->
                told.add(
                    "      exchange %s of the world %s"
                        .formatted(number, header("X-Sandbox-World").orElse("?"))));
    return told;
  }

  private static String shortened(String text) {
    return text.length() <= 2_000 ? text : text.substring(0, 2_000) + "…";
  }

  /** The difference of a status that was not expected. */
  Difference status(String expected) {
    return new Difference("status", expected, status() == 0 ? "no answer: " + why : "" + status());
  }
}
