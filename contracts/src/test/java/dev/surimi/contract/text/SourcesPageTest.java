package dev.surimi.contract.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.contract.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourcesPageTest {

  @Test
  void thePageInTheDocumentationIsUpToDate() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "sources.md"));

    assertThat(page)
        .as("docs/sources.md is stale; write it anew: " + SourcesPage.COMMAND)
        .isEqualTo(SourcesPage.of(contracts()));
  }

  @Test
  void aCellCountsBySource() {
    assertThat(SourcesPage.of(List.of(Contract.load("teahouse"))))
        .contains("| Teahouse | 3 / 1 / 2 | 3 / 3 / 2 | 1 / 0 / 0 | 0 / 0 / 1 |")
        .contains("| Pots | 3 / 1 / 2 | 3 / 3 / 2 |");
  }

  static List<Contract> contracts() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("").toAbsolutePath())) {
      return files
          .filter(each -> Files.exists(each.resolve("openapi.yaml")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .map(Contract::load)
          .toList();
    }
  }
}
