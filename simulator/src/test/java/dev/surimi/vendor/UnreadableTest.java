package dev.surimi.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class UnreadableTest {

  @Test
  void aBrokenFormIsRefusedAsUnreadable() {
    Refusal no = catchThrowableOfType(Refusal.class, () -> RackForm.read("a[=1"));

    assertThat(no.reason()).isEqualTo(Misuse.UNREADABLE);
  }

  @Test
  void brokenJsonIsRefusedAsUnreadable() {
    Refusal no = catchThrowableOfType(Refusal.class, () -> JsonBody.read("{"));

    assertThat(no.reason()).isEqualTo(Misuse.UNREADABLE);
  }
}
