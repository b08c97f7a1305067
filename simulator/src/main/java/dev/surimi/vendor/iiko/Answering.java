package dev.surimi.vendor.iiko;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Handler;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Reply;
import tools.jackson.databind.JsonNode;

/**
 * Answers one operation under its correlationId, which refusals carry as well. It decides before it
 * writes: a refused call is committed too, so that no id is given out twice.
 */
@FunctionalInterface
interface Answering {

  JsonNode answer(Call call, String correlationId);

  static Handler by(Answering answering) {
    return call -> {
      String correlationId = Ids.next(call.world());
      try {
        return Reply.ok(answering.answer(call, correlationId));
      } catch (Refusal refusal) {
        return IikoError.render(placed(refusal, call).with("correlationId", correlationId));
      }
    };
  }

  private static Refusal placed(Refusal refusal, Call call) {
    return refusal.detail("path") instanceof String path
        ? BodyPlace.of(call.request().body(), path)
            .map(place -> refusal.with("place", place))
            .orElse(refusal)
        : refusal;
  }
}
