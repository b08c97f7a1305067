package dev.surimi.vendor.octotable;

import dev.surimi.world.Index;
import dev.surimi.world.Table;
import java.time.Instant;

/** A token that was issued to a client, and until when it is good. */
public record AccessToken(String text, String clientId, Instant expiresAt) {

  static final Table<String, AccessToken> TABLE =
      Table.of("octotable", "tokens", AccessToken.class, AccessToken::text);

  static final Index<String, AccessToken, Instant> BY_EXPIRY =
      TABLE.index("by_expiry", AccessToken::expiresAt);

  boolean isGoodAt(Instant now) {
    return now.isBefore(expiresAt);
  }
}
