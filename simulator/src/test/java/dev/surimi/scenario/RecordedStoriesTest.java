package dev.surimi.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import dev.surimi.client.SandboxClient;
import dev.surimi.contract.Violation;
import dev.surimi.contract.traffic.HarFile;
import dev.surimi.engine.HarCheck;
import dev.surimi.engine.Vendors;
import dev.surimi.scenario.file.ScenarioReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The recording of stories that all five vendors have a part in is fine; with one small thing wrong
 * in any of its exchanges it is not, and the place is named.
 */
class RecordedStoriesTest {

  private static final List<String> STORIES =
      List.of(
          "five-vendors-on-one-day",
          "a-card-at-guestonline-decides-at-octotable",
          "a-deposit-at-restoplace-is-the-prepayment-at-iiko");
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final HarCheck CHECK = HarCheck.of(Vendors.discover());

  private static final List<ObjectNode> RECORDED = new ArrayList<>();

  /** One thing that is wrong in an exchange, and how it must be named. */
  private record Wrong(String name, String pointer, String keyword, ObjectNode entry) {}

  @BeforeAll
  static void record() {
    Contracts contracts = new Contracts();
    ScenarioReader reader = new ScenarioReader(contracts);
    SandboxClient sandbox = SandboxClient.at(InSandbox.sandbox().url());
    Player player = Player.in(sandbox, contracts, "recorded").seenBy(world -> keep(world.har()));
    for (String story : STORIES) {
      Path file = Path.of("../scenarios/together", story + ".yaml");
      assertThat(player.play(reader.read(file), 1).problem()).isEmpty();
    }
  }

  private static void keep(JsonNode har) {
    har.at("/log/entries").values().forEach(entry -> RECORDED.add((ObjectNode) entry));
  }

  @Test
  void theRecordingIsFine() {
    assertThat(entries())
        .hasSizeGreaterThan(10)
        .allSatisfy(each -> assertThat(found(each)).isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> oneThingThatIsWrongIsNamed() {
    return wrongs()
        .map(
            wrong ->
                DynamicTest.dynamicTest(
                    wrong.name(),
                    () ->
                        assertThat(found(wrong.entry()))
                            .anySatisfy(
                                violation -> {
                                  assertThat(violation.pointer()).isEqualTo(wrong.pointer());
                                  assertThat(wrong.keyword()).contains(violation.keyword());
                                })));
  }

  @Test
  void moreThanFiftyThingsAreTried() {
    assertThat(wrongs()).hasSizeGreaterThan(50);
  }

  private static Stream<Wrong> wrongs() {
    List<ObjectNode> entries = entries();
    return IntStream.range(0, entries.size())
        .boxed()
        .flatMap(number -> wrongs(number + 1, entries.get(number)));
  }

  private static Stream<Wrong> wrongs(int number, ObjectNode entry) {
    String call =
        number + " " + entry.at("/request/url").asString().replaceAll("^https?://[^/]+", "");
    return Stream.of(
            Optional.of(
                new Wrong(
                    call + " extra",
                    "/surimi",
                    "unevaluatedProperties",
                    withBody(entry, RecordedStoriesTest::extra))),
            Optional.of(
                new Wrong(call + " status", "", "status", with(entry, "/response", "status", 299))),
            Optional.of(new Wrong(call + " encoding", "", "encoding", withText(entry, "{\"a\":"))),
            Optional.of(new Wrong(call + " contentType", "", "contentType", asHtml(entry))),
            leaf(JSON.readTree(text(entry)), "").map(pointer -> mistyped(call, pointer, entry)))
        .flatMap(Optional::stream);
  }

  private static ObjectNode extra(ObjectNode body) {
    return body.put("surimi", 1);
  }

  private static Wrong mistyped(String call, String pointer, ObjectNode entry) {
    int last = pointer.lastIndexOf('/');
    ObjectNode wrong =
        withBody(
            entry,
            body -> {
              ((ObjectNode) body.at(pointer.substring(0, last)))
                  .putObject(pointer.substring(last + 1));
              return body;
            });
    return new Wrong(call + " type of " + pointer, pointer, "type or const", wrong);
  }

  /** The first truth, number or text that is a member of objects alone. */
  private static Optional<String> leaf(JsonNode node, String pointer) {
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      String child = pointer + "/" + member.getKey();
      Optional<String> found =
          member.getValue().isObject()
              ? leaf(member.getValue(), child)
              : Optional.of(child).filter(here -> member.getValue().isBoolean());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static List<ObjectNode> entries() {
    return RECORDED.stream().filter(entry -> text(entry).startsWith("{")).toList();
  }

  private static String text(JsonNode entry) {
    return entry.at("/response/content/text").asString("");
  }

  private static ObjectNode withBody(ObjectNode entry, Function<ObjectNode, ObjectNode> change) {
    return withText(entry, change.apply((ObjectNode) JSON.readTree(text(entry))).toString());
  }

  private static ObjectNode withText(ObjectNode entry, String text) {
    return with(entry, "/response/content", "text", text);
  }

  private static ObjectNode asHtml(ObjectNode entry) {
    ObjectNode wrong = with(entry, "/response/content", "mimeType", "text/html");
    wrong
        .at("/response/headers")
        .values()
        .forEach(
            header -> {
              if (header.path("name").asString().equalsIgnoreCase("content-type")) {
                ((ObjectNode) header).put("value", "text/html");
              }
            });
    return wrong;
  }

  private static ObjectNode with(ObjectNode entry, String place, String member, Object value) {
    ObjectNode copy = entry.deepCopy();
    ((ObjectNode) copy.at(place)).set(member, JSON.valueToTree(value));
    return copy;
  }

  private static List<Violation> found(ObjectNode entry) {
    ObjectNode whole = JSON.createObjectNode();
    whole.putObject("log").put("version", "1.2").putArray("entries").add(entry);
    List<Violation> found = new ArrayList<>();
    HarFile.read(
        new ByteArrayInputStream(whole.toString().getBytes(StandardCharsets.UTF_8)),
        each ->
            CHECK.check(each).ifPresent(checked -> found.addAll(checked.judged().violations())));
    return found;
  }
}
