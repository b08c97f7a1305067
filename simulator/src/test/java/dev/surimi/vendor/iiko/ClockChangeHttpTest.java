package dev.surimi.vendor.iiko;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import dev.surimi.InSandbox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** In Riga the clocks go from three to four on 2031-03-30, and from four to three on 2031-10-26. */
class ClockChangeHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  private final Cloud cloud = new Cloud(sandbox);

  @ParameterizedTest
  @CsvSource({"2031-03-30 04:30:00.000, EntityAlreadyInUse", "2031-03-30 05:00:00.000, ''"})
  void twoHoursThatAreOneAreTwoHours(String time, String code) {
    create("2031-03-30 02:00:00.000");

    assertThat(create(time)).isEqualTo(code);
  }

  @Test
  void anHourThatThereIsNotIsKeptAsItWasAsked() {
    assertThat(create("2031-03-30 03:30:00.000")).isEmpty();

    cloud
        .call(
            "/api/1/reserve/restaurant_sections_workload",
            Map.of(
                "restaurantSectionIds", List.of("33333333-3333-4333-8333-333333333334"),
                "dateFrom", "2031-03-30 04:00:00.000",
                "dateTo", "2031-03-30 05:00:00.000"))
        .statusCode(200)
        .body("reserves", hasSize(1));
  }

  private String create(String time) {
    JsonNode answer =
        cloud.done(
            "/api/1/reserve/create",
            Cloud.reserve(
                "organizationId",
                Cloud.RIGA,
                "terminalGroupId",
                null,
                "tableIds",
                List.of(Cloud.table(42)),
                "estimatedStartTime",
                time));
    sandbox.advance(Cloud.PACE);
    return cloud
        .done(
            "/api/1/commands/status",
            Map.of(
                "organizationId",
                Cloud.RIGA,
                "correlationId",
                answer.get("correlationId").asString()))
        .at("/exception/code")
        .asString();
  }
}
