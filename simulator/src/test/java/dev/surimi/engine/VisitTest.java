package dev.surimi.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.vendor.Request;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is answered at once, and who may have to wait. */
class VisitTest {

  private final Bar bar = new Bar();

  @AfterEach
  void close() {
    bar.close();
  }

  @Test
  void aWorldThatIsYetToBeMadeIsWaitedFor() {
    assertThat(visit().mayWait()).isTrue();
  }

  @Test
  void aCallOfAWorldAtHandWaitsForNothing() {
    bar.world();

    assertThat(visit().mayWait()).isFalse();
    assertThat(visit().answer().status()).isEqualTo(404);
  }

  @Test
  void whatIsDueIsWaitedFor() {
    bar.engine()
        .change(
            bar.world(),
            transaction -> {
              transaction.plan("noodlebar", "order.cooked", "1", Bar.NOW);
              return transaction;
            });

    assertThat(visit().mayWait()).isTrue();
  }

  @Test
  void aMappingThatMayAnswerMayTakeItsTime() {
    bar.world();
    bar.engine().overrides().admin(request("GET", "/__admin/mappings"));

    assertThat(visit().mayWait()).isTrue();
  }

  @Test
  void callsOfAWorldThatWasSlowOfLateAreWaitedFor() {
    bar.world().pace.note(Duration.ofSeconds(1).toNanos());

    assertThat(visit().mayWait()).isTrue();
  }

  @Test
  void aWorldIsSlowNoMoreOnceItsCallsAreQuick() {
    bar.world().pace.note(Duration.ofSeconds(1).toNanos());
    for (int i = 0; i < 20; i++) {
      bar.world().pace.note(0);
    }

    assertThat(visit().mayWait()).isFalse();
  }

  @Test
  void aPathOfNoVendorIsRefusedAtOnce() {
    assertThat(bar.engine().receive(request("GET", "/pizzeria")).mayWait()).isFalse();
  }

  private Visit visit() {
    return bar.engine().receive(request("GET", "/noodlebar/orders/1"));
  }

  private static Request request(String verb, String path) {
    return new Request(
        verb,
        "localhost:8080",
        path,
        "",
        Map.of("X-Bowl-Key", List.of("test_w")),
        "".getBytes(StandardCharsets.UTF_8));
  }
}
