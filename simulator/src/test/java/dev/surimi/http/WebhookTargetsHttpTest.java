package dev.surimi.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.surimi.InSandbox;
import dev.surimi.Receiver;
import dev.surimi.Sandbox;
import dev.surimi.SandboxSettings;
import dev.surimi.engine.Fence;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookTargetsHttpTest {

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  private final Receiver receiver = new Receiver(sandbox, "noodlebar");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://169.254.169.254/latest/meta-data",
        "http://169.254.1.2:8080/",
        "http://[fe80::1]/",
        "http://[fd00:ec2::254]/latest",
        "http://[fd20:ce::254]/",
        "http://[::ffff:169.254.169.254]/",
        "http://[::ffff:a9fe:a9fe]/",
        "http://[::169.254.169.254]/",
        "http://[64:ff9b::a9fe:a9fe]/",
        "http://[2002:a9fe:a9fe::]/",
        "http://100.100.100.200/",
        "http://192.0.0.192/",
        "http://168.63.129.16/",
        "http://metadata.google.internal/computeMetadata/v1",
        "https://METADATA.google.internal./"
      })
  void wherePrivilegesAreKeptNoWebhookIsSent(String url) {
    subscribe(url)
        .statusCode(400)
        .body("problems[0].pointer", equalTo("/url"))
        .body("detail", containsString("metadata address"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://2852039166/",
        "http://0xA9FEA9FE/",
        "http://0xa9.0xfe.0xa9.0xfe/",
        "http://0251.0376.0251.0376/",
        "http://169.254.43518/",
        "http://user@169.254.169.254@example.org/"
      })
  void norIsItWhenTheAddressIsSpeltOtherwise(String url) {
    subscribe(url).statusCode(400).body("problems[0].pointer", equalTo("/url"));
  }

  @Test
  void aReceiverThatPointsElsewhereIsNotFollowed() {
    Receiver other = new Receiver(sandbox, "noodlebar");
    other.answers(aResponse().withStatus(200));
    receiver.answers(aResponse().withStatus(307).withHeader("Location", other.url()));
    subscribe(receiver.url()).statusCode(201);

    order();

    assertThat(receiver.requests()).isNotEmpty();
    assertThat(other.requests()).isEmpty();
  }

  @Test
  void theReceiverReadsTheNameThatItWasSubscribedBy() {
    receiver.answers(aResponse().withStatus(200));
    URI named = URI.create(receiver.url().replace("http://127.0.0.1", "http://localhost"));
    subscribe(named.toString()).statusCode(201);

    order();

    assertThat(receiver.requests())
        .isNotEmpty()
        .allMatch(request -> request.getHeader("Host").equals(named.getAuthority()));
  }

  @Test
  void withAListOfHostsOnlyTheseAreTold() {
    Fence fence = Fence.usual().withTargets("127.0.0.1", ".hooks.example");

    try (Sandbox fenced = Sandbox.start(SandboxSettings.onFreePort().withFence(fence))) {
      assertThat(subscribe(fenced, "http://127.0.0.1:9/")).isEqualTo(201);
      assertThat(subscribe(fenced, "http://kept.invalid/")).isEqualTo(201);
      assertThat(subscribe(fenced, "https://a.HOOKS.example/x")).isEqualTo(201);
      assertThat(subscribe(fenced, "http://localhost:9/")).isEqualTo(400);
      assertThat(subscribe(fenced, "http://hooks.example.org/")).isEqualTo(400);
    }
  }

  private void order() {
    sandbox
        .vendor("noodlebar")
        .header("X-Bowl-Key", sandbox.key())
        .contentType("application/json")
        .body("{\"guest\":\"Ada\",\"bowls\":2}")
        .post("/orders")
        .then()
        .body("problem", nullValue());
    sandbox.settle();
  }

  private ValidatableResponse subscribe(String url) {
    return sandbox
        .control()
        .body(Map.of("vendor", "noodlebar", "url", url))
        .post("/webhooks")
        .then();
  }

  private static int subscribe(Sandbox sandbox, String url) {
    return given()
        .baseUri(sandbox.url().toString())
        .contentType("application/json")
        .body(Map.of("vendor", "noodlebar", "url", url))
        .post("/_sandbox/worlds/fenced/webhooks")
        .statusCode();
  }
}
