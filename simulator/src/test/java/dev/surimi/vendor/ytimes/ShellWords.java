package dev.surimi.vendor.ytimes;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a line as a shell reads it: with either quotes, and a backslash at a line's end. */
final class ShellWords {

  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|([^\\s'\"]+)");

  private ShellWords() {}

  static List<String> of(String line) {
    return WORD.matcher(line.replace("\\\n", " ")).results().map(ShellWords::unquoted).toList();
  }

  private static String unquoted(MatchResult word) {
    for (int i = 1; i <= word.groupCount(); i++) {
      if (word.group(i) != null) {
        return word.group(i);
      }
    }
    throw new IllegalStateException(word.group());
  }
}
