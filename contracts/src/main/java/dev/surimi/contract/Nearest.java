package dev.surimi.contract;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The known words that somebody probably meant. */
public final class Nearest {
  private static final int SUGGESTIONS = 3;

  private Nearest() {}

  /** At most three, the nearest first; none when nothing is near. */
  public static List<String> to(String word, Collection<String> known) {
    int limit = word.length() < 4 ? 1 : Math.max(2, word.length() / 3);
    return known.stream()
        .filter(each -> distance(word, each) <= limit)
        .sorted(Comparator.comparingInt((String each) -> distance(word, each)))
        .limit(SUGGESTIONS)
        .toList();
  }

  /** As {@code " (did you mean 'a' or 'b'?)"}, empty when nothing is near. */
  public static String question(String word, Collection<String> known) {
    List<String> near = to(word, known);
    return near.isEmpty()
        ? ""
        : near.stream().collect(Collectors.joining("' or '", " (did you mean '", "'?)"));
  }

  /** How many letters to add, drop or change, after Levenshtein. */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j - 1], row[j]) + 1);
      }
    }
    return row[to.length()];
  }
}
