package dev.surimi.contract;

import dev.surimi.contract.Sample.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Gathers every example of a contract with the place that it belongs to. */
final class Samples {
  private final List<Sample> samples = new ArrayList<>();

  List<Sample> all() {
    return List.copyOf(samples);
  }

  Samples ofOperations(Collection<Operation> operations) {
    for (Operation operation : operations) {
      operation.examples().forEach(each -> add(Kind.REQUEST, operation.id(), each));
      ofAnswers(Kind.RESPONSE, operation.id(), operation.answers());
    }
    return this;
  }

  Samples ofUnrouted(Map<Integer, Answer> answers) {
    ofAnswers(Kind.UNROUTED, "", answers);
    return this;
  }

  Samples ofEvents(Collection<Event> events) {
    for (Event event : events) {
      event.examples().forEach(each -> add(Kind.WEBHOOK, event.name(), each));
    }
    return this;
  }

  Samples ofSchemas(ObjectNode bundle) {
    for (Spot schema : Spot.root(bundle).at("components").at("schemas").members()) {
      Examples.ofSchema(schema).forEach(each -> add(Kind.SCHEMA, schema.name(), each));
    }
    return this;
  }

  private void ofAnswers(Kind kind, String owner, Map<Integer, Answer> answers) {
    answers.forEach(
        (status, answer) ->
            answer
                .content()
                .examples()
                .forEach(
                    (type, examples) ->
                        examples.forEach(
                            each -> samples.add(new Sample(kind, owner, status, type, each)))));
  }

  private void add(Kind kind, String owner, Example example) {
    samples.add(new Sample(kind, owner, 0, null, example));
  }
}
