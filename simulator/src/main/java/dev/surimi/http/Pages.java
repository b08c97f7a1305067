package dev.surimi.http;

import dev.surimi.engine.Answer;
import dev.surimi.engine.Button;
import dev.surimi.engine.Engine;
import dev.surimi.engine.LiveWorld;
import dev.surimi.vendor.Page;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Request;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Pages for people, at {@code /<page>/<token>}: the bank's challenge and the like. The token says
 * which world; where worlds of the same seed share a token, {@code ?world=<name>} does.
 */
final class Pages {

  /** A page has its own style and buttons, and nothing else. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'";

  private final Engine engine;

  Pages(Engine engine) {
    this.engine = engine;
  }

  /** Whether the path leads to a page. */
  boolean owns(Request request) {
    return page(request.path()).isPresent();
  }

  /** Empty when the path leads to no page. */
  Optional<Answer> answer(Request request) {
    String path = request.path();
    return page(path)
        .map(page -> answer(page, decoded(path.substring(path.indexOf('/', 1) + 1)), request));
  }

  /** That of {@code /<page>/<token>}. */
  private Optional<Page> page(String path) {
    int end = path.indexOf('/', 1);
    return end < 0 || path.indexOf('/', end + 1) >= 0
        ? Optional.empty()
        : engine.page(path.substring(1, end));
  }

  private Answer answer(Page page, String token, Request request) {
    Html html = Html.in(page.language(request.header("Accept-Language").orElse("")));
    List<LiveWorld> worlds = worlds(page, token, request.queryParameter("world"));
    if (worlds.isEmpty()) {
      return html(404, html.document("unknown"));
    }
    if (worlds.size() > 1) {
      return html(300, html.choice(request.path(), worlds.stream().map(LiveWorld::name).toList()));
    }
    LiveWorld live = worlds.get(0);
    return switch (request.method()) {
      case "GET", "HEAD" ->
          html(200, engine.look(live, world -> page.html().render(world, token, html.language())));
      case "POST" -> press(page, token, live, request, html);
      default -> html(405, html.document("verb"));
    };
  }

  private Answer press(Page page, String token, LiveWorld live, Request request, Html html) {
    Request form = new Request("POST", "", "", text(request.body()), Map.of(), new byte[0]);
    Optional<Button> button =
        form.queryParameter("action")
            .filter(page.buttons()::containsKey)
            .flatMap(name -> engine.button(page, name));
    if (button.isEmpty()) {
      return html(400, html.document("button"));
    }
    try {
      String member = page.buttons().get(button.get().action().name());
      engine.press(live, button.get(), JsonNodeFactory.instance.objectNode().put(member, token));
      String back = request.path() + (request.query().isEmpty() ? "" : "?" + request.query());
      return new Answer(303, Map.of("Location", back), new byte[0]);
    } catch (Refusal refusal) {
      return html(409, html.document("late", refusal.getMessage()));
    }
  }

  private List<LiveWorld> worlds(Page page, String token, Optional<String> named) {
    return engine.worlds().all().stream()
        .filter(live -> named.isEmpty() || live.name().equals(named.get()))
        .filter(live -> engine.look(live, world -> page.known().test(world, token)))
        .toList();
  }

  private static Answer html(int status, String document) {
    return new Answer(
        status,
        Map.of(
            "Content-Type",
            "text/html; charset=utf-8",
            "Content-Security-Policy",
            POLICY,
            "Vary",
            "Accept-Language"),
        document.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String decoded(String segment) {
    try {
      return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      return segment;
    }
  }
}
