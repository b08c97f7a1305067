package dev.surimi.cli;

import dev.surimi.contract.Contract;
import dev.surimi.contract.text.ContractPage;
import dev.surimi.contract.text.Counts;
import dev.surimi.contract.text.SourcesPage;
import dev.surimi.engine.Imitation;
import dev.surimi.engine.Vendors;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code surimi contracts [V]}: what there is, or one contract with its sources. */
@Command(
    mixinStandardHelpOptions = true,
    description = "Lists the contracts, or prints one of them.",
    subcommands = ContractsDiff.class)
final class Contracts implements Callable<Integer> {

  /** The forms of a contract. */
  enum Format {
    /** One document in JSON, as the sandbox serves it. */
    OPENAPI,
    /** A page for people. */
    MARKDOWN;

    String of(Contract contract) {
      return switch (this) {
        case OPENAPI ->
            JsonMapper.shared()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(contract.document())
                + "\n";
        case MARKDOWN -> ContractPage.of(contract);
      };
    }
  }

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "VENDOR",
      description = "such as guestonline; sandbox is the control API")
  private String vendor;

  @Option(
      names = "--format",
      defaultValue = "openapi",
      description = "how to print a contract: ${COMPLETION-CANDIDATES}")
  private Format format;

  @Option(
      names = "--sources",
      description = "print instead how much of each contract is documented, observed and inferred")
  private boolean sources;

  @Override
  public Integer call() {
    List<Contract> contracts = contracts();
    PrintWriter out = spec.commandLine().getOut();
    if (sources) {
      out.print(SourcesPage.of(contracts));
    } else if (vendor == null) {
      out.print(list(contracts));
    } else {
      out.print(format.of(require(contracts)));
    }
    out.flush();
    return 0;
  }

  /** Those of the vendors and the control API's own, by id. */
  private static List<Contract> contracts() {
    Stream<Contract> vendors = Vendors.discover().all().stream().map(Imitation::contract);
    return Stream.concat(vendors, Stream.of(Contract.load("sandbox")))
        .sorted(java.util.Comparator.comparing(Contract::id))
        .toList();
  }

  private static String list(List<Contract> contracts) {
    String form = "%-12s  %-28s  %10s  %6s  %10s  %8s  %8s%n";
    StringBuilder list = new StringBuilder();
    list.append(
        form.formatted(
            "id", "title", "operations", "events", "documented", "observed", "inferred"));
    for (Contract contract : contracts) {
      Counts counts = Counts.of(contract);
      list.append(
          form.formatted(
              contract.id(),
              contract.title(),
              contract.operations().size(),
              contract.events().size(),
              counts.documented(),
              counts.observed(),
              counts.inferred()));
    }
    return list.toString();
  }

  private Contract require(List<Contract> contracts) {
    return contracts.stream()
        .filter(contract -> contract.id().equals(vendor))
        .findFirst()
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "no contract is called "
                        + vendor
                        + "; there are "
                        + contracts.stream().map(Contract::id).collect(Collectors.joining(", "))));
  }
}
