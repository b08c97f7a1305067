package dev.surimi.scenario.file;

import dev.surimi.contract.Violation;
import dev.surimi.scenario.Contracts;
import dev.surimi.scenario.Line;
import dev.surimi.scenario.Place;
import dev.surimi.scenario.Scenario;
import dev.surimi.scenario.TimeOfStory;
import dev.surimi.scenario.Vocabulary;
import dev.surimi.scenario.step.BadStep;
import dev.surimi.scenario.step.Verbs;
import dev.surimi.scenario.step.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads scenario files. Thread-safe. */
public final class ScenarioReader {

  private static final int DEEPEST = 8;
  private static final Set<String> ALWAYS_THERE = Set.of("world", "key", "index");

  private final Contracts contracts;
  private final Vocabulary vocabulary;

  public ScenarioReader(Contracts contracts) {
    this(contracts, Vocabulary.NONE);
  }

  /** One that knows also what stands in no contract. */
  public ScenarioReader(Contracts contracts, Vocabulary vocabulary) {
    this.contracts = contracts;
    this.vocabulary = vocabulary;
  }

  /**
   * Reads one file.
   *
   * @throws BadScenario with every problem and its line
   */
  public Scenario read(Path file) {
    return new Reading(file, 0, null).scenario();
  }

  /** One file being read, and the files that it includes. */
  private final class Reading implements Written.Inner {
    private final Path file;
    private final int depth;
    private final Located located;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> vendors = new LinkedHashSet<>();
    private final Set<String> listening = new LinkedHashSet<>();
    private final Set<String> subscribed = new LinkedHashSet<>();
    private final Set<String> kept = new LinkedHashSet<>();
    private final ObjectNode story;
    private final String usualVendor;
    private final ObjectNode usualHeaders;

    Reading(Path file, int depth, Reading outer) {
      this.file = file;
      this.depth = depth;
      this.located = Yaml.read(name(file), text(file));
      this.story = located.tree() instanceof ObjectNode object ? object : nothing();
      Form.story(located.tree()).forEach(each -> problems.add(problem("", each)));
      this.usualVendor = story.path("vendor").asString(outer == null ? "" : outer.usualVendor);
      this.usualHeaders = outer == null ? object("headers") : outer.usualHeaders;
    }

    private static ObjectNode nothing() {
      return JsonNodeFactory.instance.objectNode();
    }

    private ObjectNode object(String member) {
      return story.path(member) instanceof ObjectNode object ? object : nothing();
    }

    Scenario scenario() {
      if (!story.has("name") && problems.isEmpty()) {
        problems.add(located.problem("", "a story has a name; a part of others begins with _"));
      }
      List<Line> invariants = lines("/invariants", story.path("invariants"));
      Set<String> keptByInvariants = Set.copyOf(kept);
      List<Line> lines = lines("/steps", story.path("steps"));
      Map<String, TimeOfStory> times = times();
      problems.addAll(wrongNames(keptByInvariants));
      if (!problems.isEmpty()) {
        throw new BadScenario(problems);
      }
      listening.removeAll(subscribed);
      return new Scenario(
          located.file(),
          story.path("name").asString(),
          story.path("about").asString(""),
          vendors,
          object("world"),
          listening,
          object("values"),
          times,
          lines,
          invariants);
    }

    @Override
    public List<Line> lines(String pointer, JsonNode steps) {
      List<Line> lines = new ArrayList<>();
      for (int i = 0; steps.isArray() && i < steps.size(); i++) {
        step(pointer + "/" + i, steps.get(i)).ifPresent(lines::add);
      }
      return lines;
    }

