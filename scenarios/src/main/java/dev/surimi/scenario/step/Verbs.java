package dev.surimi.scenario.step;

import dev.surimi.scenario.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a step can be: the verb that it is written with, and how it is read. */
public final class Verbs {

  private static final Map<String, Function<Written, Step>> VERBS = new LinkedHashMap<>();

  static {
    VERBS.put("call", CallStep::read);
    VERBS.put("advance", AdvanceStep::read);
    VERBS.put("act", ActStep::read);
    VERBS.put("fault", FaultStep::read);
    VERBS.put("subscribe", SubscribeStep::read);
    VERBS.put("expect-webhook", ExpectWebhookStep::read);
    VERBS.put("expect-state", ExpectStateStep::read);
    VERBS.put("expect-no-violations", ExpectNoViolationsStep::read);
    VERBS.put("repeat", RepeatStep::read);
    VERBS.put("together", TogetherStep::read);
    VERBS.put("wait-for", WaitForStep::read);
    VERBS.put("include", IncludeStep::read);
  }

  private Verbs() {}

  public static List<String> names() {
    return List.copyOf(VERBS.keySet());
  }

  /** The verb of a step; a {@link BadStep} when it has none or several. */
  public static String of(Written written) {
    List<String> said = written.node().propertyNames().stream().filter(VERBS::containsKey).toList();
    if (said.size() != 1) {
      throw new BadStep(
          written.pointer(),
          said.isEmpty()
              ? "a step needs a verb: " + String.join(", ", VERBS.keySet())
              : "a step has one verb, and this has " + String.join(" and ", said));
    }
    return said.get(0);
  }

  public static Step read(Written written) {
    return VERBS.get(of(written)).apply(written);
  }

  /** As {@code call pending_bookings.create}; the step's own name where it has one. */
  public static String told(Written written) {
    String verb = of(written);
    String object =
        Optional.of(written.at(verb))
            .filter(node -> node.isString())
            .map(node -> " " + node.asString())
            .orElse("");
    return written.text("name").orElse(verb + object);
  }
}
