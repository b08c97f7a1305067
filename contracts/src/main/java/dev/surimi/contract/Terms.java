package dev.surimi.contract;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** The terms of a contract, read from its bundle: everything but its name. */
record Terms(
    Bundle bundle,
    Map<String, Operation> operations,
    Map<String, Event> events,
    Map<String, Option> options,
    List<Sample> samples,
    Routes routes,
    Shapes shapes,
    Judge judge) {

  static Terms of(Bundle bundle, Problems problems) {
    ObjectNode judged = JudgedDocument.of(bundle.document());
    Shapes shapes = new Shapes(judged);
    ObjectNode composed = (ObjectNode) judged.get(JudgedDocument.REQUESTS);
    RequestReader requests = new RequestReader(problems, shapes, composed);
    ContractReader reader = new ContractReader(problems, bundle.document(), requests);
    Map<Integer, Answer> unrouted = reader.unrouted();
    Map<String, Operation> operations = Collections.unmodifiableMap(reader.operations());
    Map<String, Event> events = Collections.unmodifiableMap(reader.events());
    Map<String, Option> options = Collections.unmodifiableMap(reader.options());
    boolean slashMayTrail = reader.slashMayTrail();
    problems.refuseIfAny();
    Findings findings = new Findings(bundle.document(), judged, shapes);
    return new Terms(
        bundle,
        operations,
        events,
        options,
        new Samples()
            .ofOperations(operations.values())
            .ofUnrouted(unrouted)
            .ofEvents(events.values())
            .ofSchemas(bundle.document())
            .all(),
        new Routes(operations.values(), slashMayTrail),
        shapes,
        new Judge(findings, new Schemas(judged), shapes, unrouted, reader.payloads()));
  }
}
