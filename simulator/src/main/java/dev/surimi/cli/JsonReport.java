package dev.surimi.cli;

import dev.surimi.contract.Lesson;
import dev.surimi.contract.Violation;
import dev.surimi.engine.HarCheck;
import java.io.PrintWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** {@code {"violations":[…],"exchanges":n,"judged":n,"errors":n,"warnings":n}}. */
final class JsonReport implements CheckReport {

  private final JsonGenerator json;

  JsonReport(PrintWriter out) {
    json = JsonMapper.shared().createGenerator(out);
    json.writeStartObject();
    json.writeName("violations");
    json.writeStartArray();
  }

  @Override
  public void tell(HarCheck.Checked checked) {
    checked.lessons().forEach(lesson -> tell(checked, lesson));
  }

  private void tell(HarCheck.Checked checked, Lesson lesson) {
    Violation violation = lesson.violation();
    json.writeStartObject();
    json.writeNumberProperty("exchange", checked.entry().number());
    json.writeStringProperty("vendor", checked.contract().id());
    json.writeStringProperty("call", CheckReport.call(checked));
    json.writeStringProperty("direction", violation.direction().toString());
    json.writeStringProperty("severity", violation.severity().toString());
    json.writeStringProperty("pointer", violation.pointer());
    json.writeStringProperty("keyword", violation.keyword());
    json.writeStringProperty("message", violation.message());
    json.writeStringProperty("schema", violation.schema());
    json.writeStringProperty("source", lesson.source().toString());
    json.writeStringProperty("sentence", lesson.sentence());
    json.writeStringProperty("note", lesson.note());
    json.writePOJOProperty("repaired", lesson.repaired());
    json.writeEndObject();
  }

  @Override
  public void end(CheckSummary summary) {
    json.writeEndArray();
    json.writeNumberProperty("exchanges", summary.seen());
    json.writeNumberProperty("judged", summary.judged());
    json.writeNumberProperty("errors", summary.errors());
    json.writeNumberProperty("warnings", summary.warnings());
    json.writeEndObject();
    json.flush();
  }
}
