package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Reply;
import dev.surimi.world.View;
import java.util.Comparator;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The shops of the account. */
final class Shops {

  private Shops() {}

  static Reply list(Call call) {
    return Envelope.rows(
        call.world().all(Shop.TABLE).sorted(Comparator.comparing(Shop::number)).map(Shops::json));
  }

  /** The shop that {@code shopGuid} names. */
  static Shop require(View world, Input input) {
    return require(world, input.requireText("shopGuid"));
  }

  static Optional<Shop> find(View world, Input input) {
    return input.text("shopGuid").map(guid -> require(world, guid));
  }

  private static Shop require(View world, String guid) {
    return world
        .find(Shop.TABLE, guid)
        .orElseThrow(() -> YTimesError.notFound("Торговая точка не найдена"));
  }

  private static JsonNode json(Shop shop) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("guid", shop.guid())
        .put("name", shop.name())
        .put("type", shop.type().name())
        .put("cityName", shop.cityName())
        .put("address", shop.address())
        .put("phone", shop.phone());
  }
}
