package dev.surimi.scenario;

import dev.surimi.scenario.match.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something is not as the story expects. */
public final class Failure extends RuntimeException {

  private final List<String> differences;
  private final transient Answered exchange;
  private final transient Line line;

  private Failure(String message, List<String> differences, Answered exchange, Line line) {
    super(message);
    this.differences = List.copyOf(differences);
    this.exchange = exchange;
    this.line = line;
  }

  public Failure(String message) {
    this(message, List.of(), null, null);
  }

  public Failure(String message, List<Difference> differences) {
    this(message, differences.stream().map(Difference::toString).toList(), null, null);
  }

  /** The same failure, with the call that led to it. */
  public Failure in(Answered call) {
    return new Failure(getMessage(), differences, call, line);
  }

  /** The same failure, told of the innermost step that it happened in. */
  Failure at(Line where) {
    return line == null ? new Failure(getMessage(), differences, exchange, where) : this;
  }

  public Optional<Line> line() {
    return Optional.ofNullable(line);
  }

  public List<String> differences() {
    return differences;
  }

  /** The same, with the place and the step that it happened in. */
  public List<String> located() {
    List<String> located = new ArrayList<>();
    line().ifPresent(where -> located.add(where.place() + "  " + where.told()));
    located.addAll(told());
    return located;
  }

  /** The same, named by what the step is called. */
  public List<String> named() {
    List<String> named = new ArrayList<>();
    line()
        .ifPresent(
            where -> {
              named.add(where.told());
              named.add(where.place().toString());
            });
    named.addAll(told());
    return named;
  }

  /** All that a reader needs: the message, each difference, and the exchange. */
  public List<String> told() {
    List<String> told = new ArrayList<>(List.of(getMessage().split("\n", -1)));
    differences.forEach(difference -> told.add("  " + difference));
    if (exchange != null) {
      told.addAll(exchange.told());
    }
    return told;
  }
}
