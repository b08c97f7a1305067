package dev.surimi.http;

import java.util.List;

/** The few HTML documents that belong to no vendor. */
final class Html {

  private Html() {}

  static String document(String title, String body) {
    return """
        <!doctype html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>%s</title>
          <style>body { font: 1rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 4rem auto; padding: 0 1rem }</style>
        </head>
        <body><main><h1>%s</h1>%s</main></body>
        </html>
        """
        .formatted(escape(title), escape(title), body);
  }

  /** Asks which of several worlds is meant. */
  static String choice(String path, List<String> worlds) {
    StringBuilder links = new StringBuilder("<p>Several worlds know this address:</p><ul>");
    for (String world : worlds) {
      links.append(
          "<li><a href=\"%s?world=%s\">%s</a></li>"
              .formatted(escape(path), escape(world), escape(world)));
    }
    return document("Which world?", links.append("</ul>").toString());
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
