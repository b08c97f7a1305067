package dev.surimi.control;

import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.surimi.control.Desk.Answered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ControlWebhooksTest {

  private static final String WEBHOOKS = "/worlds/pr-7/webhooks";
  private static final String DELIVERIES = "/worlds/pr-7/deliveries";

  @RegisterExtension
  static final WireMockExtension RECEIVER =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  @RegisterExtension final Desk desk = Desk.open();

  @BeforeEach
  void freeze() {
    desk.freeze("pr-7");
    RECEIVER.stubFor(post("/fine").willReturn(ok("thanks")));
    RECEIVER.stubFor(post("/broken").willReturn(serverError().withBody("oops")));
  }

  @Test
  void aSubscriptionWantsEverythingUnlessItSays() {
    Answered made = subscribe("/fine");

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.text("id")).matches("wh_[0-9a-f]{12}");
    assertThat(made.body().path("events").toString()).isEqualTo("[\"*\"]");
    assertThat(made.text("createdAt")).isEqualTo("2031-03-14T18:00:00Z");
  }

  @Test
  void idsFollowFromTheSeed() {
    desk.freeze("pr-8");

    assertThat(subscribe("/fine").text("id"))
        .isEqualTo(desk.post("/worlds/pr-8/webhooks", subscription("/fine")).text("id"));
  }

  @Test
  void subscriptionsAreListed() {
    String id = subscribe("/fine").text("id");

    assertThat(desk.get(WEBHOOKS).body().findValuesAsString("id")).containsExactly(id);
  }

  @Test
  void aSubscriptionKeepsItsOptionsAndAuthorization() {
    Answered made =
        desk.post(
            WEBHOOKS,
            """
            {"vendor":"noodlebar","url":"http://127.0.0.1:1/","events":["Order"],"authorization":"s3cret","options":{"pace":1}}
            """);

    assertThat(made.text("authorization")).isEqualTo("s3cret");
    assertThat(made.body().at("/options/pace").asInt()).isEqualTo(1);
  }

  @Test
  void subscribingOpensTheWorld() {
    desk.post("/worlds/fresh/webhooks", subscription("/fine"));

    assertThat(desk.get("/worlds/fresh").status()).isEqualTo(200);
  }

  @Test
  void whoUnsubscribedIsNotTold() {
    String id = subscribe("/fine").text("id");

    assertThat(desk.delete(WEBHOOKS + "/" + id).status()).isEqualTo(204);

    desk.order("pr-7");
    assertThat(desk.get(DELIVERIES).body()).isEmpty();
  }

  @Test
  void anUnknownSubscriptionIsNotDeleted() {
    assertThat(desk.delete(WEBHOOKS + "/wh_0").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"vendor\":\"noodle\",\"url\":\"http://localhost/\"} | /vendor | noodlebar",
        "{\"vendor\":\"noodlebar\",\"url\":\"http://localhost/\",\"events\":[\"Bowl\"]} | /events/0 | Order",
        "{\"vendor\":\"noodlebar\",\"url\":\"ftp://localhost/\"} | /url | http",
        "{\"vendor\":\"noodlebar\",\"url\":\"http://169.254.169.254/\"} | /url | metadata",
        "{\"vendor\":\"noodlebar\",\"url\":\"nowhere\"} | /url | absolute",
        "{\"vendor\":\"noodlebar\"} | /url | url",
        "{\"vendor\":\"noodlebar\",\"url\":\"http://localhost/\",\"authorization\":\"a\\nb\"} | /authorization | text",
        "{\"vendor\":\"noodlebar\",\"url\":\"http://localhost/\",\"event\":[]} | /event | events"
      })
  void aSubscriptionIsRefused(String body, String pointer, String words) {
    Answered answer = desk.post(WEBHOOKS, body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.firstProblem()).isEqualTo(pointer);
    assertThat(answer.text("detail")).contains(words);
  }

  @Test
  void aReceivedDeliveryTellsItsAttempt() {
    subscribe("/fine");
    desk.order("pr-7");
    settle();

    JsonNode delivery = desk.get(DELIVERIES).body().path(0);

    assertThat(delivery.path("status").asString()).isEqualTo("received");
    assertThat(delivery.path("nextAt").isNull()).isTrue();
    assertThat(delivery.at("/payload/guest").asString()).isEqualTo("Ada");
    assertThat(delivery.at("/attempts/0/status").asInt()).isEqualTo(200);
    assertThat(delivery.at("/attempts/0/answer").asString()).isEqualTo("thanks");
    assertThat(delivery.at("/attempts/0/received").asBoolean()).isTrue();
    assertThat(delivery.at("/attempts/0/duration").asDouble()).isPositive();
  }

  @Test
  void aDeliveryThatFailsIsOnTheAgendaAgain() {
    subscribe("/broken");
    desk.order("pr-7");
    settle();

    assertThat(desk.get("/worlds/pr-7/agenda").body().path(0).toString())
        .isEqualTo(
            "{\"at\":\"2031-03-14T18:01:00Z\",\"vendor\":\"noodlebar\",\"what\":\"webhook.Order\",\"id\":\"1\"}");
  }

  @Test
  void anAdvanceSettlesTheRetriesToo() {
    subscribe("/broken");
    desk.order("pr-7");

    desk.post("/worlds/pr-7/clock/advance", "{\"by\":\"PT9M\"}");

    assertThat(desk.get(DELIVERIES).body().path(0).path("attempts")).hasSize(3);
  }

  @Test
  void deliveriesAreListedNewestFirst() {
    subscribe("/fine");
    desk.order("pr-7");
    desk.order("pr-7");

    assertThat(desk.get(DELIVERIES).body().findValuesAsString("subject")).containsExactly("3", "2");
  }

  @ParameterizedTest
  @CsvSource({
    "vendor=noodlebar, 1",
    "vendor=guestonline, 0",
    "event=Order, 1",
    "event=Bowl, 0",
    "status=received, 1",
    "status=given_up, 0"
  })
  void deliveriesAreFilteredBy(String query, int found) {
    subscribe("/fine");
    desk.order("pr-7");
    settle();

    assertThat(desk.get(DELIVERIES + "?" + query).body()).hasSize(found);
  }

  @Test
  void aDeliveryIsSentOnceMore() {
    subscribe("/fine");
    desk.order("pr-7");
    settle();

    Answered again = desk.post(DELIVERIES + "/1/redeliver", "");
    settle();

    assertThat(again.status()).isEqualTo(202);
    assertThat(desk.get(DELIVERIES).body().path(0).path("attempts")).hasSize(2);
    RECEIVER.verify(2, postRequestedFor(urlEqualTo("/fine")));
  }

  @Test
  void anUnknownDeliveryIsNotSent() {
    assertThat(desk.post(DELIVERIES + "/7/redeliver", "").status()).isEqualTo(404);
  }

  private Answered subscribe(String path) {
    return desk.post(WEBHOOKS, subscription(path));
  }

  private static String subscription(String path) {
    return "{\"vendor\":\"noodlebar\",\"url\":\"%s\"}".formatted(RECEIVER.baseUrl() + path);
  }

  /** What is due now is over afterwards. */
  private void settle() {
    desk.post("/worlds/pr-7/clock/advance", "{\"by\":\"PT0S\"}");
  }
}
