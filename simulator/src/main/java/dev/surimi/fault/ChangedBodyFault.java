package dev.surimi.fault;

import dev.surimi.vendor.Input;
import dev.surimi.webhook.Delivery;
import dev.surimi.webhook.Payload;
import dev.surimi.world.Entropy;
import dev.surimi.world.Transaction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A webhook says something else than what is so.
 *
 * @param values by JSON Pointers into the payload; null for one value that the seed chooses and
 *     changes
 */
public record ChangedBodyFault(Map<String, JsonNode> values) implements WebhookEffect {

  static ChangedBodyFault read(Input webhook) {
    if (!webhook.has("changedBody")) {
      return new ChangedBodyFault(null);
    }
    Map<String, JsonNode> values = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> value : webhook.object("changedBody").node().properties()) {
      if (!Leaf.isPointer(value.getKey())) {
        throw webhook.invalid("changedBody", value.getKey() + " is no JSON Pointer");
      }
      values.put(value.getKey(), value.getValue());
    }
    return new ChangedBodyFault(values);
  }

  @Override
  public void write(ObjectNode then) {
    if (values == null) {
      then.put("webhook", "changedBody");
    } else {
      values.forEach(then.putObject("webhook").putObject("changedBody")::set);
    }
  }

  @Override
  public List<Delivery> disturb(Transaction world, Fault fault, Delivery delivery, Entropy chance) {
    JsonNode told = delivery.payload().tree();
    Payload changed = Payload.of(values == null ? changed(told, chance) : said(told));
    return List.of(
        changed.equals(delivery.payload())
            ? delivery
            : WebhookEffect.marked(fault, delivery, "changedBody").withPayload(changed));
  }

  private JsonNode said(JsonNode told) {
    JsonNode payload = told;
    for (Map.Entry<String, JsonNode> value : values.entrySet()) {
      payload = Leaf.replaced(payload, JsonPointer.compile(value.getKey()), value.getValue());
    }
    return payload;
  }

  private static JsonNode changed(JsonNode payload, Entropy chance) {
    List<Leaf> values =
        Leaf.all(payload).stream()
            .filter(leaf -> leaf.value().isValueNode() && !leaf.value().isNull())
            .toList();
    if (values.isEmpty()) {
      return payload;
    }
    Leaf chosen = values.get(chance.below(values.size()));
    return Leaf.replaced(payload, chosen.place(), other(chosen.value()));
  }

  private static JsonNode other(JsonNode value) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    if (value.isBoolean()) {
      return json.booleanNode(!value.booleanValue());
    }
    return value.isNumber()
        ? json.numberNode(value.decimalValue().add(java.math.BigDecimal.ONE))
        : json.stringNode(value.asString() + "-changed");
  }
}
