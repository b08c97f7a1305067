package dev.surimi.vendor.octotable;

import dev.surimi.vendor.Decoded;
import dev.surimi.vendor.JsonBody;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Request;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Which world a request is for. Tokens and clients that the sandbox made carry the world's name
 * inside, so that a call with nothing else finds it.
 */
final class Bearer {

  /** What the documentation prints in the place of a token. */
  static final String PRINTED = "<token>";

  /** The client of the samples. */
  static final String PRINTED_CLIENT = "public_18x7c2d41f0";

  private static final String SCHEME = "bearer ";
  private static final String CLIENT = "public_";
  private static final int RANDOM = 12;
  private static final Pattern WORLD = Pattern.compile("[A-Za-z0-9_-]{1,64}");
  private static final Pattern KEY =
      Pattern.compile("test_[A-Za-z0-9_-]{1,64}(\\.[A-Za-z0-9_-]{1,64})?");
  private static final int LONGEST = 4096;
  private static final int MOST_BYTES = 1 << 20;
  private static final String DEFAULT = "test_default";

  private Bearer() {}

  /** The credential as the sandbox knows it: {@code test_<world>}, or what was sent instead. */
  static Optional<String> credential(Request request) {
    Optional<String> token = token(request).map(Bearer::keyOf);
    if (!request.method().equals("POST")) {
      return token;
    }
    if (OctotableInput.isTokenCall(request)) {
      // Without any client_id, the world default says what is missing.
      return Optional.of(said(request, "client_id").map(Bearer::keyOf).orElse(DEFAULT));
    }
    if (OctotableInput.isClientCall(request)) {
      return token.filter(Bearer::isKey).or(() -> Optional.of(newClient(request)));
    }
    return token;
  }

  /** What stands behind {@code Bearer} in the header; all of it when it does not say so. */
  static Optional<String> token(Request request) {
    return request
        .header("Authorization")
        .map(
            header ->
                header.toLowerCase(Locale.ROOT).startsWith(SCHEME)
                    ? header.substring(SCHEME.length()).strip()
                    : header.isBlank() ? header : "not a bearer token: " + header)
        .filter(text -> !text.isBlank());
  }

  /** A client_id that leads to its world: {@code public_}, random digits, the encoded name. */
  static String clientId(String world, String random) {
    return CLIENT + random.substring(0, RANDOM) + encoded(world.getBytes(StandardCharsets.UTF_8));
  }

  static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  static boolean isKey(String credential) {
    return KEY.matcher(credential).matches();
  }

  private static String keyOf(String sent) {
    if (sent.length() > LONGEST) {
      return sent.substring(0, LONGEST);
    }
    return sent.startsWith(CLIENT) ? ofClient(sent).orElse(sent) : ofToken(sent).orElse(sent);
  }

  private static Optional<String> ofClient(String clientId) {
    return clientId.length() <= CLIENT.length() + RANDOM
        ? Optional.empty()
        : decoded(clientId.substring(CLIENT.length() + RANDOM))
            .filter(world -> WORLD.matcher(world).matches())
            .map(world -> "test_" + world);
  }

  /** A token's payload names the client it was issued to. */
  private static Optional<String> ofToken(String token) {
    String[] parts = token.split("\\.", -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    return decoded(parts[1])
        .flatMap(Bearer::object)
        .flatMap(payload -> payload.path("sub").asStringOpt())
        .flatMap(Bearer::ofSubject);
  }

  private static Optional<String> ofSubject(String subject) {
    if (subject.equals(PRINTED_CLIENT)) {
      return Optional.of(DEFAULT);
    }
    return isKey(subject) ? Optional.of(subject) : ofClient(subject);
  }

  private static String worldOf(String key) {
    int scope = key.indexOf('.');
    return scope < 0 ? key : key.substring(0, scope);
  }

  /** Clients are created without a key: in the world that the name or username says. */
  private static String newClient(Request request) {
    return said(request, "username")
        .filter(Bearer::isKey)
        .or(() -> said(request, "name").filter(Bearer::isKey))
        .map(Bearer::worldOf)
        .orElse(DEFAULT);
  }

  /** A member of the body, also of the property inside it; empty when it cannot be read. */
  private static Optional<String> said(Request request, String name) {
    if (request.body().length > MOST_BYTES) {
      return Optional.empty();
    }
    try {
      Decoded decoded = OctotableInput.read(request);
      JsonNode typed = decoded.typed();
      return text(typed.path(name))
          .or(() -> text(typed.path("sandbox_property").path(name)))
          .or(() -> text(decoded.text().path(name)));
    } catch (Refusal unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<String> text(JsonNode node) {
    return node.isString() && !node.asString().isBlank()
        ? Optional.of(node.asString())
        : Optional.empty();
  }

  private static Optional<String> decoded(String text) {
    try {
      return Optional.of(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private static Optional<JsonNode> object(String text) {
    try {
      return Optional.of(JsonBody.read(text));
    } catch (Refusal none) {
      return Optional.empty();
    }
  }
}
