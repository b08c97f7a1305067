package dev.surimi.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.Browser;
import dev.surimi.InSandbox;
import dev.surimi.vendor.Request;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ten thousand exchanges, watched as they come and looked through. */
class ManyExchangesBrowserTest {

  private static final int MANY = 10_000;

  /** A reader who is further behind than a thousand is cut off. */
  private static final int BATCH = 500;

  @RegisterExtension private static final Browser BROWSER = new Browser();

  @RegisterExtension
  @Order(1)
  private final InSandbox sandbox = InSandbox.empty();

  @RegisterExtension
  @Order(2)
  private final Screen screen = new Screen(BROWSER, sandbox);

  @Test
  void theyStaySmooth() {
    screen.open("traffic").find(".welcome");
    for (int number = 1; number <= MANY; number++) {
      call();
      if (number % BATCH == 0) {
        screen.shows("#exchanges .row:first-child", "shops.list");
        screen.shows("#traffic-count", String.format(Locale.ROOT, "%,d exchanges", number));
      }
    }

    screen.run("document.getElementById('exchanges').scrollTop = 1e9");
    screen.shows("#exchange-1", "shops.list");

    assertThat(screen.all("#exchanges .row")).hasSizeLessThan(100);
    assertThat(medianFrame()).as("milliseconds of a frame while scrolling").isLessThan(50);
  }

  /** Scrolls a screen each frame for a second. */
  private double medianFrame() {
    return ((Number)
            screen.runLong(
                """
                const done = arguments[0], list = document.getElementById('exchanges'), spans = [];
                let last = performance.now();
                const step = (now) => {
                  spans.push(now - last);
                  last = now;
                  list.scrollTop -= 700;
                  spans.length < 60 ? requestAnimationFrame(step) : done(spans.sort((a, b) => a - b)[30]);
                };
                requestAnimationFrame(step);
                """))
        .doubleValue();
  }

  private void call() {
    Map<String, List<String>> key = Map.of("Authorization", List.of(sandbox.key()));
    InSandbox.sandbox()
        .engine()
        .answer(new Request("GET", "localhost", "/ytimes/ex/shop/list", "", key, new byte[0]));
  }
}
