package dev.surimi.vendor.octotable;

import dev.surimi.world.Index;
import dev.surimi.world.Table;

/**
 * Somebody with access to the API, created with a property of its own.
 *
 * @param clientId names the world inside, so that a token can be asked for with nothing else
 * @param password as it was sent: the answer shows it
 */
public record Client(
    String clientId, int id, String secret, String username, String password, String redirectUri) {

  static final Table<String, Client> TABLE =
      Table.of("octotable", "clients", Client.class, Client::clientId);

  static final Index<String, Client, String> BY_USERNAME =
      TABLE.index("by_username", Client::username);
}
