package dev.surimi.vendor.restoplace;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Reply;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What reserves can be marked with. */
final class Tags {

  private Tags() {}

  static Reply list(Call call) {
    Optional<Boolean> checked = Parameters.of(call).query().flag("checked");
    Stream<Tag> tags =
        call.world()
            .all(Tag.TABLE)
            .filter(tag -> checked.map(wanted -> wanted == tag.checked()).orElse(true))
            .sorted(Comparator.comparingInt(Tag::position));
    return Envelope.of(call, Paging.array(tags, Tags::json));
  }

  private static ObjectNode json(Tag tag) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("key", tag.key())
        .put("name", tag.name())
        .put("checked", ReserveJson.digit(tag.checked()));
  }
}
