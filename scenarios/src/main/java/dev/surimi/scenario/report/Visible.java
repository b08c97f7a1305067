package dev.surimi.scenario.report;

/** Texts of strangers for a terminal, which takes some characters for commands. */
public final class Visible {

  private static final int PICTURES = 0x2400;

  private Visible() {}

  /** The text with a picture in place of each control character but the ends of lines. */
  public static String of(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.chars().forEach(each -> visible.append(of((char) each)));
    return visible.toString();
  }

  private static char of(char each) {
    if (each == '\n' || each == '\t' || !Character.isISOControl(each)) {
      return each;
    }
    return each < ' ' ? (char) (PICTURES + each) : '\u2421';
  }
}
