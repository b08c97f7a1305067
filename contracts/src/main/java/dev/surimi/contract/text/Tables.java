package dev.surimi.contract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a table in Markdown, row by row. */
final class Tables {

  private final List<List<String>> rows = new ArrayList<>();
  private final List<String> heads;

  private Tables(List<String> heads) {
    this.heads = heads;
  }

  static Tables of(String... heads) {
    return new Tables(List.of(heads));
  }

  Tables row(Object... cells) {
    rows.add(java.util.Arrays.stream(cells).map(Tables::cell).toList());
    return this;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The table with an empty line after it; nothing when there is no row. */
  @Override
  public String toString() {
    if (rows.isEmpty()) {
      return "";
    }
    String rule =
        heads.stream().map(head -> "---").collect(Collectors.joining(" | ", "| ", " |\n"));
    return rows.stream()
        .map(Tables::line)
        .collect(Collectors.joining("", line(heads) + rule, "\n"));
  }

  private static String line(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /** A cell is one line, and its bars are no borders. */
  private static String cell(Object value) {
    return value == null
        ? ""
        : value.toString().strip().replaceAll("\\s+", " ").replace("|", "\\|");
  }

  static String code(String text) {
    return text.isEmpty() ? "" : "`" + text + "`";
  }
}
