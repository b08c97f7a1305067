package dev.surimi.vendor.octotable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import dev.surimi.vendor.octotable.Tester.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A world that refuses what breaks the contract, in OctoTable's own form. */
class StrictHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.strict();

  private final Tester tester = new Tester(sandbox);

  @Test
  void theRefusalSaysWhichMemberBrokeTheContract() {
    Answer answer = tester.get("/bookings/slots?start_date=2031-03-15&pax=two");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.className()).isEqualTo("BadRequestException");
    assertThat(answer.body().at("/error/violations/0/pointer").asString()).isEqualTo("/pax");
  }

  @Test
  void aNumberAsTextIsRefusedThoughTheVendorWouldReadIt() {
    assertThat(tester.post("/rooms", Map.of("name", 7)).status()).isEqualTo(400);
  }

  @Test
  void argumentsOfPatchMayStandInTheQueryAlone() {
    assertThat(tester.patch("/reservations/31753956?status=ACCEPTED").status()).isEqualTo(200);
    assertThat(tester.patch("/reservations/31753956/checkin").status()).isEqualTo(200);
    assertThat(tester.patch("/reservations/31753956/checkin?undo=true").status()).isEqualTo(200);
    assertThat(sandbox.world().journal().findings()).isEmpty();
  }

  @Test
  void aDecisionWithoutAStatusIsNone() {
    assertThat(tester.patch("/reservations/31753956").status()).isEqualTo(400);
  }

  @Test
  void anUnknownParameterIsReportedAndPasses() {
    assertThat(tester.get("/reservations?page=2").status()).isEqualTo(200);
    assertThat(sandbox.world().journal().findings()).hasSize(1);
  }
}
