package dev.surimi.vendor.iiko;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two fresh worlds, one script, a frozen clock: the same bytes in answers and webhooks. */
class SameBytesHttpTest {

  @RegisterExtension
  @Order(1)
  private final InSandbox one = InSandbox.demo();

  @RegisterExtension
  @Order(2)
  private final InSandbox other = InSandbox.demo();

  @RegisterExtension
  @Order(3)
  private final Subscriber subscriber = new Subscriber(one);

  @RegisterExtension
  @Order(4)
  private final Subscriber another = new Subscriber(other);

  @Test
  void theSameScriptGivesTheSameAnswersAndWebhooks() {
    List<String> answers = play(one, subscriber);
    List<String> again = play(other, another);

    assertThat(answers).isEqualTo(again);
    assertThat(subscriber.bodies()).hasSizeGreaterThan(30).isEqualTo(another.bodies());
  }

  private static List<String> play(InSandbox sandbox, Subscriber subscriber) {
    Random dice = new Random(7);
    Cloud cloud = new Cloud(sandbox);
    cloud.tells(subscriber.url());
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String table = Cloud.table(1 + dice.nextInt(12));
      String time =
          "2031-03-%d %d:00:00.000".formatted(15 + dice.nextInt(10), 12 + dice.nextInt(10));
      Map<String, Object> body =
          Cloud.reserve("tableIds", List.of(table), "estimatedStartTime", time);
      answers.add(
          cloud
              .call("/api/1/reserve/create", i % 3 == 0 ? Cloud.changed(body, "phone", null) : body)
              .extract()
              .asString());
      answers.add(
          sandbox
              .act("iiko", i % 2 == 0 ? "book-in-restaurant" : "book-banquet", Map.of())
              .extract()
              .asString());
      sandbox.advance(Duration.ofMinutes(dice.nextInt(90)));
    }
    return answers;
  }
}
