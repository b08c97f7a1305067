package dev.surimi.vendor.restoplace;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Reply;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The halls of the address. */
final class Halls {

  private Halls() {}

  static Reply list(Call call) {
    Parameters query = Parameters.of(call).query();
    Optional<Boolean> checked = query.flag("checked");
    Optional<Boolean> banquet = query.flag("banquet");
    Optional<Boolean> hostess = query.flag("view_only_hostess");
    List<Hall> halls =
        call.world()
            .all(Hall.TABLE)
            .filter(hall -> checked.map(wanted -> wanted == hall.checked()).orElse(true))
            .filter(hall -> banquet.map(wanted -> wanted == hall.banquet()).orElse(true))
            .filter(hall -> hostess.map(wanted -> wanted == hall.viewOnlyHostess()).orElse(true))
            .toList();
    return Paging.of(call).list(halls, hall -> json(call, hall));
  }

  static Reply get(Call call) {
    int id = Ids.of(call, RestoplaceError.noHall());
    Hall hall = call.world().find(Hall.TABLE, id).orElseThrow(RestoplaceError::noHall);
    return Envelope.of(call, json(call, hall));
  }

  private static ObjectNode json(Call call, Hall hall) {
    return new DictionaryJson(call.world(), call.options())
        .number("id", hall.id())
        .flag("checked", hall.checked())
        .number("userid", hall.userid())
        .number("priority", hall.priority())
        .moment("created", hall.createdAt())
        .moment("last_updated", hall.updatedAt())
        .text("name", hall.name())
        .flag("banquet", hall.banquet())
        .number("count_min", hall.countMin())
        .number("count_max", hall.countMax())
        .text("text", hall.text())
        .flag("view_only_hostess", hall.viewOnlyHostess())
        .json();
  }
}
