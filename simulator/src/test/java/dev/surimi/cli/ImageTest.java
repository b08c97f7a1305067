package dev.surimi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the Dockerfile and those who run its image count on, checked where nothing builds images.
 */
class ImageTest {

  private static final Path HOUSE = Path.of("..");
  private static final Path CONTAINER = Path.of("src/container");

  @Test
  void whatTheDockerfileTakesFromTheSourcesIsThere() throws IOException {
    assertThat(all("--from=build /src/(\\S+)", "Dockerfile"))
        .hasSizeGreaterThan(2)
        .filteredOn(each -> !each.contains("/target/"))
        .allMatch(each -> Files.exists(HOUSE.resolve(each)));
  }

  @Test
  void itsRehearsalPlaysAStoryThatThereIs() throws IOException {
    assertThat(all("/container/scenarios/(\\S+)", "simulator/src/container/rehearse.sh"))
        .isNotEmpty()
        .allMatch(story -> Files.exists(HOUSE.resolve("scenarios/together").resolve(story)));
  }

  @Test
  void itsJarIsTheOneThatIsBuilt() throws IOException {
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<finalName>surimi-simulator</finalName>");
    assertThat(Files.readString(CONTAINER.resolve("java.options")))
        .endsWith("-jar /app/surimi-simulator.jar\n");
  }

  @Test
  void itsCommandsAreOurs() throws IOException {
    assertThat(Surimi.command().getSubcommands())
        .containsKeys(all("\"(\\w+)\"]", "Dockerfile").toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Dockerfile", "docs/container/compose.yaml", "docs/container/kubernetes.yaml"})
  void whatIsSaidByTheEnvironmentIsAnOption(String file) throws IOException {
    Map<String, String> variables = new TreeMap<>();
    all("\\b(SURIMI_(?!PORT=tcp)\\w+)", file).forEach(name -> variables.put(name, ""));

    assertThat(variables).isNotEmpty();
    assertThat(new Environment(variables).doubts(Surimi.command())).isEmpty();
  }

  @Test
  void itsRuntimeHasTheModulesThatOurClassesUse() throws IOException {
    StringWriter used = new StringWriter();
    ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();

    int exit =
        jdeps.run(
            new PrintWriter(used),
            new PrintWriter(used),
            "--ignore-missing-deps",
            "--print-module-deps",
            "target/classes");

    assertThat(exit).as(used.toString()).isZero();
    assertThat(Files.readAllLines(CONTAINER.resolve("modules")))
        .contains(used.toString().strip().split(","));
  }

  @Test
  void javaTakesItsOptions() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+IgnoreUnrecognizedVMOptions");
    Files.readAllLines(CONTAINER.resolve("java.options")).stream()
        .filter(line -> line.startsWith("-X") || line.startsWith("-D"))
        .forEach(command::add);
    command.add("-version");

    Process java = new ProcessBuilder(command).redirectErrorStream(true).start();

    String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(java.waitFor()).as(said).isZero();
  }

  private static List<String> all(String pattern, String file) throws IOException {
    return Pattern.compile(pattern)
        .matcher(Files.readString(HOUSE.resolve(file)))
        .results()
        .map(found -> found.group(1))
        .toList();
  }
}
