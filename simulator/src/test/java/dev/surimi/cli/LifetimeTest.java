package dev.surimi.cli;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.lessThan;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sandbox in a process of its own, as a container runs it: asked by the environment. */
class LifetimeTest {

  /** What is promised is two seconds; the machine may have others to serve. */
  private static final long MOST_MILLIS = 2_500;

  private final WireMockServer receiver =
      new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
  private Process process;
  private String url;

  @BeforeEach
  void start() throws IOException {
    receiver.start();
    ProcessBuilder surimi =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "dev.surimi.cli.Surimi",
            "serve");
    surimi.environment().put("SURIMI_PORT", "0");
    process = surimi.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    BufferedReader said = process.inputReader();
    String welcome = said.readLine();
    url = welcome.substring(welcome.indexOf("http://"));
  }

  @AfterEach
  void stop() {
    process.destroyForcibly();
    receiver.stop();
  }

  @Test
  void anEndLetsWebhooksArriveThatAreOnTheirWay() throws InterruptedException {
    receiver.stubFor(post("/hook").willReturn(aResponse().withFixedDelay(200)));
    control("/webhooks", Map.of("vendor", "guestonline", "url", receiver.baseUrl() + "/hook"));
    control("/actions/guestonline/phone-booking", phoneBooking());
    await().until(() -> receiver.getAllServeEvents().size() == 1);

    process.destroy();

    assertThat(process.waitFor(2, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(143);
    assertThat(receiver.getAllServeEvents()).hasSize(3);
  }

  @Test
  void aReceiverThatNeverAnswersHoldsNothingUp() throws InterruptedException {
    receiver.stubFor(post("/hook").willReturn(aResponse().withFixedDelay(9_000)));
    control("/webhooks", Map.of("vendor", "guestonline", "url", receiver.baseUrl() + "/hook"));
    control("/actions/guestonline/phone-booking", phoneBooking());

    process.destroy();

    assertThat(process.waitFor(MOST_MILLIS, TimeUnit.MILLISECONDS)).isTrue();
  }

  @Test
  void aCallThatHangsHoldsNothingUp() throws InterruptedException {
    control("/faults", Map.of("vendor", "guestonline", "then", Map.of("connection", "hang")));
    Thread caller =
        new Thread(
            () -> given().header("X-Token", "test_me").get(url + "/guestonline/v1/restaurants"));
    caller.setUncaughtExceptionHandler((thread, cut) -> {});
    caller.start();
    await()
        .until(
            () ->
                given()
                    .get(url + "/_sandbox/worlds/me/faults")
                    .asString()
                    .contains("\"strikes\":1"));

    process.destroy();

    assertThat(process.waitFor(MOST_MILLIS, TimeUnit.MILLISECONDS)).isTrue();
  }

  /** In a world that is made if there is none. */
  private void control(String path, Map<String, ?> body) {
    String world = url + "/_sandbox/worlds/me";
    given().put(world).then().statusCode(lessThan(300));
    given()
        .contentType("application/json")
        .body(body)
        .post(world + path)
        .then()
        .statusCode(lessThan(300));
  }

  /** It is told in three webhooks, one after the other. */
  private static Map<String, ?> phoneBooking() {
    return Map.of("restaurant_id", 479, "date", "2031-03-14", "hour", "20:00", "persons", 4);
  }
}
