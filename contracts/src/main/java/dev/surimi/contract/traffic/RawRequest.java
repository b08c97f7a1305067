package dev.surimi.contract.traffic;

/**
 * A request as it was sent.
 *
 * @param path percent-encoded, as the vendor's own server sees it
 * @param query percent-encoded, without the question mark; empty when there is none
 */
@SuppressWarnings("ArrayRecordComponent") // bodies are compared by nobody
public record RawRequest(
    String method, String host, String path, String query, Headers headers, byte[] body) {

  /** The same request, addressed by another path. */
  public RawRequest withPath(String other) {
    return new RawRequest(method, host, other, query, headers, body);
  }
}
