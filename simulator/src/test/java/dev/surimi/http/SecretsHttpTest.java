package dev.surimi.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.surimi.InSandbox;
import dev.surimi.Receiver;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A real card number or a live key comes in by no door, and so stands nowhere afterwards. */
class SecretsHttpTest {

  private static final String CARD = "4539578763621486";
  private static final String BAR = InSandbox.sandbox().url("noodlebar").toString();
  private static final String LIVE_KEY = "sk_live_51Hsecret";

  @RegisterExtension
  @Order(1)
  final InSandbox sandbox = InSandbox.demo();

  @RegisterExtension
  @Order(2)
  final Receiver receiver = new Receiver(sandbox, "noodlebar");

  @AfterEach
  void theyStandNowhere() {
    order("Ada");
    sandbox.settle();
    for (String place : new String[] {"/exchanges.har", "/deliveries", "/state/noodlebar/orders"}) {
      assertThat(sandbox.control().get(place).asString())
          .contains("Ada")
          .doesNotContain(CARD)
          .doesNotContain(LIVE_KEY);
    }
    assertThat(receiver.bodies().toString()).contains("Ada").doesNotContain(CARD);
  }

  @Test
  void notInABody() {
    refused(order("Ada " + CARD));
    refused(order("Ada \\u0034539 5787 6362 1486"));
    refused(order(LIVE_KEY));
  }

  @Test
  void notInAForm() {
    refused(
        bar().contentType("application/x-www-form-urlencoded").body("a=" + CARD).post("/orders"));
  }

  @Test
  void notInAQuery() {
    refused(bar().queryParam("card", CARD).get("/orders/1"));
  }

  @Test
  void notInAHeader() {
    refused(bar().header("X-Card", CARD).get("/orders/1"));
    refused(given().baseUri(BAR).header("X-Bowl-Key", LIVE_KEY).get("/orders/1"));
  }

  @Test
  void notInAPath() {
    refused(bar().get("/orders/" + CARD));
  }

  @Test
  void notByAnAction() {
    refused(sandbox.control().body(Map.of("guest", CARD)).post("/actions/noodlebar/order"));
  }

  @Test
  void notWithASubscription() {
    refused(
        sandbox
            .control()
            .body(Map.of("vendor", "noodlebar", "url", "http://kept.invalid/?k=" + LIVE_KEY))
            .post("/webhooks"));
  }

  @Test
  void notByAMapping() {
    refused(
        given()
            .baseUri(InSandbox.sandbox().url().toString())
            .body("{\"response\":{\"body\":\"" + CARD + "\"}}")
            .post("/__admin/mappings"));
  }

  private static void refused(Response answer) {
    answer.then().statusCode(400).body("type", equalTo("urn:surimi:problem:real-secret"));
  }

  private Response order(String guest) {
    return bar()
        .contentType("application/json")
        .body("{\"guest\":\"" + guest + "\",\"bowls\":2}")
        .post("/orders");
  }

  private RequestSpecification bar() {
    return given().baseUri(BAR).header("X-Bowl-Key", sandbox.key());
  }
}
