package dev.surimi.vendor.iiko;

import dev.surimi.vendor.JsonBody;
import dev.surimi.vendor.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A token as it is sent: a JWT that names the API login, and so the world, and the row of the token
 * there. Nobody checks its signature; the row says whether it is valid.
 *
 * @param id of the row
 */
record TokenText(String id, String login) {

  private static final String HEAD = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";

  static String write(Token token, Instant issuedAt, String signature) {
    ObjectNode claims =
        JsonNodeFactory.instance.objectNode().put("jti", token.id()).put("login", token.login());
    claims.put("iat", issuedAt.getEpochSecond()).put("exp", token.expiresAt().getEpochSecond());
    return encoded(HEAD) + "." + encoded(claims.toString()) + "." + signature;
  }

  /** Reads a token; empty when it is none of ours. */
  static Optional<TokenText> read(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length != 3 || text.length() > 2_000) {
      return Optional.empty();
    }
    try {
      JsonNode claims = JsonBody.read(Base64.getUrlDecoder().decode(parts[1]));
      return Optional.of(
          new TokenText(claims.path("jti").asString(""), claims.path("login").asString("")));
    } catch (IllegalArgumentException | Refusal notOurs) {
      return Optional.empty();
    }
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
