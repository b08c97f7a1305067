package dev.surimi.vendor.octotable;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Reply;
import dev.surimi.world.Entropy;
import dev.surimi.world.Transaction;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Clients: access to the API, with a sandbox property that has services and no rooms yet. */
final class Clients {

  private Clients() {}

  static Reply create(Call call) {
    NewClient sent = NewClient.of(call.input());
    if (call.world().where(Client.BY_USERNAME, sent.username()).findAny().isPresent()) {
      throw OctotableError.USER_CREATION.because("the username " + sent.username() + " is taken");
    }
    Client client = created(call.world(), call.key().world(), sent);
    Property property = property(call.world(), client, sent);
    return Wire.created(json(client, property));
  }

  /** The client whose secret this is; a key of the sandbox needs none. */
  static String require(Call call, Input input) {
    String clientId = input.requireText("client_id");
    String secret = input.requireText("client_secret");
    boolean fits =
        Bearer.isKey(clientId)
            || call.world()
                .find(Client.TABLE, clientId)
                .filter(client -> client.secret().equals(secret))
                .isPresent();
    if (!fits) {
      throw OctotableError.UNAUTHORIZED.because("client_id and client_secret do not fit");
    }
    return clientId;
  }

  private static Client created(Transaction world, String name, NewClient sent) {
    Entropy entropy = world.entropy("octotable.client");
    Client client =
        new Client(
            Bearer.clientId(name, entropy.hex(12)),
            Numbering.CLIENTS.next(world),
            entropy.uuid(),
            sent.username(),
            sent.password(),
            sent.redirectUri());
    world.put(Client.TABLE, client);
    return client;
  }

  private static Property property(Transaction world, Client client, NewClient sent) {
    Property property =
        new Property(
            Numbering.PROPERTIES.next(world),
            sent.name(),
            sent.description(),
            sent.place(),
            sent.contact(),
            Property.DEFAULT_ZONE,
            true,
            true,
            false,
            client.clientId());
    world.put(Property.TABLE, property);
    RestaurantSeed.usualServices(property.id(), () -> Numbering.SERVICES.next(world))
        .forEach(service -> world.put(Service.TABLE, service));
    return property;
  }

  private static ObjectNode json(Client client, Property property) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("client_id", client.clientId())
            .put("client_secret", client.secret())
            .put("id", client.id())
            .put("username", client.username())
            .put("password", client.password());
    json.set("properties", Wire.array(Stream.of(PropertyJson.brief(property))));
    return json;
  }
}
