package dev.surimi.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import dev.surimi.Receiver;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A whole story, told twice from the same moment. */
class SnapshotsHttpTest {

  @RegisterExtension
  @Order(1)
  final InSandbox sandbox = InSandbox.demo();

  @RegisterExtension
  @Order(2)
  final Receiver receiver = new Receiver(sandbox, "guestonline");

  @Test
  void theSameStoryAfterARestoreIsTheSameToTheByte() {
    sandbox.control().put("/snapshots/then").then().statusCode(201);
    List<String> first = story();
    List<String> told = bodies();

    sandbox.control().post("/snapshots/then/restore").then().statusCode(200);
    List<String> second = story();

    assertThat(second).isEqualTo(first);
    assertThat(told).hasSizeGreaterThan(2);
    assertThat(bodies().subList(told.size(), bodies().size())).isEqualTo(told);
  }

  /** A hold that is booked and paid for, and one that runs out. */
  private List<String> story() {
    List<String> answers = new ArrayList<>();
    Response hold = hold();
    String id = hold.path("id");
    answers.add(hold.asString());
    answers.add(
        guestonline()
            .formParam("selected_offer", 469)
            .formParam("contact_info[lastname]", "Doe")
            .formParam("contact_info[firstname]", "John")
            .formParam("contact_info[mobile_phone]", "0692550398")
            .formParam("contact_info[country_code]", "FR")
            .formParam("contact_info[email]", "j.doe@example.com")
            .put("/v1/pending_bookings/" + id)
            .asString());
    answers.add(
        guestonline()
            .formParam("stripe_token", "tok_visa")
            .put("/v1/pending_bookings/" + id + "/commit")
            .asString());
    answers.add(hold().asString());
    sandbox.settle(); // what the background has not sent yet is no part of the advance
    answers.add(sandbox.advance(Duration.ofMinutes(7)).toString());
    answers.add(guestonline().get("/v1/bookings?restaurant_id=479").asString());
    return answers;
  }

  private Response hold() {
    return guestonline()
        .formParam("restaurant_id", 479)
        .formParam("date", "2031-03-21")
        .formParam("hour", "20:00")
        .formParam("persons", 2)
        .post("/v1/pending_bookings");
  }

  private List<String> bodies() {
    return receiver.requests().stream().map(request -> request.getBodyAsString()).toList();
  }

  private RequestSpecification guestonline() {
    return sandbox.vendor("guestonline").header("X-Token", sandbox.key());
  }
}
