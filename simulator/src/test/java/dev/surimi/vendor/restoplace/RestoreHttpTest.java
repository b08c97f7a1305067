package dev.surimi.vendor.restoplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.surimi.InSandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** With the option {@code restore} a cancelled reserve can come back. */
class RestoreHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.demo().with("restoplace.restore", true);

  private final Integrator api = new Integrator(sandbox);

  @Test
  void aCancelledReserveComesBack() {
    api.put("/reserves/12345/status", "status=6", "cancel_reason=2");

    api.put("/reserves/12345/status", "status=2")
        .body("responseData.message", equalTo("Резерв обновлен"));

    assertThat(api.reserve(12345).get("time_cancel").asString()).isEmpty();
    assertThat(api.reserve(12345).get("cancel_reason").asString()).isEmpty();
    assertThat(api.reserve(12345).get("userid_cancel").asInt()).isZero();
  }

  @Test
  void butNotWhenItsTableIsTaken() {
    api.put("/reserves/12345/status", "status=6");
    api.create("from=2031-03-16 20:00:00", "to=2031-03-16 22:00:00", "item_ids[]=1542");

    api.put("/reserves/12345/status", "status=2").body("error", equalTo("Стол занят"));
    assertThat(api.status(12345)).isEqualTo(6);
  }
}
