package dev.surimi.fault;

import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.Response;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A response as WireMock makes it, read as an answer of ours. */
final class StubResponse {

  private static final String NAME = "matched-stub-name";
  private static final String ID = "matched-stub-id";

  /** What the connection to the caller says for itself, or what only WireMock wants to know. */
  private static final Set<String> NOT_PASSED_ON =
      Set.of("content-length", "transfer-encoding", "connection", NAME, ID);

  private StubResponse() {}

  static Canned canned(Response response) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (HttpHeader header : response.getHeaders().all()) {
      if (!NOT_PASSED_ON.contains(header.key().toLowerCase(Locale.ROOT))) {
        headers.put(header.key(), String.join(", ", header.values()));
      }
    }
    byte[] body = response.getBody() == null ? new byte[0] : response.getBody();
    return new Canned(
        stub(response), response.getStatus(), headers, body, wire(response), drip(response));
  }

  private static String stub(Response response) {
    HttpHeader name = response.getHeaders().getHeader(NAME);
    HttpHeader id = response.getHeaders().getHeader(ID);
    return name.isPresent() ? name.firstValue() : id.isPresent() ? id.firstValue() : "";
  }

  private static Wire wire(Response response) {
    if (response.getFault() == null) {
      return response.shouldAddChunkedDribbleDelay() ? Wire.DRIP : Wire.WHOLE;
    }
    return switch (response.getFault()) {
      case CONNECTION_RESET_BY_PEER -> Wire.RESET;
      case EMPTY_RESPONSE -> Wire.EMPTY;
      case MALFORMED_RESPONSE_CHUNK -> Wire.MALFORMED;
      case RANDOM_DATA_THEN_CLOSE -> Wire.GARBAGE;
    };
  }

  private static Duration drip(Response response) {
    return response.shouldAddChunkedDribbleDelay()
        ? Duration.ofMillis(response.getChunkedDribbleDelay().getTotalDuration())
        : Duration.ZERO;
  }
}
