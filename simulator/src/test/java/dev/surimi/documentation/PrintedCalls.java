package dev.surimi.documentation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLAnchorReplayingFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What a vendor's documentation prints.
 *
 * @param printed its calls, in its order
 * @param answers the answers that it prints without a call; the calls are ours
 * @param unprinted steps that it only tells of
 */
public record PrintedCalls(
    List<PrintedCall> printed, List<PrintedCall> answers, List<PrintedCall> unprinted) {

  private static final ObjectMapper YAML =
      YAMLMapper.builder(new YAMLAnchorReplayingFactory())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  public static PrintedCalls of(String vendor) {
    String file = "/" + vendor + "/printed-calls.yaml";
    try (InputStream yaml = PrintedCalls.class.getResourceAsStream(file)) {
      return YAML.readValue(yaml, PrintedCalls.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public List<PrintedCall> all() {
    return Stream.of(printed, answers, unprinted).flatMap(List::stream).toList();
  }

  /** The same calls as {@code curl -G} sends them. */
  PrintedCalls withQueries() {
    return new PrintedCalls(withQueries(printed), withQueries(answers), withQueries(unprinted));
  }

  private static List<PrintedCall> withQueries(List<PrintedCall> calls) {
    return calls.stream().map(PrintedCall::withQuery).toList();
  }

  PrintedCall named(String name) {
    return all().stream()
        .filter(call -> call.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no printed call is named " + name));
  }
}
