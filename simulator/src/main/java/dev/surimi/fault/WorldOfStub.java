package dev.surimi.fault;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.common.Metadata;
import com.github.tomakehurst.wiremock.extension.StubLifecycleListener;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import java.util.Map;

/**
 * A mapping that names a world in its metadata, as {@code {"surimi": {"world": "pr-7"}}}, matches
 * calls of that world only: it wants the header that every call of a world carries.
 */
final class WorldOfStub implements StubLifecycleListener {

  /** On a vendor's call as mappings see it; whatever the caller sent under that name is gone. */
  static final String HEADER = "X-Sandbox-World";

  @Override
  public String getName() {
    return "surimi-world";
  }

  @Override
  public void beforeStubCreated(StubMapping stub) {
    limit(stub);
  }

  @Override
  public void beforeStubEdited(StubMapping old, StubMapping stub) {
    limit(stub);
  }

  private static void limit(StubMapping stub) {
    Metadata metadata = stub.getMetadata();
    if (metadata != null
        && metadata.get("surimi") instanceof Map<?, ?> ours
        && ours.get("world") instanceof String world) {
      stub.setRequest(
          RequestPatternBuilder.like(stub.getRequest())
              .withHeader(HEADER, WireMock.equalTo(world))
              .build());
    }
  }
}
