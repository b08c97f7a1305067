package dev.surimi.vendor.restoplace;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Reply;
import dev.surimi.world.View;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How types of items are called; in Russian unless another language is asked for (inferred). */
final class ItemTypes {

  private static final int MOST = 50;

  private ItemTypes() {}

  static Reply list(Call call) {
    String lang =
        Parameters.of(call).query().text("lang", MOST).orElse("ru").toLowerCase(Locale.ROOT);
    Stream<ItemType> types =
        call.world().all(ItemType.TABLE).filter(type -> type.lang().equals(lang));
    return Envelope.of(call, Paging.array(types, ItemTypes::json));
  }

  static boolean has(View world, String type) {
    return world.all(ItemType.TABLE).anyMatch(each -> each.type().equals(type));
  }

  private static ObjectNode json(ItemType type) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", type.type())
        .put("name", type.name())
        .put("lang", type.lang());
  }
}
