package dev.surimi.control;

import dev.surimi.contract.Contract;
import dev.surimi.contract.Direction;
import dev.surimi.contract.Lesson;
import dev.surimi.contract.Operation;
import dev.surimi.contract.Violation;
import dev.surimi.engine.Vendors;
import dev.surimi.journal.Exchange;
import dev.surimi.journal.Finding;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Violations with what there is to learn from each. It is found out when somebody asks, for one
 * answer of the control API; each exchange's answer is read once.
 */
final class ViolationJson {

  private final Vendors vendors;
  private final Map<Long, JsonNode> answers = new HashMap<>();

  ViolationJson(Vendors vendors) {
    this.vendors = vendors;
  }

  /** All that were found in an exchange. */
  ArrayNode of(Exchange exchange) {
    return ControlJson.array(
        exchange.violations(),
        violation -> json(lesson(exchange.vendor(), exchange.operation(), violation, exchange)));
  }

  /** {@code exchange} is null when the journal has forgotten it, or when there was none. */
  ObjectNode of(Finding finding, Exchange exchange) {
    ObjectNode json = ControlJson.object();
    json.put("exchange", finding.exchange());
    json.put("vendor", finding.vendor());
    json.put("operation", finding.operation());
    json.put("override", exchange == null ? null : exchange.override());
    return json.setAll(
        json(lesson(finding.vendor(), finding.operation(), finding.violation(), exchange)));
  }

  static ObjectNode json(Lesson lesson) {
    ObjectNode json = ControlJson.of(lesson.violation());
    json.put("source", lesson.source().toString());
    json.put("sentence", lesson.sentence());
    json.put("note", lesson.note());
    json.set("repaired", lesson.repaired());
    return json;
  }

  private Lesson lesson(String vendor, String called, Violation violation, Exchange exchange) {
    Contract contract = vendors.find(vendor).orElseThrow().contract();
    Optional<Operation> operation = Optional.ofNullable(called).flatMap(contract::findOperation);
    return contract.lesson(violation, operation, message(violation.direction(), exchange));
  }

  private JsonNode message(Direction direction, Exchange exchange) {
    if (exchange == null || direction == Direction.WEBHOOK) {
      return MissingNode.getInstance();
    }
    if (direction == Direction.REQUEST) {
      return Optional.ofNullable(exchange.decoded()).orElse(MissingNode.getInstance());
    }
    return answers.computeIfAbsent(exchange.id(), id -> read(exchange.response().body()));
  }

  private static JsonNode read(String body) {
    try {
      return JsonMapper.shared().readTree(body);
    } catch (JacksonException other) {
      return MissingNode.getInstance();
    }
  }
}
