package dev.surimi.cli;

import dev.surimi.contract.Contract;
import dev.surimi.contract.ContractException;
import dev.surimi.contract.diff.ContractDiff;
import dev.surimi.contract.diff.Difference;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** {@code surimi contracts diff OLD NEW}: what changed, and whom it breaks. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Compares two versions of a contract: folders with an openapi.yaml, or exported documents.",
      "Exit code 1 when somebody who kept the old one may fail now, 2 when one cannot be read."
    })
final class ContractsDiff implements Callable<Integer> {

  /** The forms of the result. */
  enum Format {
    /** A line for each difference, and a summary. */
    TEXT,
    /** One document, for programs. */
    JSON
  }

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "OLD", description = "what was agreed on")
  private Path before;

  @Parameters(index = "1", paramLabel = "NEW", description = "what is said now")
  private Path after;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "how to say it: ${COMPLETION-CANDIDATES}")
  private Format format;

  @Override
  public Integer call() {
    List<Difference> found = ContractDiff.between(read(before), read(after));
    PrintWriter out = spec.commandLine().getOut();
    long breaking = found.stream().filter(Difference::breaks).count();
    if (format == Format.JSON) {
      json(out, found, breaking);
    } else {
      found.forEach(out::println);
      out.printf("%d differences, %d of them break somebody%n", found.size(), breaking);
    }
    out.flush();
    return breaking == 0 ? 0 : 1;
  }

  private Contract read(Path path) {
    if (!Files.exists(path)) {
      throw new ParameterException(spec.commandLine(), path + ": there is no such file or folder");
    }
    try {
      return Contract.read(path);
    } catch (ContractException unusable) {
      throw new ParameterException(spec.commandLine(), path + ": " + unusable.getMessage());
    }
  }

  private static void json(PrintWriter out, List<Difference> found, long breaking) {
    JsonGenerator json = JsonMapper.shared().createGenerator(out);
    json.writeStartObject();
    json.writeName("differences");
    json.writeStartArray();
    for (Difference each : found) {
      json.writeStartObject();
      json.writeBooleanProperty("breaks", each.breaks());
      json.writeStringProperty("direction", each.direction().toString());
      json.writeStringProperty("place", each.place());
      json.writeStringProperty("kind", each.kind().toString());
      json.writeStringProperty("what", each.what());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberProperty("breaking", breaking);
    json.writeEndObject();
    json.flush();
  }
}
