package dev.surimi.vendor.iiko;

import dev.surimi.world.Index;
import dev.surimi.world.Table;
import java.time.Instant;

/** A token of an API login. */
public record Token(String id, String login, Instant expiresAt) {

  static final Table<String, Token> TABLE = Table.of("iiko", "tokens", Token.class, Token::id);

  static final Index<String, Token, Instant> BY_END = TABLE.index("by_end", Token::expiresAt);

  boolean isValid(Instant now) {
    return now.isBefore(expiresAt);
  }
}
