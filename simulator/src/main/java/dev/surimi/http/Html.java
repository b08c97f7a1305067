package dev.surimi.http;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The few HTML documents that belong to no vendor, in a language. */
record Html(Locale language, ResourceBundle words) {

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="%1$s">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>%2$s</title>
        <style>
          :root { color-scheme: light dark }
          body { font: 16px/24px system-ui, sans-serif; max-width: 34rem; margin: 4rem auto; padding: 0 1rem;
                 color: light-dark(#171d2b, #e8ebf1); background: light-dark(#f4f5f8, #101319) }
          a { color: light-dark(#2350c4, #93b2ff) }
        </style>
      </head>
      <body><main><h1>%2$s</h1><p>%3$s</p>%4$s</main></body>
      </html>
      """;

  static Html in(Locale language) {
    ResourceBundle.Control control =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new Html(language, ResourceBundle.getBundle("dev.surimi.http.pages", language, control));
  }

  /** What is said under a key: its title and its text. */
  String document(String key) {
    return page(key, words.getString(key + ".text"), "");
  }

  /** With another text. */
  String document(String key, String text) {
    return page(key, text, "");
  }

  /** Asks which of several worlds is meant. */
  String choice(String path, List<String> worlds) {
    StringBuilder links = new StringBuilder("<ul>");
    for (String world : worlds) {
      links.append(
          "<li><a href=\"%s?world=%s\">%s</a></li>"
              .formatted(escape(path), escape(world), escape(world)));
    }
    return page("which", words.getString("which.text"), links.append("</ul>").toString());
  }

  private String page(String key, String text, String more) {
    return PAGE.formatted(
        language.toLanguageTag(), escape(words.getString(key + ".title")), escape(text), more);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
