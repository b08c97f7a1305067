package dev.surimi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.surimi.engine.WorldSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverridesFolderTest {

  private static final String MAPPING =
      """
      {"name": "from a file", "metadata": {"surimi": {"world": "pr-7"}},
       "request": {"urlPath": "/guestonline/v1/restaurants"},
       "response": {"status": 200, "bodyFileName": "closed.json",
                    "headers": {"Content-Type": "application/json"}}}
      """;

  @TempDir private Path folder;

  @Test
  void theMappingsOfAFolderAnswerWithItsFiles() throws IOException {
    write("mappings/restaurants.json", MAPPING);
    write("__files/closed.json", "{\"closed\":true}");

    try (Sandbox sandbox = Sandbox.start(SandboxSettings.onFreePort().withOverrides(folder))) {
      assertThat(restaurants(sandbox, "test_pr-7")).isEqualTo("{\"closed\":true}");
      assertThat(restaurants(sandbox, "test_pr-8")).contains("\"object\"");
    }
  }

  @Test
  void aFolderThatIsNotThereIsSaid() {
    SandboxSettings settings = SandboxSettings.onFreePort().withOverrides(folder.resolve("none"));

    assertThatThrownBy(() -> Sandbox.start(settings))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("there is no folder");
  }

  @Test
  void aMappingThatCannotBeReadIsSaid() throws IOException {
    write("mappings/broken.json", "{\"request\": 7");

    assertThatThrownBy(() -> Sandbox.start(SandboxSettings.onFreePort().withOverrides(folder)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cannot be read");
  }

  @Test
  void aMappingThatReachesOutOfItsFolderIsSaid() throws IOException {
    write("mappings/thief.json", "{\"response\": {\"bodyFileName\": \"../secret\"}}");

    assertThatThrownBy(() -> Sandbox.start(SandboxSettings.onFreePort().withOverrides(folder)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cannot be read");
  }

  @Test
  void aFolderWithoutFilesHasNone() throws IOException {
    write("mappings/restaurants.json", MAPPING);

    try (Sandbox sandbox = Sandbox.start(SandboxSettings.onFreePort().withOverrides(folder))) {
      assertThat(given().get(sandbox.url() + "/__admin/files").statusCode()).isLessThan(500);
    }
  }

  @Test
  void theAdminApiWantsTheTokenToo() {
    SandboxSettings guarded =
        new SandboxSettings(
            "127.0.0.1", 0, WorldSettings.standard(), 10, Optional.of("s3cret"), Optional.empty());

    try (Sandbox sandbox = Sandbox.start(guarded)) {
      String mappings = sandbox.url() + "/__admin/mappings";
      assertThat(given().get(mappings).statusCode()).isEqualTo(401);
      assertThat(given().header("Authorization", "Bearer s3cret").get(mappings).statusCode())
          .isEqualTo(200);
    }
  }

  private static String restaurants(Sandbox sandbox, String key) {
    return given()
        .header("X-Token", key)
        .get(sandbox.url("guestonline") + "/v1/restaurants")
        .asString();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
