package dev.surimi;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who receives a world's webhooks: a real server that remembers what came. */
public final class Receiver implements BeforeEachCallback, AfterEachCallback {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final InSandbox sandbox;
  private final String vendor;
  private final WireMockServer server =
      new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));

  /** Subscribes to all events of {@code vendor} in the test's world. */
  public Receiver(InSandbox sandbox, String vendor) {
    this.sandbox = sandbox;
    this.vendor = vendor;
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    server.start();
    answers(aResponse().withStatus(200));
    sandbox
        .control()
        .body(Map.of("vendor", vendor, "url", url(), "events", List.of("*")))
        .post("/webhooks")
        .then()
        .statusCode(201);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    server.stop();
  }

  public String url() {
    return server.baseUrl() + "/hook";
  }

  /** From now on every webhook is answered so. */
  public void answers(ResponseDefinitionBuilder answer) {
    server.resetMappings();
    server.stubFor(post(anyUrl()).willReturn(answer));
  }

  /** What came, the oldest first. */
  public List<LoggedRequest> requests() {
    List<LoggedRequest> newestFirst =
        new ArrayList<>(server.getAllServeEvents().stream().map(ServeEvent::getRequest).toList());
    Collections.reverse(newestFirst);
    return newestFirst;
  }

  /** The bodies that came, the oldest first. */
  public List<JsonNode> bodies() {
    return requests().stream().map(request -> JSON.readTree(request.getBodyAsString())).toList();
  }

  /** The bodies of one kind of entity: those whose member {@code object} says so. */
  public List<JsonNode> bodies(String object) {
    return bodies().stream()
        .filter(body -> body.path("object").asString("").equals(object))
        .toList();
  }
}
