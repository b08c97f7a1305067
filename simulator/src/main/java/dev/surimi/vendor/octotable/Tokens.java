package dev.surimi.vendor.octotable;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Misuse;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Reply;
import dev.surimi.world.Entropy;
import dev.surimi.world.Transaction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tokens: what a client gets for its secret, for twenty-four minutes of the world's clock. */
final class Tokens {

  private static final String ISSUER = "OCTORATE-SRL";
  private static final int SIGNATURE = 342;

  private Tokens() {}

  static Reply create(Call call) {
    if (call.options().flag("octotable.strict_token_form")
        && !OctotableInput.isForm(call.request())) {
      throw Refusal.of(Misuse.UNSUPPORTED_TYPE, "send a form, not application/json");
    }
    if (!call.input().requireText("grant_type").equals("client_credentials")) {
      throw OctotableError.BAD_REQUEST.because("grant_type must be client_credentials");
    }
    AccessToken token = issue(call, Clients.require(call, call.input()));
    Duration lifetime = Duration.between(call.now(), token.expiresAt());
    return Reply.ok(
        JsonNodeFactory.instance
            .objectNode()
            .put("access_token", token.text())
            .put("expires_in", lifetime.toSeconds())
            // The real server says type, not token_type (facts 2.1).
            .put("type", "Bearer"));
  }

  private static AccessToken issue(Call call, String clientId) {
    Transaction world = call.world();
    forgetExpired(world);
    Duration lifetime = world.options().duration("octotable.token_lifetime");
    Instant end = world.now().plus(lifetime);
    Entropy entropy = world.entropy("octotable.token");
    ObjectNode payload = payload(clientId, world.now(), end).put("jti", entropy.uuid());
    Account.of(call, clientId)
        .properties()
        .findFirst()
        .ifPresent(property -> payload.put("property_id", property.id()));
    String text = signed(payload, entropy.alphanumeric(SIGNATURE));
    AccessToken token = new AccessToken(text, clientId, end);
    world.put(AccessToken.TABLE, token);
    return token;
  }

  private static void forgetExpired(Transaction world) {
    List<AccessToken> expired =
        world.between(AccessToken.BY_EXPIRY, Instant.EPOCH, world.now()).toList();
    expired.forEach(token -> world.remove(AccessToken.TABLE, token.text()));
  }

  /** The claims of the vendor's own tokens; the subject leads to the world. */
  private static ObjectNode payload(String clientId, Instant now, Instant end) {
    ObjectNode payload =
        JsonNodeFactory.instance
            .objectNode()
            .put("sub", clientId)
            .put("iss", ISSUER)
            .put("iat", now.getEpochSecond())
            .put("exp", end.getEpochSecond());
    payload.putArray("groups").add("API");
    return payload;
  }

  /** It looks like a signed JWT; whether it is good is looked up, not calculated. */
  private static String signed(ObjectNode payload, String signature) {
    return encoded("{\"typ\":\"JWT\",\"alg\":\"RS256\"}")
        + "."
        + encoded(payload.toString())
        + "."
        + signature;
  }

  private static String encoded(String text) {
    return Bearer.encoded(text.getBytes(StandardCharsets.UTF_8));
  }
}
