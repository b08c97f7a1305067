package dev.surimi.vendor.restoplace;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Reply;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Events that tickets are sold for. */
final class Events {

  private Events() {}

  static Reply list(Call call) {
    Parameters query = Parameters.of(call).query();
    Optional<Boolean> checked = query.flag("checked");
    Optional<Boolean> active = query.flag("active");
    List<Event> events =
        call.world()
            .all(Event.TABLE)
            .filter(event -> checked.map(wanted -> wanted == event.checked()).orElse(true))
            .filter(
                event -> active.map(wanted -> wanted == event.isActive(call.now())).orElse(true))
            .toList();
    return Paging.of(call).list(events, event -> json(call, event));
  }

  static Reply get(Call call) {
    int id = Ids.of(call, RestoplaceError.noEvent());
    Event event = call.world().find(Event.TABLE, id).orElseThrow(RestoplaceError::noEvent);
    return Envelope.of(call, json(call, event));
  }

  private static ObjectNode json(Call call, Event event) {
    ObjectNode json =
        new DictionaryJson(call.world(), call.options())
            .number("id", event.id())
            .flag("checked", event.checked())
            .number("userid", event.userid())
            .number("priority", event.priority())
            .moment("created", event.createdAt())
            .moment("last_updated", event.updatedAt())
            .text("name", event.name())
            .text("text", event.text())
            .moment("time_from", event.from())
            .moment("time_to", event.to())
            .price("price", event.price())
            .number("count", event.left())
            .number("number", event.number())
            .texts("langs_text", List.of())
            .texts("images", event.images())
            .json();
    if (!event.langs().isEmpty()) {
      ObjectNode langs = json.objectNode();
      event
          .langs()
          .forEach(
              (lang, words) ->
                  langs.putObject(lang).put("name", words.name()).put("text", words.text()));
      json.set("langs_text", langs);
    }
    return json;
  }
}
