package dev.surimi.vendor.ytimes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The option {@code overlap: allow}. */
class OverlapAllowedHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.empty().with("ytimes.overlap", "allow");

  private final TillCaller api = new TillCaller(sandbox);

  @Test
  void aPlaceCanBeBookedTwice() {
    String booking =
        """
        {'shopGuid': '46b9eaa1-e594-4af3-a203-35d5a8f9cec0', 'date': '20.03.2031',
         'timeFrom': '18:00', 'timeTo': '20:00', 'placeList': [33126]}
        """;

    assertThat(api.rows("/ex/booking/update", booking)).hasSize(1);
    assertThat(api.rows("/ex/booking/update", booking)).hasSize(1);
  }
}
