package dev.surimi.vendor.iiko;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import dev.surimi.InSandbox;
import dev.surimi.Receiver;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import tools.jackson.databind.JsonNode;

/** A receiver that nobody has subscribed yet. */
final class Subscriber implements BeforeEachCallback, AfterEachCallback {

  private final Receiver receiver;

  Subscriber(InSandbox sandbox) {
    receiver = new Receiver(sandbox, "iiko");
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    answers(200);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    receiver.afterEach(context);
  }

  void answers(int status) {
    receiver.answers(aResponse().withStatus(status));
  }

  String url() {
    return receiver.url();
  }

  /** The header that came with each webhook; null where none did. */
  List<String> authorizations() {
    return receiver.requests().stream().map(request -> request.getHeader("Authorization")).toList();
  }

  /** What came: the envelopes, the oldest first. */
  List<JsonNode> events() {
    return receiver.bodies().stream().map(body -> body.get(0)).toList();
  }

  List<JsonNode> bodies() {
    return receiver.bodies();
  }

  /** Each event in a few words: {@code ReserveUpdate Closed ClientRefused}. */
  List<String> story() {
    return events().stream().map(Subscriber::words).toList();
  }

  private static String words(JsonNode event) {
    JsonNode info = event.get("eventInfo");
    String words = event.get("eventType").asString();
    words +=
        info.at("/errorInfo/code").isString() ? " " + info.at("/errorInfo/code").asString() : "";
    words +=
        info.at("/reserve/status").isString() ? " " + info.at("/reserve/status").asString() : "";
    words +=
        info.at("/reserve/cancelReason").isString()
            ? " " + info.at("/reserve/cancelReason").asString()
            : "";
    return words + (info.get("isDeleted").asBoolean() ? " deleted" : "");
  }
}
