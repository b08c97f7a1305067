package dev.surimi.contract.traffic;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An HTTP archive (HAR 1.2), read entry by entry: an archive of any size takes no more memory than
 * its largest entry, and of an entry only what is judged is kept: no pictures, no timings.
 */
public final class HarFile {

  /** Recorders nest the causes of a call deeply, and those are skipped. */
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(10_000)
                          .maxStringLength(Integer.MAX_VALUE)
                          .build())
                  .build())
          .build();

  /** The objects that are read member by member, and which members of each are kept. */
  private static final Map<String, Set<String>> KEPT =
      Map.of(
          "entry", Set.of("request", "response"),
          "request", Set.of("method", "url", "headers", "postData"),
          "response", Set.of("status", "headers", "content"),
          "postData", Set.of("mimeType", "text", "encoding", "params"),
          "content", Set.of("mimeType", "text", "encoding", "size"));

  private static final Pattern MEDIA = Pattern.compile("(?i)(image|video|audio|font)/.*");

  /** Stands for a picture that is not kept: a body that is not empty, encoded or not. */
  private static final String NOT_KEPT = "AAAA";

  private HarFile() {}

  /** The input is no HTTP archive; the message says why. */
  public static final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unusable(String message) {
      super(message);
    }
  }

  /**
   * Hands over every entry, in the archive's order. The archive may be zipped.
   *
   * @return how many there were
   * @throws Unusable when the input is no HTTP archive
   */
  public static int read(InputStream input, Consumer<HarEntry> reader) {
    try (InputStream plain = unzipped(input);
        JsonParser parser = JSON.createParser(plain)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new Unusable("a HAR is a JSON object with a member log");
      }
      enter(parser, "log", JsonToken.START_OBJECT);
      enter(parser, "entries", JsonToken.START_ARRAY);
      int number = 0;
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        reader.accept(HarEntry.of(++number, kept(parser, "entry")));
      }
      if (parser.currentToken() != JsonToken.END_ARRAY) {
        throw new Unusable("what follows entry " + number + " is no entry");
      }
      return number;
    } catch (JacksonException broken) {
      throw new Unusable("not JSON: " + broken.getOriginalMessage());
    } catch (IOException broken) {
      throw new Unusable("it cannot be read: " + broken.getMessage());
    }
  }

  private static InputStream unzipped(InputStream input) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(input);
    buffered.mark(2);
    byte[] beginning = buffered.readNBytes(2);
    buffered.reset();
    return Coding.isZipped(beginning) ? new GZIPInputStream(buffered) : buffered;
  }

  /** What is skipped is never in memory, however long it is. */
  private static ObjectNode kept(JsonParser parser, String object) {
    ObjectNode kept = JSON.createObjectNode();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (name.equals("text") && MEDIA.matcher(kept.path("mimeType").asString("")).matches()) {
        kept.put(name, NOT_KEPT);
      } else if (!KEPT.get(object).contains(name)) {
        parser.skipChildren();
      } else if (value == JsonToken.START_OBJECT && KEPT.containsKey(name)) {
        kept.set(name, kept(parser, name));
      } else {
        kept.set(name, parser.readValueAsTree());
      }
    }
    return kept;
  }

  /**
   * The entries of an archive that is in memory already.
   *
   * @throws Unusable when it is no HTTP archive
   */
  public static List<HarEntry> entries(JsonNode archive) {
    JsonNode entries = archive.path("log").path("entries");
    if (!entries.isArray()) {
      throw new Unusable("a HAR has log.entries, and this has none");
    }
    List<HarEntry> read = new ArrayList<>();
    entries.forEach(entry -> read.add(HarEntry.of(read.size() + 1, entry)));
    return read;
  }

  private static void enter(JsonParser parser, String name, JsonToken expected) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean found = parser.currentName().equals(name);
      JsonToken value = parser.nextToken();
      if (found && value == expected) {
        return;
      }
      parser.skipChildren();
    }
    throw new Unusable("a HAR has log.entries, and this has no " + name);
  }
}
