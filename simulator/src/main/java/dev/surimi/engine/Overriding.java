package dev.surimi.engine;

import dev.surimi.fault.Canned;
import dev.surimi.fault.Overrides;
import dev.surimi.vendor.Key;
import dev.surimi.vendor.Reply;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/** Lets stub mappings answer in a vendor's place. */
record Overriding(Overrides overrides) {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** Whether there may be a mapping at all. */
  boolean isPossible() {
    return overrides.areThere();
  }

  /** What a mapping says, as far as it can be judged; empty when none matches. */
  Optional<Reply> reply(Approach approach, Recording recording) {
    return overrides
        .answer(approach.imitation().id(), approach.request(), approach.key().map(Key::world))
        .map(canned -> noted(recording, canned));
  }

  private static Reply noted(Recording recording, Canned canned) {
    recording.overridden(canned);
    return new Reply(canned.status(), canned.headers(), read(canned.body()));
  }

  private static JsonNode read(byte[] body) {
    if (body.length == 0) {
      return MissingNode.getInstance();
    }
    try {
      return JSON.readTree(body);
    } catch (JacksonException other) {
      return JsonNodeFactory.instance.stringNode(new String(body, StandardCharsets.UTF_8));
    }
  }
}
