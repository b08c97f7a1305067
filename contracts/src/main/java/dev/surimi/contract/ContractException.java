package dev.surimi.contract;

import java.util.List;

/**
 * A contract that cannot be used. Its message lists every problem with its file and its place in
 * the file.
 */
public final class ContractException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final List<String> problems;

  ContractException(String id, List<String> problems) {
    super("contract '" + id + "' cannot be used:\n  " + String.join("\n  ", problems));
    this.problems = List.copyOf(problems);
  }

  /** Each problem as {@code <file> <place>: <what is wrong>}. */
  public List<String> problems() {
    return problems;
  }
}
