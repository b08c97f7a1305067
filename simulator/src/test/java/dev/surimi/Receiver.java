package dev.surimi;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who receives a world's webhooks: a real server that remembers what came. */
public final class Receiver implements BeforeEachCallback, AfterEachCallback {

  private static final JsonMapper JSON = JsonMapper.shared();

  private static final WireMockServer SERVER =
      new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
  private static final AtomicInteger RECEIVERS = new AtomicInteger();

  static {
    SERVER.start();
  }

  private final InSandbox sandbox;
  private final String vendor;
  private final String path = "/hook-" + RECEIVERS.incrementAndGet();
  private final List<StubMapping> stubs = new ArrayList<>();

  /** Subscribes to all events of {@code vendor} in the test's world. */
  public Receiver(InSandbox sandbox, String vendor) {
    this.sandbox = sandbox;
    this.vendor = vendor;
  }

  @Override
  public void beforeEach(ExtensionContext context) {
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
    stubs.forEach(SERVER::removeStub);
    SERVER.removeServeEventsMatching(postRequestedFor(urlEqualTo(path)).build());
  }

  public String url() {
    return SERVER.baseUrl() + path;
  }

  /** From now on every webhook is answered so. */
  public void answers(ResponseDefinitionBuilder answer) {
    stubs.add(SERVER.stubFor(post(path).willReturn(answer)));
  }

  /** What came, the oldest first. */
  public List<LoggedRequest> requests() {
    List<LoggedRequest> newestFirst =
        new ArrayList<>(
            SERVER.getAllServeEvents().stream()
                .map(ServeEvent::getRequest)
                .filter(request -> request.getUrl().equals(path))
                .toList());
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
