package dev.surimi.engine;

import dev.surimi.contract.Operation;
import dev.surimi.contract.Routing;
import dev.surimi.vendor.Decoded;
import dev.surimi.vendor.Key;
import dev.surimi.vendor.Misuse;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Request;
import dev.surimi.vendor.Vendor;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request that has come to a vendor: who sent it, where it leads, and what it says. Whatever is
 * wrong with it is refused when it is asked for, so that the order of the questions is the order of
 * the refusals.
 *
 * @param key what the credential opens; empty for strangers
 */
record Approach(
    Imitation imitation,
    Request request,
    Routing routing,
    Optional<String> credential,
    Optional<Key> key) {

  private static final int MOST_BYTES = 1 << 20;

  static Approach of(Imitation imitation, Request request) {
    Vendor vendor = imitation.vendor();
    Optional<String> credential = vendor.credentials().reader().apply(request);
    return new Approach(
        imitation,
        request,
        imitation.contract().route(verb(request), request.path()),
        credential,
        credential.flatMap(sent -> keyOf(vendor, sent)));
  }

  /** Whether a browser only asks what it may do. */
  boolean isPreflight() {
    return request.method().equals("OPTIONS") && !routing.allowed().isEmpty();
  }

  Key requireKey() {
    return key.orElseThrow(this::stranger);
  }

  Operation requireOperation() {
    return routing.operation().orElseThrow(this::lost);
  }

  /** What the request says, with the types of the operation. */
  ObjectNode requireWords(Operation operation) {
    if (request.body().length > MOST_BYTES) {
      throw Refusal.of(Misuse.TOO_LARGE, "The body is larger than " + MOST_BYTES + " bytes");
    }
    List<String> codings = request.headers().get("Content-Encoding");
    if (codings != null && request.body().length > 0) {
      refuseCodings(codings);
    }
    Decoded decoded = imitation.vendor().decode(request);
    return operation.read(decoded.text()).setAll(decoded.typed());
  }

  /** Browsers ask first, and send no key then: they are told that there is nothing. */
  Refusal stranger() {
    if (request.method().equals("OPTIONS")) {
      return lost();
    }
    return credential.isEmpty()
        ? Refusal.of(Misuse.KEY_MISSING, "No API key was provided")
        : Refusal.of(
            Misuse.KEY_UNKNOWN,
            "No valid API key was provided; in this sandbox a key is test_<world>, 1 to 64 of A-Z a-z 0-9 - _");
  }

  private Refusal lost() {
    return routing.allowed().isEmpty()
        ? Refusal.of(Misuse.PATH_UNKNOWN, "Nothing is found at this path")
        : Refusal.of(Misuse.VERB_NOT_ALLOWED, "This path does not take this verb")
            .with("allowed", routing.allowed());
  }

  /** HTTP's HEAD is GET without the body, which the socket leaves out. */
  private static String verb(Request request) {
    return request.method().equals("HEAD") ? "GET" : request.method();
  }

  private static Optional<Key> keyOf(Vendor vendor, String credential) {
    return vendor.credentials().documented().contains(credential)
        ? Optional.of(Key.ofDocumentation())
        : Key.read(credential);
  }

  private static void refuseCodings(List<String> codings) {
    for (String coding : String.join(",", codings).split(",", -1)) {
      if (!coding.isBlank() && !coding.strip().equalsIgnoreCase("identity")) {
        throw Refusal.of(
            Misuse.UNSUPPORTED_TYPE, "Send the body as it is, without a Content-Encoding");
      }
    }
  }
}
