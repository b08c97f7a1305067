package dev.surimi.vendor.guestonline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import dev.surimi.Receiver;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Two fresh worlds, one script of 200 calls, a frozen clock: the same bytes in answers and
 * webhooks.
 */
class SameBytesTest {

  private static final int CALLS = 200;

  @RegisterExtension
  @Order(1)
  private final InSandbox one = InSandbox.demo();

  @RegisterExtension
  @Order(2)
  private final InSandbox other = InSandbox.demo();

  @RegisterExtension
  @Order(3)
  private final Receiver receiverOfOne = new Receiver(one, "guestonline");

  @RegisterExtension
  @Order(4)
  private final Receiver receiverOfOther = new Receiver(other, "guestonline");

  @Test
  void theSameScriptGivesTheSameAnswersAndWebhooks() {
    List<String> answers = play(one);
    List<String> again = play(other);
    one.advance(Duration.ofMinutes(10));
    other.advance(Duration.ofMinutes(10));

    assertThat(answers).hasSize(CALLS).isEqualTo(again);
    assertThat(answers)
        .filteredOn(answer -> answer.startsWith("200"))
        .hasSizeGreaterThan(CALLS / 2);
    assertThat(sent(receiverOfOne)).hasSizeGreaterThan(CALLS / 2).isEqualTo(sent(receiverOfOther));
  }

  private static List<String> sent(Receiver receiver) {
    return receiver.requests().stream().map(request -> request.getBodyAsString()).toList();
  }

  private static List<String> play(InSandbox world) {
    Random dice = new Random(7);
    List<String> answers = new ArrayList<>();
    String pending = "55cc4c049089c76870000001";
    int booking = 577_988;
    while (answers.size() < CALLS) {
      String date = "date=2031-03-%02d".formatted(15 + dice.nextInt(10));
      Response answer =
          switch (dice.nextInt(8)) {
            case 0, 1 ->
                post(
                    world,
                    "/v1/pending_bookings",
                    "restaurant_id=479",
                    date,
                    "hour=20:00",
                    "persons=2");
            case 2 -> put(world, "/v1/pending_bookings/" + pending, contact());
            case 3 ->
                put(world, "/v1/pending_bookings/" + pending + "/commit", "stripe_token=tok_visa");
            case 4 -> put(world, "/v1/bookings/" + booking + "/confirm");
            case 5 -> put(world, "/v1/bookings/" + booking + "/cancel");
            case 6 -> get(world, "/v1/periods?restaurant_id=12&persons=3&" + date);
            default ->
                post(world, "/v1/contacts", "contact[lastname]=Byron", "contact[restaurant_id]=1");
          };
      answers.add(answer.statusCode() + " " + answer.asString());
      if (answer.asString().contains("\"object\":\"pending_booking\",\"id\"")) {
        pending = answer.path("id");
      } else if (answer.asString().startsWith("{\"object\":\"booking\"")) {
        booking = answer.path("id");
      }
    }
    return answers;
  }

  private static String[] contact() {
    return new String[] {
      "contact_info[lastname]=Byron",
      "contact_info[firstname]=Ada",
      "contact_info[mobile_phone]=0612345678",
      "contact_info[country_code]=FR",
      "contact_info[email]=ada@example.org"
    };
  }

  private static Response get(InSandbox world, String path) {
    return world.vendor("guestonline").header("X-Token", world.key()).get(path);
  }

  private static Response post(InSandbox world, String path, String... form) {
    return world
        .vendor("guestonline")
        .header("X-Token", world.key())
        .contentType(ContentType.URLENC)
        .body(String.join("&", form))
        .post(path);
  }

  private static Response put(InSandbox world, String path, String... form) {
    return world
        .vendor("guestonline")
        .header("X-Token", world.key())
        .contentType(ContentType.URLENC)
        .body(String.join("&", form))
        .put(path);
  }
}
