package dev.surimi.contract.text;

import dev.surimi.contract.Contract;
import dev.surimi.contract.Event;
import dev.surimi.contract.Operation;
import dev.surimi.contract.Option;
import dev.surimi.contract.Source;
import java.util.Collection;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** How many of some claims are documented, observed and inferred. */
public record Counts(long documented, long observed, long inferred) {

  static Counts of(Stream<Source> sources) {
    Counts counts = new Counts(0, 0, 0);
    for (Source source : sources.toList()) {
      counts = counts.plus(source);
    }
    return counts;
  }

  private Counts plus(Source source) {
    return switch (source) {
      case DOCUMENTED -> new Counts(documented + 1, observed, inferred);
      case OBSERVED -> new Counts(documented, observed + 1, inferred);
      case INFERRED -> new Counts(documented, observed, inferred + 1);
    };
  }

  /** Of everything in a contract that carries a source. */
  public static Counts of(Contract contract) {
    Collection<Operation> operations = contract.operations();
    return ofOperations(operations)
        .plus(ofAnswers(operations))
        .plus(ofEvents(contract))
        .plus(ofOptions(contract))
        .plus(ofProperties(contract));
  }

  private Counts plus(Counts more) {
    return new Counts(
        documented + more.documented, observed + more.observed, inferred + more.inferred);
  }

  static Counts ofOperations(Collection<Operation> operations) {
    return of(operations.stream().map(Operation::source));
  }

  static Counts ofAnswers(Collection<Operation> operations) {
    return of(operations.stream().flatMap(each -> each.statuses().values().stream()));
  }

  static Counts ofEvents(Contract contract) {
    return of(contract.events().stream().map(Event::source));
  }

  static Counts ofOptions(Contract contract) {
    return of(contract.options().values().stream().map(Option::source));
  }

  /** Of the members and parameters that carry a mark of their own. */
  static Counts ofProperties(Contract contract) {
    return of(marked(contract.document(), ""));
  }

  private static Stream<Source> marked(JsonNode node, String holder) {
    Stream<Source> below =
        node.propertyStream()
            .filter(member -> !member.getKey().equals("examples"))
            .flatMap(
                member ->
                    holder.equals("properties")
                        ? Stream.concat(
                            mark(member.getValue()),
                            marked(member.getValue(), member.getKey() + "()"))
                        : marked(member.getValue(), member.getKey()));
    Stream<Source> items =
        node.isArray()
            ? node.valueStream()
                .flatMap(
                    item ->
                        holder.equals("parameters")
                            ? Stream.concat(mark(item), marked(item, ""))
                            : marked(item, ""))
            : Stream.empty();
    return Stream.concat(below, items);
  }

  private static Stream<Source> mark(JsonNode node) {
    return Source.find(node.path("x-source").asString("")).stream();
  }

  /** As {@code 12 / 3 / 1}; {@code ""} when there is nothing to count. */
  @Override
  public String toString() {
    return documented + observed + inferred == 0
        ? ""
        : documented + " / " + observed + " / " + inferred;
  }
}
