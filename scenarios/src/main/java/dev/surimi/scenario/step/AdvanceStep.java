package dev.surimi.scenario.step;

import dev.surimi.client.Fired;
import dev.surimi.client.Ledger;
import dev.surimi.client.World;
import dev.surimi.scenario.Failure;
import dev.surimi.scenario.Play;
import dev.surimi.scenario.Step;
import dev.surimi.scenario.match.Expected;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code advance: PT7M}, {@code advance: next} or {@code advance: 2031-03-14T18:00:00Z}: time
 * passes, and what falls due happens.
 */
final class AdvanceStep implements Step {

  private static final String NEXT = "next";

  private final String how;
  private final ObjectNode expect;

  private AdvanceStep(String how, ObjectNode expect) {
    this.how = how;
    this.expect = expect;
  }

  static AdvanceStep read(Written written) {
    String how = written.at("advance").asString();
    if (!how.equals(NEXT) && !how.contains("${") && !isAmount(how) && !isInstant(how)) {
      throw written.bad(
          "advance", "expected a duration such as PT7M, an instant, or next, got " + how);
    }
    String now = written.at("expect").path("now").asString("${}");
    if (!now.contains("${") && !isInstant(now)) {
      throw written.bad(
          "expect/now", "expected an instant such as 2031-03-14T10:00:00Z, got " + now);
    }
    for (String list : List.of("fired", "exactly")) {
      written.at("expect").path(list).values().forEach(item -> requireKnown(written, list, item));
    }
    return new AdvanceStep(how, written.object("expect"));
  }

  private static void requireKnown(Written written, String list, JsonNode item) {
    JsonNode what = item.isString() ? item : item.path("what");
    if (what.isString() && !Expected.isRule(what)) {
      written.requireKnown(
          "expect/" + list, "happening", what.asString(), written.vocabulary().firings());
    }
  }

  private static boolean isAmount(String text) {
    try {
      return !Duration.parse(text).isNegative();
    } catch (DateTimeException other) {
      return false;
    }
  }

  private static boolean isInstant(String text) {
    try {
      return !Instant.parse(text).equals(Instant.MIN);
    } catch (DateTimeException other) {
      return false;
    }
  }

  @Override
  public void play(Play play) {
    play.world().settle(); // what is due by now is not of this time
    Ledger ledger = advanced(play.world(), play.values().fill(how));
    JsonNode wanted = play.values().fill(expect);
    if (wanted.has("fired")) {
      requireFired(List.copyOf(wanted.get("fired").values()), ledger);
      play.checked();
    }
    if (wanted.has("exactly")) {
      requireExactly(List.copyOf(wanted.get("exactly").values()), ledger);
      play.checked();
    }
    if (wanted.has("now") && !Instant.parse(wanted.get("now").asString()).equals(ledger.now())) {
      throw new Failure(
          "expected the time " + wanted.get("now").asString() + ", it is " + ledger.now());
    }
  }

  private static Ledger advanced(World world, String how) {
    if (how.equals(NEXT)) {
      return world.advanceToNext();
    }
    if (!isAmount(how) && !isInstant(how)) {
      throw new Failure("expected a duration such as PT7M, or an instant, got " + how);
    }
    return isAmount(how) ? world.advance(Duration.parse(how)) : world.advanceTo(Instant.parse(how));
  }

  /** All of them, in their order; others may have happened in between. */
  private static void requireFired(List<JsonNode> wanted, Ledger ledger) {
    int found = 0;
    for (Fired fired : ledger.fired()) {
      if (found < wanted.size() && fits(wanted.get(found), fired)) {
        found++;
      }
    }
    if (wanted.isEmpty() && !ledger.fired().isEmpty()) {
      throw new Failure("expected that nothing happens; what happened is " + told(ledger));
    }
    if (found < wanted.size()) {
      throw new Failure(
          "expected %s to happen; what happened is %s".formatted(wanted.get(found), told(ledger)));
    }
  }

  private static void requireExactly(List<JsonNode> wanted, Ledger ledger) {
    requireFired(wanted, ledger);
    if (ledger.fired().size() > wanted.size()) {
      throw new Failure("expected nothing else to happen; what happened is " + told(ledger));
    }
  }

  private static boolean fits(JsonNode wanted, Fired fired) {
    return wanted.isString()
        ? wanted.asString().equals(fired.what())
        : Expected.of(wanted).fits(JsonMapper.shared().valueToTree(fired));
  }

  private static String told(Ledger ledger) {
    return ledger.fired().isEmpty()
        ? "nothing"
        : ledger.fired().stream()
            .map(
                fired ->
                    "%s %s of %s (%s)"
                        .formatted(fired.what(), fired.id(), fired.vendor(), fired.outcome()))
            .collect(Collectors.joining(", "));
  }
}
