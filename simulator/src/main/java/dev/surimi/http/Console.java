package dev.surimi.http;

import dev.surimi.engine.Answer;
import dev.surimi.vendor.Request;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/**
 * The console's files, from the class path: its own and, under {@code lib/<name>/}, those of the
 * libraries that come as WebJars. They are for everybody; what they show comes from the control
 * API, which asks for its token.
 */
final class Console {

  private static final String ROOT = "/_sandbox/console";
  private static final String INDEX = "index.html";
  private static final Pattern FILE = Pattern.compile("[a-z0-9-]+(?:[./][a-z0-9-]+)*");
  private static final Pattern LIBRARY = Pattern.compile("lib/([a-z0-9-]+)/(.+)");

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json; charset=utf-8",
          "svg", "image/svg+xml; charset=utf-8");

  /** Only what this server serves is run, drawn or asked; nothing that stands in a page itself. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private final ClassLoader classes = Console.class.getClassLoader();

  /** Empty when the path leads elsewhere. */
  Optional<Answer> answer(Request request) {
    String path = request.path();
    if (path.equals(ROOT) || path.equals(ROOT + "/")) {
      return Optional.of(page(request));
    }
    return path.startsWith(ROOT + "/")
        ? Optional.of(file(path.substring(ROOT.length() + 1), request))
        : Optional.empty();
  }

  /** The page itself; it finds everything else by whole paths. */
  Answer page(Request request) {
    return file(INDEX, request);
  }

  private Answer file(String name, Request request) {
    if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
      return Answer.problem("wrong-verb", 405, "The path does not take this verb", "use GET");
    }
    return bytes(name)
        .map(bytes -> answer(name, bytes, request))
        .orElseGet(
            () ->
                Answer.problem(
                    "unknown-path", 404, "There is nothing at this path", "it begins at " + ROOT));
  }

  private static Answer answer(String name, byte[] bytes, Request request) {
    String tag = tag(bytes);
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", TYPES.get(ending(name)));
    headers.put("ETag", tag);
    headers.put(
        "Cache-Control", LIBRARY.matcher(name).matches() ? "public, max-age=86400" : "no-cache");
    headers.put("Content-Security-Policy", POLICY);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "no-referrer");
    if (request.header("If-None-Match").filter(tag::equals).isPresent()) {
      return new Answer(304, headers, new byte[0]);
    }
    return new Answer(200, headers, request.method().equals("HEAD") ? new byte[0] : bytes);
  }

  private Optional<byte[]> bytes(String name) {
    if (!FILE.matcher(name).matches() || !TYPES.containsKey(ending(name))) {
      return Optional.empty();
    }
    Matcher library = LIBRARY.matcher(name);
    return library.matches()
        ? version(library.group(1))
            .flatMap(
                version ->
                    resource(
                        "META-INF/resources/webjars/%s/%s/%s"
                            .formatted(library.group(1), version, library.group(2))))
        : resource("console/" + name);
  }

  /** The version that a WebJar says it has. */
  private Optional<String> version(String library) {
    return resource("META-INF/maven/org.webjars.npm/" + library + "/pom.properties")
        .map(Console::properties)
        .map(properties -> properties.getProperty("version"));
  }

  private static Properties properties(byte[] bytes) {
    try {
      Properties properties = new Properties();
      properties.load(new StringReader(new String(bytes, StandardCharsets.ISO_8859_1)));
      return properties;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private Optional<byte[]> resource(String path) {
    try (InputStream stream = classes.getResourceAsStream(path)) {
      return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static String tag(byte[] bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes);
    return "\"" + Long.toHexString(sum.getValue()) + "-" + bytes.length + "\"";
  }
}
