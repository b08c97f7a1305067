package dev.surimi.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
    assertThat(all("(?m)^COPY (?!--)(\\S+)", "Dockerfile"))
        .hasSizeGreaterThan(2)
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
      strings = {
        "Dockerfile",
        "docs/container/compose.yaml",
        "docs/container/kubernetes.yaml",
        "docs/container/replicas.yaml"
      })
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
  void itsLibrariesLoseWhatNobodyNames(@TempDir Path folder) throws Exception {
    Path whole = Files.createDirectory(folder.resolve("whole"));
    List<Path> large =
        classPath().stream()
            .filter(each -> each.toString().matches(".*/(wiremock|bc|sqlite)[^/]*\\.jar"))
            .toList();
    for (Path each : large) {
      Files.copy(each, whole.resolve(each.getFileName()));
    }
    ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
    String ours = whole.resolve("surimi.jar").toString();
    jar.run(System.out, System.err, "--create", "--file", ours, "-C", "target/classes", ".");

    for (String each : List.of("once", "again")) {
      String to = folder.resolve(each).toString();
      java("-cp", path(classPath()), CONTAINER + "/Trim.java", whole.toString(), to);
    }

    Path once = folder.resolve("once");
    assertThat(once.resolve("libsqlitejdbc.so")).exists();
    assertThat(large)
        .hasSizeGreaterThan(3)
        .extracting(each -> once.resolve(each.getFileName()))
        .allSatisfy(
            each ->
                assertThat(each)
                    .hasSameBinaryContentAs(folder.resolve("again").resolve(each.getFileName())))
        .allSatisfy(
            each ->
                assertThat(Files.size(each))
                    .isLessThan(Files.size(whole.resolve(each.getFileName())) / 2));

    List<Path> asInTheImage = new ArrayList<>(classPath());
    asInTheImage.replaceAll(each -> large.contains(each) ? once.resolve(each.getFileName()) : each);
    String certificate = folder.resolve("ca.pem").toString();
    java(
        "-Duser.home=" + folder,
        "-cp",
        path(asInTheImage),
        "dev.surimi.cli.Surimi",
        "ca",
        "--out",
        certificate);
    assertThat(Path.of(certificate)).content().contains("BEGIN CERTIFICATE");
  }

  @Test
  void javaTakesItsOptions() throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>();
    arguments.add("-XX:+IgnoreUnrecognizedVMOptions");
    Files.readAllLines(CONTAINER.resolve("java.options")).stream()
        .filter(line -> line.matches("-(X|D|-).*"))
        .forEach(arguments::add);
    arguments.add("-version");

    java(arguments.toArray(String[]::new));
  }

  private static void java(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(arguments));
    command.add(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());

    Process java = new ProcessBuilder(command).redirectErrorStream(true).start();

    String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(java.waitFor()).as(said).isZero();
  }

  private static List<Path> classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .toList();
  }

  private static String path(List<Path> places) {
    return places.stream().map(Path::toString).collect(joining(File.pathSeparator));
  }

  private static List<String> all(String pattern, String file) throws IOException {
    return Pattern.compile(pattern)
        .matcher(Files.readString(HOUSE.resolve(file)))
        .results()
        .map(found -> found.group(1))
        .toList();
  }
}
