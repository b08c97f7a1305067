package dev.surimi.contract.text;

import static dev.surimi.contract.text.Tables.code;

import dev.surimi.contract.Contract;
import dev.surimi.contract.Event;
import dev.surimi.contract.Operation;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A contract as a page in Markdown: chapters of operations, webhooks, options, known doubts. */
public final class ContractPage {

  private final Contract contract;
  private final Document document;
  private final StringBuilder page = new StringBuilder();

  private ContractPage(Contract contract) {
    this.contract = contract;
    this.document = Document.of(contract);
  }

  public static String of(Contract contract) {
    return new ContractPage(contract).text();
  }

  private String text() {
    JsonNode info = document.root().path("info");
    page.append("# ").append(contract.title()).append("\n\n");
    paragraph(info.path("description").asString(""));
    paragraph(contract.hosts().isEmpty() ? "" : "Hosts: " + codes(contract.hosts()));
    chapters().forEach(this::chapter);
    unrouted();
    events();
    options();
    doubts();
    return page.toString().stripTrailing() + "\n";
  }

  private List<String> chapters() {
    return contract.operations().stream().map(Operation::tag).distinct().toList();
  }

  private void chapter(String tag) {
    page.append("## ").append(tag).append("\n\n");
    for (JsonNode chapter : document.root().path("tags")) {
      if (tag.equals(chapter.path("name").asString(""))) {
        paragraph(chapter.path("description").asString(""));
      }
    }
    contract.operations().stream()
        .filter(operation -> operation.tag().equals(tag))
        .forEach(this::operation);
  }

  private void operation(Operation operation) {
    JsonNode call = document.at(operation.location());
    page.append("### ").append(operation.id()).append("\n\n");
    paragraph("`" + operation.method() + " " + operation.path() + "` · " + operation.source());
    List<String> others = operation.paths().subList(1, operation.paths().size());
    paragraph(others.isEmpty() ? "" : "Also " + codes(others));
    paragraph(operation.summary());
    paragraph(call.path("description").asString(""));
    parameters(operation);
    body(operation, call);
    answers(operation, call);
  }

  private void parameters(Operation operation) {
    Tables table = Tables.of("parameter", "in", "type", "required", "description", "source");
    for (JsonNode parameter : document.parameters(operation)) {
      boolean required = parameter.path("required").booleanValue(false);
      String name = parameter.path("name").asString();
      Field field = Field.of(document, parameter, name, required, operation.source());
      table.row(
          code(name),
          parameter.path("in").asString(),
          field.type(),
          required ? "yes" : "",
          field.description(),
          field.source());
    }
    page.append(table);
  }

  private void body(Operation operation, JsonNode call) {
    JsonNode body = document.followed(call.path("requestBody"));
    if (!operation.contentTypes().isEmpty()) {
      boolean must = body.path("required").booleanValue(false);
      paragraph(
          (must ? "Body: " : "Body, which may be left out: ") + codes(operation.contentTypes()));
      fields(Field.of(document, document.schema(body), operation.source()));
    }
  }

  private void fields(List<Field> fields) {
    Tables table = Tables.of("field", "type", "required", "description", "source");
    for (Field field : fields) {
      table.row(
          code(field.name()),
          field.type(),
          field.required() ? "yes" : "",
          field.description(),
          field.source());
    }
    page.append(table);
  }

  private void answers(Operation operation, JsonNode call) {
    Tables table = Tables.of("answer", "body", "description", "source");
    operation
        .statuses()
        .forEach(
            (status, source) -> {
              JsonNode answer = document.followed(call.path("responses").path(status.toString()));
              table.row(status, schema(answer), answer.path("description").asString(""), source);
            });
    page.append(table);
  }

  private String schema(JsonNode holder) {
    JsonNode schema = document.schema(holder);
    return schema.isMissingNode() ? "" : Field.type(document, schema);
  }

  private void unrouted() {
    Tables table = Tables.of("answer", "body", "description", "source");
    document
        .root()
        .path("x-unrouted")
        .properties()
        .forEach(
            entry -> {
              JsonNode answer = document.followed(entry.getValue());
              table.row(
                  entry.getKey(),
                  schema(answer),
                  answer.path("description").asString(""),
                  entry.getValue().path("x-source").asString(answer.path("x-source").asString("")));
            });
    section("Answers to calls that reach no operation", table);
  }

  private void events() {
    if (!contract.events().isEmpty()) {
      page.append("## Webhooks\n\n");
    }
    for (Event event : contract.events()) {
      page.append("### ").append(event.name()).append("\n\n");
      paragraph(
          event.summary().isEmpty()
              ? "" + event.source()
              : event.summary() + " · " + event.source());
      JsonNode post = document.root().path("webhooks").path(event.name()).path("post");
      fields(Field.of(document, document.schema(post.path("requestBody")), event.source()));
    }
  }

  private void options() {
    Tables table = Tables.of("option", "values", "default", "description", "source");
    contract
        .options()
        .values()
        .forEach(
            option ->
                table.row(
                    code(contract.id() + "." + option.name()),
                    Field.type(document, option.schema()),
                    code(option.defaultValue().toString()),
                    option.description(),
                    option.source()));
    section("Options", table);
  }

  private void doubts() {
    Tables table = Tables.of("where", "what is not certain, and how it is read here");
    Doubt.of(contract).forEach(doubt -> table.row(code(doubt.place()), doubt.note()));
    section("Known doubts", table);
  }

  private void section(String title, Tables table) {
    if (!table.isEmpty()) {
      page.append("## ").append(title).append("\n\n").append(table);
    }
  }

  private void paragraph(String text) {
    if (!text.isBlank()) {
      page.append(text.strip()).append("\n\n");
    }
  }

  private static String codes(java.util.Collection<String> texts) {
    return texts.stream().map(Tables::code).collect(Collectors.joining(", "));
  }
}
