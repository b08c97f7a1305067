package dev.surimi.vendor.ytimes;

import dev.surimi.webhook.RetryPolicy;
import dev.surimi.world.Options;
import java.time.Duration;
import java.util.List;

/**
 * How YTimes sends webhooks: the configured key raw in {@code Authorization}, received by a 200
 * with the text {@code OK}. When it tries again is ours (facts 2.2).
 */
final class Hooks {

  private static final List<Duration> DELAYS =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofMinutes(60));

  private Hooks() {}

  static RetryPolicy policy(Options options) {
    boolean strict = options.text("ytimes.webhook_ok").equals("strict");
    return RetryPolicy.standard()
        .withDelays(DELAYS)
        .withReceived(strict ? Hooks::isOk : (status, answer) -> status / 100 == 2);
  }

  /** Both are asked for: the status and the text (facts 2.2). */
  private static boolean isOk(int status, String answer) {
    return status == 200 && answer.strip().equals("OK");
  }
}
