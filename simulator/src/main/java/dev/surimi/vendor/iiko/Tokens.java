package dev.surimi.vendor.iiko;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Credentials;
import dev.surimi.vendor.JsonBody;
import dev.surimi.vendor.Key;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Request;
import dev.surimi.world.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * From API logins to tokens, and from tokens to worlds. An API login is the key {@code
 * test_<world>} itself.
 */
final class Tokens {

  private static final Duration LIFETIME = Duration.ofHours(1);
  private static final String SCHEME = "bearer ";
  private static final String DOOR = "/access_token";
  private static final int MOST_BYTES = 1 << 20;

  private Tokens() {}

  static Credentials credentials() {
    return new Credentials(Tokens::credential, Set.of(), "-H \"Authorization: Bearer %s\"");
  }

  static JsonNode create(Call call, String correlationId) {
    Body.of(call.input().node()).requireText("apiLogin");
    return issue(call, correlationId);
  }

  static JsonNode createForApplication(Call call, String correlationId) {
    Body body = Body.of(call.input().node());
    body.requireText("apiKey");
    body.requireGuid("appId");
    body.requireText("clientSecret");
    return issue(call, correlationId);
  }

  /**
   * Lets in a valid token of an API login that is not blocked; an API login in place of a token is
   * always valid.
   *
   * @throws Refusal 401 or 423
   */
  static void admit(Call call) {
    KeyGuard.requireFree(call.world(), login(call));
    if (call.operation().path().endsWith(DOOR)) {
      return;
    }
    Optional<TokenText> sent = bearer(call.request()).flatMap(TokenText::read);
    if (sent.isPresent() && !isValid(call.world(), sent.get())) {
      throw expired();
    }
  }

  static Refusal expired() {
    return Refusal.of(IikoError.UNAUTHORIZED, "The token is unknown or has expired");
  }

  /** The name of the API login that calls. */
  static String login(Call call) {
    Key key = call.key();
    return "test_" + key.world() + key.narrowedTo().map(scope -> "." + scope).orElse("");
  }

  private static JsonNode issue(Call call, String correlationId) {
    Transaction world = call.world();
    world
        .between(Token.BY_END, Instant.MIN, world.now())
        .toList()
        .forEach(old -> world.remove(Token.TABLE, old.id()));
    Token token = new Token(Ids.free(world, Token.TABLE), login(call), world.now().plus(LIFETIME));
    world.put(Token.TABLE, token);
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("correlationId", correlationId);
    String signature = world.entropy("iiko.signatures").alphanumeric(43);
    return json.put("token", TokenText.write(token, world.now(), signature));
  }

  private static boolean isValid(Transaction world, TokenText sent) {
    return world
        .find(Token.TABLE, sent.id())
        .filter(token -> token.login().equals(sent.login()) && token.isValid(world.now()))
        .isPresent();
  }

  /**
   * The key that a request carries: the API login that asks for a token, or the one that a token
   * was made for.
   */
  private static Optional<String> credential(Request request) {
    Optional<String> bearer =
        bearer(request).map(text -> TokenText.read(text).map(TokenText::login).orElse(text));
    return request.path().endsWith(DOOR) && request.body().length > 0
        ? Optional.of(asking(request).or(() -> bearer).orElse("test_default"))
        : bearer;
  }

  private static Optional<String> bearer(Request request) {
    return request
        .header("Authorization")
        .map(
            header ->
                header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                    ? header.substring(SCHEME.length()).strip()
                    : "");
  }

  /**
   * Empty when the body names nobody: then it is refused for what is wrong with it. A number is a
   * text here too, as wherever a body is read.
   */
  private static Optional<String> asking(Request request) {
    try {
      if (request.body().length > MOST_BYTES) {
        return Optional.empty();
      }
      JsonNode body = JsonBody.read(request.body());
      JsonNode login = body.path(request.path().contains("/v2/") ? "apiKey" : "apiLogin");
      return Optional.of(login)
          .filter(value -> value.isValueNode() && !value.isNull())
          .map(JsonNode::asString)
          .filter(text -> !text.isBlank());
    } catch (Refusal unreadable) {
      return Optional.empty();
    }
  }
}
