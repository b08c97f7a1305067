package dev.surimi.vendor.restoplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.surimi.InSandbox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A world whose restaurant opens at six in the evening and closes at two in the night. */
class OpeningHoursHttpTest {

  @RegisterExtension
  final InSandbox sandbox = InSandbox.empty().with("restoplace.open", "18:00-02:00");

  private final Integrator api = new Integrator(sandbox);

  @Test
  void slotsOutsideAreBusy() {
    List<Boolean> free =
        api.get("/times", "date=2031-03-15", "length=60").extract().path("responseData.free");

    assertThat(free.subList(0, 2)).containsOnly(true);
    assertThat(free.subList(2, 18)).containsOnly(false);
    assertThat(free.subList(18, 24)).containsOnly(true);
  }

  @Test
  void nobodyIsBookedOutside() {
    api.creating().body("error", equalTo("Заведение закрыто в выбранное время"));
    api.creating("waitlist=1").body("error", equalTo("Заведение закрыто в выбранное время"));
    api.create("from=2031-03-15 23:00:00", "to=2031-03-16 02:00:00");
  }

  @Test
  void theStaffDoAsTheyLike() {
    assertThat(api.done("walk-in", Map.of()).get("status").asInt()).isEqualTo(4);
  }
}
