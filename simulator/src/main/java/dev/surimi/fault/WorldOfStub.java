package dev.surimi.fault;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.common.Metadata;
import com.github.tomakehurst.wiremock.extension.StubLifecycleListener;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import dev.surimi.vendor.Key;
import java.util.Map;
import java.util.Set;

/**
 * A mapping that names a world in its metadata, as {@code {"surimi": {"world": "pr-7"}}}, matches
 * calls of that world only: it wants the header that every call of a world carries.
 */
final class WorldOfStub implements StubLifecycleListener {

  /** On a vendor's call as mappings see it; whatever the caller sent under that name is gone. */
  static final String HEADER = "X-Sandbox-World";

  private static final String OURS = "surimi";

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
    if (metadata != null && metadata.containsKey(OURS)) {
      stub.setRequest(
          RequestPatternBuilder.like(stub.getRequest())
              .withHeader(HEADER, WireMock.equalTo(world(metadata)))
              .build());
    }
  }

  /** A world that is misspelt would let the mapping answer in all of them. */
  private static String world(Metadata metadata) {
    if (metadata.get(OURS) instanceof Map<?, ?> ours
        && ours.keySet().equals(Set.of("world"))
        && ours.get("world") instanceof String world
        && Key.read("test_" + world).map(Key::world).filter(world::equals).isPresent()) {
      return world;
    }
    throw StubCheck.refusal(
        "/metadata/surimi", "names a world, and nothing else: {\"world\": \"pr-7\"}");
  }
}
