package dev.surimi.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ControlInvariantsTest {

  @RegisterExtension private final Desk desk = Desk.open();

  @Test
  void everyVendorsInvariantsAreLookedAt() {
    desk.freeze("a");

    Desk.Answered judged = desk.get("/worlds/a/invariants");

    assertThat(judged.status()).isEqualTo(200);
    assertThat(judged.body().path("checked").asInt()).isEqualTo(15);
    assertThat(judged.body().path("count").asInt()).isZero();
    assertThat(judged.body().path("items")).isEmpty();
  }

  @Test
  void aWorldThatThereIsNotIsUnknown() {
    assertThat(desk.get("/worlds/nowhere/invariants").status()).isEqualTo(404);
  }
}
