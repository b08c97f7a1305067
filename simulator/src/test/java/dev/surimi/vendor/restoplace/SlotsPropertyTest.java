package dev.surimi.vendor.restoplace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import tools.jackson.databind.JsonNode;

/** Slots and creations never disagree, whatever was reserved before. */
class SlotsPropertyTest {

  private static final String DAY = "2031-03-15";

  private final InSandbox sandbox = InSandbox.demo();
  private final Site site = new Site(sandbox);

  /** A party that came before; {@code hall} is 0 where it does not matter. */
  private record Party(int hour, boolean half, int hours, int count, int hall) {

    Map<String, Object> said() {
      String minute = half ? "30" : "00";
      Map<String, Object> said = new LinkedHashMap<>();
      said.put("from", "%s %02d:%s:00".formatted(DAY, hour, minute));
      said.put("to", "%s %02d:%s:00".formatted(DAY, hour + hours, minute));
      said.put("name", "Ada");
      said.put("count", count);
      said.put("deposit", false);
      if (hall > 0) {
        said.put("floorid", hall);
      }
      return said;
    }
  }

  /** What is asked of the slots, and which of them is taken at its word. */
  private record Question(int length, int shift, int hall, int slot, int count) {

    String query() {
      return "/times?date=%s&length=%d".formatted(DAY, length)
          + (shift > 0 ? "&shift=" + shift : "")
          + (hall > 0 ? "&floorid=" + hall : "")
          + (count % 2 == 0 ? "" : "&dateFormat=RFC3339");
    }

    Map<String, Object> wish(JsonNode chosen) {
      Map<String, Object> wish = new LinkedHashMap<>();
      wish.put("from", chosen.get("from").asString());
      wish.put("to", chosen.get("to").asString());
      wish.put("name", "Ada");
      wish.put("count", count);
      wish.put("deposit", false);
      return wish;
    }
  }

  @BeforeTry
  void open() {
    sandbox.open();
  }

  @AfterTry
  void close() {
    sandbox.close();
  }

  @Property(tries = 40)
  void aFreeNumberOfGuestsFindsATableAndABusyOneNone(
      @ForAll("parties") List<Party> parties, @ForAll("questions") Question question) {
    JsonNode slot = slot(parties, question);
    Map<String, Object> wish = question.wish(slot);
    if (question.hall() > 0) {
      wish.put("floorid", question.hall());
    }

    JsonNode answer = site.post("/reserves", wish);

    boolean free = slot.at("/counts/" + question.count()).asString("busy").equals("free");
    assertThat(answer.has("error")).as("%s in %s", answer, slot).isEqualTo(!free);
    if (free) {
      JsonNode reserve = site.get("/reserves/" + answer.at("/responseData/id").asString());
      assertThat(tables(slot, question))
          .contains(reserve.at("/responseData/item_ids/0").asString());
    }
  }

  @Property(tries = 40)
  void exactlyTheFreeTablesCanBeNamed(
      @ForAll("parties") List<Party> parties, @ForAll("questions") Question question) {
    JsonNode slot = slot(parties, question);
    List<String> free = tables(slot, question);

    for (String item : items(question.hall())) {
      Map<String, Object> wish = question.wish(slot);
      wish.put("item_ids", List.of(item));
      wish.put("waitlist", false);
      JsonNode answer = site.post("/reserves", wish);

      assertThat(answer.has("error")).as("%s: %s", item, answer).isEqualTo(!free.contains(item));
      if (!answer.has("error")) {
        cancel(answer.at("/responseData/id").asString());
      }
    }
  }

  private void cancel(String id) {
    assertThat(site.put("/reserves/" + id + "/status", Map.of("status", 6)).has("error")).isFalse();
  }

  private JsonNode slot(List<Party> parties, Question question) {
    parties.forEach(party -> site.post("/reserves", party.said()));
    JsonNode slots = site.get(question.query()).get("responseData");
    return slots.get(question.slot() % slots.size());
  }

  private static List<String> tables(JsonNode slot, Question question) {
    List<String> tables = new ArrayList<>();
    slot.at("/free_tables/" + question.count()).forEach(table -> tables.add(table.asString()));
    return tables;
  }

  private List<String> items(int hall) {
    List<String> items = new ArrayList<>();
    String query = hall > 0 ? "?query[floorid]=" + hall : "";
    site.get("/items" + query)
        .get("responseData")
        .forEach(item -> items.add(item.get("id").asString()));
    return items;
  }

  @Provide
  Arbitrary<List<Party>> parties() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 20),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(1, 3),
            Arbitraries.integers().between(1, 12),
            halls())
        .as(Party::new)
        .list()
        .ofMaxSize(25);
  }

  @Provide
  Arbitrary<Question> questions() {
    return Combinators.combine(
            Arbitraries.of(15, 60, 90, 120, 480, 1440),
            Arbitraries.of(0, 30, 45, 1440),
            halls(),
            Arbitraries.integers().between(0, 100),
            Arbitraries.integers().between(1, 14))
        .as(Question::new);
  }

  private static Arbitrary<Integer> halls() {
    return Arbitraries.of(0, 58, 100);
  }
}
