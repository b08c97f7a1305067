package dev.surimi.vendor.ytimes;

import dev.surimi.world.View;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The wire form of expenses and of their categories. */
final class OutcomeJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

  private OutcomeJson() {}

  static ObjectNode of(View world, Outcome outcome) {
    Outcome.Paper paper = outcome.paper();
    ObjectNode json = JSON.objectNode();
    json.put("guid", outcome.guid()).put("revision", outcome.revision());
    json.put("date", Days.date(outcome.at().toLocalDate()));
    json.put("time", SECONDS.format(outcome.at())).put("comment", outcome.comment());
    json.put("supplierGuid", outcome.supplierGuid());
    json.put("docDate", date(paper.on())).put("docNumber", paper.number());
    json.put("docPayDate", date(paper.payOn())).put("docPayType", outcome.payType().name());
    json.put("userGuid", outcome.userGuid());
    ArrayNode items = json.putArray("itemList");
    outcome.items().forEach(item -> items.add(item(world, item)));
    return json;
  }

  static ObjectNode category(OutcomeCategory category) {
    ObjectNode json = JSON.objectNode().put("guid", category.guid());
    json.put("name", category.name()).put("parentGuid", category.parentGuid());
    return json.put("isAvailableInShift", category.inShift()).put("type", category.type().name());
  }

  private static ObjectNode item(View world, Outcome.Item item) {
    OutcomeCategory category = world.find(OutcomeCategory.TABLE, item.categoryGuid()).orElseThrow();
    ObjectNode json = JSON.objectNode().put("guid", item.guid());
    json.put("categoryGuid", category.guid()).put("categoryName", category.name());
    json.set("price", Kopecks.json(item.price()));
    return json.put("comment", item.comment());
  }

  private static String date(LocalDate date) {
    return date == null ? null : Days.date(date);
  }
}
