package dev.surimi.scenario.step;

import dev.surimi.client.Refused;
import dev.surimi.scenario.Failure;
import dev.surimi.scenario.Play;
import dev.surimi.scenario.Step;
import dev.surimi.scenario.Vocabulary;
import dev.surimi.scenario.match.Difference;
import dev.surimi.scenario.match.Expected;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code act: complete-3ds}: a person behind the scenes does something. */
final class ActStep implements Step {

  /** What is impossible now; an unknown action or a wrong input is a mistake of the story. */
  private static final int CONFLICT = 409;

  private final String vendor;
  private final String action;
  private final JsonNode with;
  private final ObjectNode expect;
  private final Keep keep;

  private ActStep(Written written) {
    this.vendor = written.vendor();
    this.action = written.at("act").asString();
    this.with = written.with();
    this.expect = written.object("expect");
    this.keep = Keep.of(written);
  }

  static ActStep read(Written written) {
    String action = written.at("act").asString();
    written.requireKnown("act", "action", action, written.words(Vocabulary.Words::actions));
    return new ActStep(written);
  }

  @Override
  public void play(Play play) {
    JsonNode wanted = play.values().fill(expect);
    Optional<JsonNode> done = done(play, wanted);
    done.ifPresent(
        result -> {
          requireBody(wanted, result);
          keep.keep(play.values(), result);
        });
    if (!expect.isEmpty()) {
      play.checked();
    }
  }

  /** What came of it; empty when it was impossible, as expected. */
  private Optional<JsonNode> done(Play play, JsonNode wanted) {
    JsonNode reason = wanted.path("refused");
    boolean shouldBeRefused = !reason.isMissingNode() && !reason.equals(BooleanNode.FALSE);
    try {
      JsonNode result = play.world().act(vendor, action, play.values().fill(with));
      if (shouldBeRefused) {
        throw new Failure(
            "expected that " + action + " is refused, and it is done: " + Difference.told(result));
      }
      return Optional.of(result);
    } catch (Refused refused) {
      if (!shouldBeRefused || refused.status() != CONFLICT) {
        throw new Failure(action + " is refused: " + refused.getMessage());
      }
      requireReason(wanted.get("refused"), refused);
      return Optional.empty();
    }
  }

  private static void requireReason(JsonNode wanted, Refused refused) {
    String said = refused.problem().path("detail").asString(refused.getMessage());
    boolean fits =
        wanted.isBoolean()
            || (wanted.isString() && said.contains(wanted.asString()))
            || (!wanted.isString() && Expected.of(wanted).fits(refused.problem().path("detail")));
    if (!fits) {
      throw new Failure("it is refused for another reason: expected " + wanted + ", got " + said);
    }
  }

  private static void requireBody(JsonNode wanted, JsonNode result) {
    List<Difference> differences =
        wanted.has("body") ? Expected.of(wanted.get("body")).differences(result) : List.of();
    if (!differences.isEmpty()) {
      throw new Failure(
          "what came of it is not as expected: " + Difference.told(result), differences);
    }
  }
}
