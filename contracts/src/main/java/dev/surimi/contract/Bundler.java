package dev.surimi.contract;

import dev.surimi.contract.ContractFiles.UnreadableFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes one document of {@code openapi.yaml} and of every schema file that it reaches. */
final class Bundler {
  private static final String OPENAPI = "openapi.yaml";

  private final ContractFiles files;
  private final Problems problems;
  private final Map<String, ObjectNode> schemas = new LinkedHashMap<>();
  private final Deque<Ref> waiting = new ArrayDeque<>();
  private final List<Ref> refs = new ArrayList<>();
  private final List<Reject> rejects = new ArrayList<>();

  Bundler(ContractFiles files, Problems problems) {
    this.files = files;
    this.problems = problems;
  }

  Bundle bundle() {
    ObjectNode document = readOpenapi();
    collect(OPENAPI, document);
    while (!waiting.isEmpty()) {
      readSchema(waiting.remove());
    }
    place(document.withObject("/components").withObject("/schemas"));
    refs.stream().filter(ref -> leadsNowhere(document, ref)).forEach(this::reportDangling);
    problems.refuseIfAny();
    return new Bundle(document, List.copyOf(rejects));
  }

  private ObjectNode readOpenapi() {
    try {
      return files.read(OPENAPI);
    } catch (UnreadableFile unreadable) {
      problems.add(OPENAPI, "#", unreadable.getMessage());
      problems.refuseIfAny();
      throw unreadable;
    }
  }

  private void collect(String file, ObjectNode tree) {
    for (Ref ref : new RefWalk(file, problems).rewrite(tree)) {
      refs.add(ref);
      if (ref.file() != null) {
        waiting.add(ref);
      }
    }
  }

  private void readSchema(Ref ref) {
    if (schemas.containsKey(ref.schemaName())) {
      return;
    }
    try {
      ObjectNode schema = files.read(ref.file());
      schemas.put(ref.schemaName(), schema);
      schema.remove("$schema");
      takeRejects(ref, schema);
      collect(ref.file(), schema);
    } catch (UnreadableFile unreadable) {
      schemas.put(ref.schemaName(), null);
      String referrer = " (referenced by " + ref.from() + " " + ref.place() + ")";
      problems.add(ref.file(), "#", unreadable.getMessage() + referrer);
    }
  }

  private void takeRejects(Ref ref, ObjectNode schema) {
    JsonNode listed = schema.remove("x-rejects");
    for (int i = 0; listed != null && i < listed.size(); i++) {
      JsonNode because = listed.get(i).path("because");
      if (!because.isString() || !listed.get(i).has("value")) {
        problems.add(ref.file(), "#/x-rejects/" + i, "'because' and 'value' are expected");
      } else {
        JsonNode value = listed.get(i).get("value");
        rejects.add(new Reject(ref.schemaName(), because.stringValue(), value));
      }
    }
  }

  private void place(ObjectNode components) {
    for (Map.Entry<String, ObjectNode> schema : schemas.entrySet()) {
      if (components.has(schema.getKey())) {
        String place = "#/components/schemas/" + schema.getKey();
        problems.add(OPENAPI, place, "a schema file has the same name");
      } else if (schema.getValue() != null) {
        components.set(schema.getKey(), schema.getValue());
      }
    }
  }

  private boolean leadsNowhere(ObjectNode document, Ref ref) {
    boolean reported = ref.file() != null && schemas.get(ref.schemaName()) == null;
    JsonPointer target = JsonPointer.compile(ref.target().substring(1));
    return !reported && document.at(target).isMissingNode();
  }

  private void reportDangling(Ref ref) {
    problems.add(ref.from(), ref.place(), "$ref '" + ref.text() + "' leads nowhere");
  }
}
