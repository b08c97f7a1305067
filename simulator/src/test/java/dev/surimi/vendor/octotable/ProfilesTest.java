package dev.surimi.vendor.octotable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import dev.surimi.vendor.octotable.Tester.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** The two names of a reservation's day, and what the real server does with updates (facts 2.6). */
class ProfilesTest {

  private static final String PRINTED = "/reservations/31753958";

  private static final Map<String, Object> WHOLE =
      Map.of(
          "start_date",
          "2031-03-15",
          "start_hour",
          "20:00:00",
          "pax",
          2,
          "channel",
          "OCTOTABLE_ADMIN",
          "service_id",
          39_491,
          "room_id",
          26_157,
          "customer",
          Map.of("id", 36_100_021, "first_name", "Ada", "phone", "+393331112223"));

  @Nested
  class Both {

    @RegisterExtension final InSandbox sandbox = InSandbox.demo();

    @Test
    void bothNamesAreAnsweredEverywhere() {
      Tester tester = new Tester(sandbox);

      assertThat(days(tester.get(PRINTED))).containsExactly("start_date", "start_day");
      assertThat(days(tester.post("/reservations", WHOLE)))
          .containsExactly("start_date", "start_day");
      assertThat(days(tester.get("/reservations"))).containsExactly("start_date", "start_day");
    }

    @Test
    void eitherNameIsTaken() {
      Tester tester = new Tester(sandbox);
      Map<String, Object> other = without("start_date");
      other.put("start_day", "2031-03-15");

      int id = tester.post("/reservations", other).first().path("id").asInt();

      for (String name : List.of("start_date", "start_day")) {
        assertThat(tester.put("/reservations/" + id, Map.of(name, "2031-03-16")).status())
            .isEqualTo(200);
      }
    }

    @Test
    void whatIsNotSentStays() {
      Tester tester = new Tester(sandbox);
      int id = tester.post("/reservations", WHOLE).first().path("id").asInt();

      JsonNode changed = tester.put("/reservations/" + id, Map.of("pax", 3)).first();

      assertThat(changed.path("pax").asInt()).isEqualTo(3);
      assertThat(changed.path("start_hour").asString()).isEqualTo("20:00:00");
      assertThat(changed.at("/customer/first_name").asString()).isEqualTo("Ada");
    }
  }

  @Nested
  class Docs {

    @RegisterExtension final InSandbox sandbox = InSandbox.demo().with("octotable.profile", "docs");

    @Test
    void theNameIsThatOfThePrintedAnswer() {
      Tester tester = new Tester(sandbox);

      assertThat(days(tester.get("/reservations"))).containsExactly("start_date");
      Answer made = tester.post("/reservations", WHOLE);
      assertThat(days(made)).containsExactly("start_date");
      String path = "/reservations/" + made.first().path("id").asInt();
      assertThat(days(tester.get(path))).containsExactly("start_day");
      assertThat(days(tester.put(path, Map.of("pax", 3)))).containsExactly("start_day");
      assertThat(days(tester.patch(path + "/checkin"))).containsExactly("start_day");
      assertThat(days(tester.patch(path + "/checkout"))).containsExactly("start_day");
    }
  }

  @Nested
  class Live {

    @RegisterExtension
    final InSandbox sandbox = InSandbox.demo().with("octotable.profile", "live-2026");

    @Test
    void theNameIsStartDate() {
      Tester tester = new Tester(sandbox);

      assertThat(days(tester.get("/reservations"))).containsExactly("start_date");
      assertThat(days(tester.get(PRINTED))).containsExactly("start_date");
    }

    @Test
    void theOtherNameBreaksTheServerAndChangesNothing() {
      Tester tester = new Tester(sandbox);
      JsonNode before = tester.get(PRINTED).first();

      Answer answer = tester.put(PRINTED, Map.of("start_day", "2024-12-15"));

      assertThat(answer.status()).isEqualTo(500);
      assertThat(tester.get(PRINTED).first()).isEqualTo(before);
    }
  }

  @Nested
  class Faithful {

    @RegisterExtension
    final InSandbox sandbox = InSandbox.demo().with("octotable.faithful_500", true);

    @Test
    void onlyAWholeUpdateIsTaken() {
      Tester tester = new Tester(sandbox);
      int id = tester.post("/reservations", WHOLE).first().path("id").asInt();

      assertThat(tester.put("/reservations/" + id, WHOLE).status()).isEqualTo(200);
      for (String member : WHOLE.keySet()) {
        assertThat(tester.put("/reservations/" + id, without(member)).status())
            .as("without %s", member)
            .isEqualTo(500);
      }
    }
  }

  private static Map<String, Object> without(String member) {
    Map<String, Object> body = new LinkedHashMap<>(WHOLE);
    body.remove(member);
    return body;
  }

  /** The names that the day has in the first reservation answered. */
  private static List<String> days(Answer answer) {
    assertThat(answer.status()).as("%s", answer.body()).isIn(200, 201);
    return answer.first().propertyNames().stream()
        .filter(name -> name.startsWith("start_da"))
        .sorted()
        .toList();
  }
}
