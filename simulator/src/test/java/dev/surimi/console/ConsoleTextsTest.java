package dev.surimi.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The console's two languages. */
class ConsoleTextsTest {

  private static final Path CONSOLE = Path.of("src/main/resources/console");
  private static final Pattern USED = Pattern.compile("\\bt\\('([a-zA-Z0-9._]+)'");
  private static final Pattern HOLE = Pattern.compile("\\{\\w+}");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(texts("ru").keySet()).isEqualTo(texts("en").keySet()).hasSizeGreaterThan(100);
  }

  @Test
  void bothLanguagesTakeTheSameValues() {
    Map<String, String> russian = texts("ru");

    texts("en")
        .forEach((key, text) -> assertThat(holes(russian.get(key))).as(key).isEqualTo(holes(text)));
  }

  @Test
  void everyKeyThatIsUsedHasAText() throws IOException {
    Set<String> used = used();

    assertThat(used).hasSizeGreaterThan(80);
    assertThat(texts("en").keySet()).containsAll(used);
  }

  private static Map<String, String> texts(String language) {
    return JsonMapper.shared()
        .readValue(
            CONSOLE.resolve("text/" + language + ".json").toFile(), new TypeReference<>() {});
  }

  private static Set<String> holes(String text) {
    return HOLE.matcher(text)
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> used() throws IOException {
    try (Stream<Path> files = Files.walk(CONSOLE)) {
      List<Path> scripts = files.filter(file -> file.toString().endsWith(".js")).toList();
      Set<String> keys = new TreeSet<>();
      for (Path script : scripts) {
        Matcher matcher = USED.matcher(Files.readString(script));
        while (matcher.find()) {
          keys.add(matcher.group(1));
        }
      }
      return keys;
    }
  }
}
