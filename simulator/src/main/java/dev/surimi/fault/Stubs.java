package dev.surimi.fault;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.Errors;
import com.github.tomakehurst.wiremock.common.Json;
import com.github.tomakehurst.wiremock.common.NetworkAddressRules;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.direct.DirectCallHttpServer;
import com.github.tomakehurst.wiremock.direct.DirectCallHttpServerFactory;
import com.github.tomakehurst.wiremock.http.Response;
import dev.surimi.vendor.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A WireMock in this process and without a port. */
final class Stubs implements AutoCloseable {

  private static final int MOST_REMEMBERED = 1_000;
  private static final String BROKEN = "broken mapping";

  /** WireMock's code for what it cannot read. */
  private static final int NOT_UNDERSTOOD = 10;

  /** Mappings may pass calls on, but as webhooks not to where machines keep secrets. */
  private static final NetworkAddressRules LINK_LOCAL =
      NetworkAddressRules.builder()
          .deny("169.254.0.0-169.254.255.255")
          .deny("100.100.100.200")
          .deny("192.0.0.192")
          .deny("168.63.129.16")
          .deny("metadata.google.internal")
          .build();

  private final WireMockServer server;
  private final DirectCallHttpServer door;

  private Stubs(Path folder) {
    DirectCallHttpServerFactory factory = new DirectCallHttpServerFactory();
    server =
        new WireMockServer(
            WireMockConfiguration.options()
                .httpServerFactory(factory)
                .usingFilesUnderDirectory(folder.toString())
                .limitProxyTargets(LINK_LOCAL)
                .maxRequestJournalEntries(MOST_REMEMBERED)
                .notifier(new StubNotes())
                .extensions(new StubCheck(), new WorldOfStub()));
    server.start();
    door = factory.getHttpServer();
  }

  static Stubs in(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(
          "there is no folder " + folder + "; it holds mappings/ and perhaps __files/");
    }
    try {
      return new Stubs(folder);
    } catch (RuntimeException unreadable) {
      throw new IllegalArgumentException(
          "the mappings of " + folder + " cannot be read: " + unreadable.getMessage(), unreadable);
    }
  }

  /** Without files of its own; where nothing can be written, without a place for any. */
  static Stubs none() {
    return new Stubs(emptyFolder().orElseGet(() -> Path.of("/nowhere/surimi-overrides")));
  }

  private static Optional<Path> emptyFolder() {
    try {
      Path folder = Files.createTempDirectory("surimi-overrides");
      folder.toFile().deleteOnExit();
      Files.createDirectory(folder.resolve("__files")).toFile().deleteOnExit();
      return Optional.of(folder);
    } catch (IOException readOnly) {
      return Optional.empty();
    }
  }

  /** Mappings see every call under the vendor's prefix, by whatever host it came. */
  Optional<Canned> answer(String vendor, Request request, Optional<String> world) {
    return read(request.withPath("/" + vendor + request.path()), world).flatMap(this::answer);
  }

  /** A mapping that cannot answer, for want of its file perhaps, says why. */
  private Optional<Canned> answer(StubRequest request) {
    try {
      return Optional.of(door.stubRequest(request))
          .filter(Response::wasConfigured)
          .map(StubResponse::canned);
    } catch (RuntimeException unable) {
      String why = "The mapping cannot answer: " + unable.getMessage();
      return Optional.of(Canned.text(BROKEN, 500, "text/plain; charset=utf-8", why));
    }
  }

  /** Empty when WireMock cannot read it, so that no mapping can match; the vendor says no to it. */
  private static Optional<StubRequest> read(Request request, Optional<String> world) {
    try {
      return Optional.of(StubRequest.of(request, world));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  Canned admin(Request request) {
    try {
      return StubResponse.canned(door.adminRequest(StubRequest.of(request, Optional.empty())));
    } catch (RuntimeException unread) {
      return unread(unread);
    }
  }

  /** What WireMock itself stumbles over is told as it tells what it does not understand. */
  private static Canned unread(RuntimeException why) {
    Errors errors = Errors.singleWithDetail(NOT_UNDERSTOOD, "Not understood", why.toString());
    return Canned.text("", 400, "application/json", Json.write(errors));
  }

  @Override
  public void close() {
    server.stop();
  }
}
