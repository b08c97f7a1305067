package dev.surimi.webhook;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A receiver that is nobody: webhooks for the host {@code kept.invalid} stay in the deliveries and
 * are never sent. It answers the attempts at each delivery with the statuses that its URL names
 * ({@code http://kept.invalid/?answer=500&answer=none}), and with 200 after these.
 */
final class Kept {

  private static final String HOST = "kept.invalid";
  private static final Pattern ANSWER = Pattern.compile("(?:^|&)answer=([0-9]{3}|none)");
  private static final int FINE = 200;

  private Kept() {}

  /** Whether a URL that can be a target means this receiver. */
  static boolean isAt(URI url) {
    return HOST.equalsIgnoreCase(url.getHost());
  }

  static Attempt attempt(Delivery delivery, URI url, RetryPolicy policy, Instant at) {
    List<String> answers = answers(url);
    int before = delivery.attempts().size();
    String answer = before < answers.size() ? answers.get(before) : Integer.toString(FINE);
    if (answer.equals("none")) {
      return Attempt.failed(delivery, at, "no answer within " + policy.timeout());
    }
    int status = Integer.parseInt(answer);
    String body = status == FINE ? "OK" : "";
    boolean received = policy.received().test(status, body);
    return new Attempt(before + 1, at, status, body, Duration.ZERO, received);
  }

  private static List<String> answers(URI url) {
    List<String> answers = new ArrayList<>();
    if (url.getQuery() != null) {
      Matcher answer = ANSWER.matcher(url.getQuery());
      while (answer.find()) {
        answers.add(answer.group(1));
      }
    }
    return answers;
  }
}
