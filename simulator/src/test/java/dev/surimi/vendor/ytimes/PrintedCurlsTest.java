package dev.surimi.vendor.ytimes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import dev.surimi.contract.Contract;
import dev.surimi.contract.Operation;
import dev.surimi.contract.Source;
import dev.surimi.documentation.PrintedShape;
import dev.surimi.documentation.Prism;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Paste a documented call, get the documented answer. */
class PrintedCurlsTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  private final HttpClient curl =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  static List<PrintedCurl> printed() {
    return PrintedCurl.all();
  }

  @ParameterizedTest
  @MethodSource("printed")
  void aPastedCallIsAnsweredAsPrinted(PrintedCurl printed) throws Exception {
    HttpResponse<String> answer = paste(printed);

    JsonNode answered = Maps.asPairs(JSON.readTree(answer.body()));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(PrintedShape.differences(printed.call(), answered)).isEmpty();
    assertThat(sandbox.world().journal().findings()).isEmpty();
  }

  @Test
  @EnabledIfSystemProperty(named = Prism.COMMAND, matches = ".+")
  void anIndependentProxyFindsNothing() throws Exception {
    try (Prism prism = Prism.before(InSandbox.sandbox(), "ytimes")) {
      for (PrintedCurl printed : printed()) {
        HttpResponse<String> answer = paste(printed, prism.url());

        assertThat(answer.statusCode()).as(printed.operation()).isEqualTo(200);
        assertThat(prism.violations(answer.headers())).as(printed.operation()).isEmpty();
      }
    }
  }

  @Test
  void aRepeatedOrderChangesNothing() throws Exception {
    changesOnlyOnce("orders.save");
  }

  @Test
  void aRepeatedIncomingDocumentChangesNothing() throws Exception {
    changesOnlyOnce("goods_changes.save");
  }

  @Test
  void everyDocumentedOperationIsPrinted() {
    List<String> documented =
        Contract.load("ytimes").operations().stream()
            .filter(operation -> operation.source() == Source.DOCUMENTED)
            .map(Operation::id)
            .toList();

    assertThat(documented).hasSize(24);
    assertThat(printed()).extracting(PrintedCurl::operation).containsExactlyElementsOf(documented);
  }

  private void changesOnlyOnce(String operation) throws IOException, InterruptedException {
    PrintedCurl printed =
        printed().stream()
            .filter(one -> one.operation().equals(operation))
            .findFirst()
            .orElseThrow();
    var before = sandbox.world().state();

    String answer = paste(printed).body();
    var after = sandbox.world().state();

    assertThat(after).isNotSameAs(before);
    assertThat(paste(printed).body()).isEqualTo(answer);
    assertThat(sandbox.world().state()).isSameAs(after);
  }

  private HttpResponse<String> paste(PrintedCurl printed) throws IOException, InterruptedException {
    return paste(printed, InSandbox.sandbox().url("ytimes"));
  }

  private HttpResponse<String> paste(PrintedCurl printed, URI vendor)
      throws IOException, InterruptedException {
    return curl.send(printed.request(vendor.toString(), sandbox.key()), BodyHandlers.ofString());
  }
}
