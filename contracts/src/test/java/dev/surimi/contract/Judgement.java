package dev.surimi.contract;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Judges a sample or a reject as the message that it stands for. */
final class Judgement {
  private Judgement() {}

  static List<Violation> of(Contract contract, Sample sample) {
    Judge judge = contract.judge();
    Example example = sample.example();
    return switch (sample.kind()) {
      case REQUEST ->
          judge.members(contract.operation(sample.owner()), (ObjectNode) example.value());
      case RESPONSE ->
          judge.response(
              contract.operation(sample.owner()),
              sample.status(),
              sample.contentType(),
              example.value());
      case UNROUTED -> judge.unrouted(sample.status(), sample.contentType(), example.value());
      case WEBHOOK -> judge.webhook(sample.owner(), example.value());
      case SCHEMA -> judge.schema(sample.owner(), direction(sample.owner()), example.value());
    };
  }

  static List<Violation> of(Contract contract, Reject reject) {
    String schema = reject.schemaName();
    return contract.judge().schema(schema, direction(schema), reject.value());
  }

  private static Direction direction(String schema) {
    return schema.endsWith(".request") ? Direction.REQUEST : Direction.RESPONSE;
  }
}
