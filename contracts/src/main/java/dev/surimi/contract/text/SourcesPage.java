package dev.surimi.contract.text;

import dev.surimi.contract.Contract;
import dev.surimi.contract.Operation;
import java.util.List;

/** How much of each contract is documented, observed and inferred, as a page in Markdown. */
public final class SourcesPage {

  /** What writes the page anew, in the repository's root. */
  public static final String COMMAND = "./surimi contracts --sources > docs/sources.md";

  private SourcesPage() {}

  public static String of(List<Contract> contracts) {
    StringBuilder page = new StringBuilder("# How much of each contract is known\n\n");
    page.append("Each cell counts what the vendor's documentation says, what public client code or")
        .append(" traffic\nshows, and what is our guess: documented / observed / inferred.")
        .append(" Properties count where their\nsource differs from what holds them.")
        .append(" Written by `")
        .append(COMMAND)
        .append("`.\n\n");
    page.append(vendors(contracts));
    for (Contract contract : contracts) {
      page.append("## ").append(contract.title()).append("\n\n").append(chapters(contract));
    }
    return page.toString().stripTrailing() + "\n";
  }

  private static Tables vendors(List<Contract> contracts) {
    Tables table =
        Tables.of("contract", "operations", "answers", "webhooks", "options", "marked properties");
    for (Contract contract : contracts) {
      table.row(
          contract.title(),
          Counts.ofOperations(contract.operations()),
          Counts.ofAnswers(contract.operations()),
          Counts.ofEvents(contract),
          Counts.ofOptions(contract),
          Counts.ofProperties(contract));
    }
    return table;
  }

  private static Tables chapters(Contract contract) {
    Tables table = Tables.of("chapter", "operations", "answers");
    for (String tag : contract.operations().stream().map(Operation::tag).distinct().toList()) {
      List<Operation> chapter =
          contract.operations().stream().filter(each -> each.tag().equals(tag)).toList();
      table.row(tag, Counts.ofOperations(chapter), Counts.ofAnswers(chapter));
    }
    return table;
  }
}
