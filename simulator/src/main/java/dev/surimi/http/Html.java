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

  /** Says what answers here. */
  static String front(List<String> vendors) {
    StringBuilder body = new StringBuilder("<p>This sandbox is up. It imitates:</p><ul>");
    for (String vendor : vendors) {
      body.append(
          "<li><code>/%s</code>, <a href=\"/_sandbox/contracts/%s/openapi.json\">its contract</a></li>"
              .formatted(escape(vendor), escape(vendor)));
    }
    body.append("</ul><p>See <a href=\"/_sandbox/worlds\">the worlds</a> ");
    body.append("and <a href=\"/_sandbox/actions\">what can be pressed</a> in them.</p>");
    return document("Surimi", body.toString());
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