    private Optional<Line> step(String pointer, JsonNode node) {
      Written written =
          new Written(pointer, node, usualVendor, usualHeaders, contracts, vocabulary, this);
      try {
        String verb = Verbs.of(written);
        List<Violation> wrong = Form.step(verb, node);
        wrong.forEach(each -> problems.add(problem(pointer, each)));
        if (!wrong.isEmpty()) {
          return Optional.empty();
        }
        notice(verb, node);
        Place place = new Place(located.file(), located.line(pointer));
        return Optional.of(new Line(place, Verbs.told(written), Verbs.read(written)));
      } catch (BadStep bad) {
        problems.add(located.problem(bad.pointer(), bad.getMessage()));
        return Optional.empty();
      }
    }

    /** Whom the story calls and hears, and which names it keeps. */
    private void notice(String verb, JsonNode step) {
      JsonNode object = step.path(verb);
      String vendor = object.path("vendor").asString(step.path("vendor").asString(usualVendor));
      if (!vendor.isEmpty()) {
        vendors.add(vendor);
      }
      if (verb.equals("expect-webhook")) {
        listening.add(vendor);
      }
      if (verb.equals("subscribe")) {
        subscribed.add(vendor);
      }
      kept.addAll(step.path("keep").propertyNames());
      kept.addAll(object.path("keep").propertyNames());
      kept.addAll(step.at("/retry/unless/keep").propertyNames());
      if (verb.equals("include")) {
        kept.addAll(step.path("with").propertyNames());
      }
    }

    @Override
    public List<Line> included(String pointer, String name) {
      Path other = file.resolveSibling(name).normalize();
      if (!Files.isRegularFile(other)) {
        throw new BadStep(pointer, "there is no file " + name);
      }
      if (depth == DEEPEST) {
        throw new BadStep(pointer, "files include each other too deeply");
      }
      try {
        Reading part = new Reading(other, depth + 1, this);
        List<Line> lines = part.lines("/steps", part.story.path("steps"));
        problems.addAll(part.problems);
        vendors.addAll(part.vendors);
        listening.addAll(part.listening);
        subscribed.addAll(part.subscribed);
        kept.addAll(part.kept);
        return lines;
      } catch (BadScenario bad) {
        problems.addAll(bad.problems());
        return List.of();
      }
    }

    private Map<String, TimeOfStory> times() {
      Map<String, TimeOfStory> times = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> time : object("times").properties()) {
        try {
          times.put(time.getKey(), time(time.getValue()));
        } catch (DateTimeException | IllegalArgumentException broken) {
          problems.add(located.problem("/times/" + time.getKey(), broken.getMessage()));
        }
      }
      return times;
    }

    private static TimeOfStory time(JsonNode time) {
      TemporalAmount after =
          time.has("after") ? TimeOfStory.amount(time.get("after").asString()) : Period.ZERO;
      return new TimeOfStory(
          after,
          Optional.ofNullable(time.get("at")).map(at -> LocalTime.parse(at.asString())),
          ZoneId.of(time.path("zone").asString("UTC")),
          time.path("form").asString("yyyy-MM-dd"));
    }

    /**
     * Every reference stands for something, and those of the invariants for what is always there.
     */
    private List<Problem> wrongNames(Set<String> keptByInvariants) {
      Set<String> always = new LinkedHashSet<>(ALWAYS_THERE);
      always.addAll(keptByInvariants);
      always.addAll(story.path("values").propertyNames());
      always.addAll(story.path("times").propertyNames());
      return new References(located, always, kept).problems();
    }

    private Problem problem(String pointer, Violation violation) {
      return located.problem(
          pointer + violation.pointer(),
          (violation.pointer().isEmpty() ? "" : violation.pointer().substring(1) + ": ")
              + violation.message());
    }
  }

  private static String name(Path file) {
    Path here = Path.of("").toAbsolutePath();
    Path whole = file.toAbsolutePath().normalize();
    return whole.startsWith(here) ? here.relativize(whole).toString() : whole.toString();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException none) {
      throw new BadScenario(List.of(new Problem(name(file), 1, "there is no such file")));
    } catch (IOException broken) {
      throw new BadScenario(
          List.of(new Problem(name(file), 1, "it cannot be read: " + broken.getMessage())));
    }
  }
}
