package dev.surimi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {

  @TempDir private Path folder;

  private final StringWriter said = new StringWriter();

  @Test
  void trafficThatKeepsItsContractPasses() throws IOException {
    assertThat(check(har("https://api.guestonline.fr/v1/restaurants?page=1"))).isZero();
    assertThat(said.toString()).contains("1 of 1 exchanges judged: 0 errors, 0 warnings");
  }

  @Test
  void aBrokenContractFailsWithALineThatSaysWhere() throws IOException {
    assertThat(check(har("http://localhost:8080/guestonline/v1/restaurants?page=one")))
        .isEqualTo(1);
    assertThat(said.toString())
        .contains(
            "exchange 1  GET /v1/restaurants  request  /page  type: expected integer, got string"
                + " \"one\"  documented");
  }

  @Test
  void aMisspeltParameterIsAWarningUntilTheCheckIsStrict() throws IOException {
    String har = har("https://api.guestonline.fr/v1/restaurants?pages=1");

    assertThat(check(har)).isZero();
    assertThat(check(har, "--strict")).isEqualTo(1);
    assertThat(said.toString()).contains("did you mean 'page'?").contains("(warning)");
  }

  @Test
  void aRecordingOfAnotherHostIsJudgedWhenTheVendorIsNamed() throws IOException {
    String har = har("https://staging.example/v1/restaurants?page=one");

    assertThat(check(har, "--vendor", "guestonline")).isEqualTo(1);
    assertThat(said.toString()).contains("/page");
  }

  @Test
  void whatABrowserDoesBesideDisturbsNobody() throws IOException {
    String har =
        """
        {"log":{"entries":[
          {"request":{"method":"GET","url":"https://ads.example/?q={1}|^"},
           "response":{"status":200,"content":{"text":"A","encoding":"base64"}}},
          {"request":{"method":"GET","url":"data:image/png;base64,AAAA"},"response":{"status":200}},
          {"request":{"method":"OPTIONS","url":"https://api.guestonline.fr/v1/restaurants",
            "headers":[{"name":"access-control-request-method","value":"GET"}]},
           "response":{"status":204}},
          {"request":{"method":"GET","url":"https://API.Guestonline.fr:443/v1/restaurants"},
           "response":{"status":0}}]}}
        """;

    assertThat(check(har)).isZero();
    assertThat(said.toString()).contains("1 of 4 exchanges judged: 0 errors");
  }

  @Test
  void adviceHasItsFullStopsOnce() throws IOException {
    check(har("https://api.guestonline.fr/v1/pending_bookings").replace("GET", "POST"));

    assertThat(said.toString()).contains("Try ").doesNotContain("..");
  }

  @Test
  void trafficOfNobodyIsAFailure() throws IOException {
    assertThat(check(har("https://example.org/"))).isEqualTo(1);
    assertThat(said.toString()).contains("nothing was judged");
  }

  @Test
  void anEmptyArchiveIsAFailure() throws IOException {
    assertThat(check("{\"log\":{\"entries\":[]}}")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no", "[]", "{}", "{\"log\":{}}", "{\"log\":{\"entries\":[{]}}"})
  void whatIsNoArchiveIsWrongUsage(String text) throws IOException {
    assertThat(check(text)).isEqualTo(2);
  }

  @Test
  void aFileThatIsNotThereIsWrongUsage() {
    assertThat(run("check", folder.resolve("nothing.har").toString())).isEqualTo(2);
    assertThat(said.toString()).contains("nothing.har: there is no such file that can be read");
    assertThat(run("check", folder.toString())).isEqualTo(2);
  }

  @Test
  void aReportForABuildServerHasACaseForEachExchange() throws IOException {
    check(har("https://api.guestonline.fr/v1/restaurants?page=one"), "--format", "junit");

    assertThat(said.toString())
        .contains("<testcase classname=\"guestonline\" name=\"exchange 1 GET /v1/restaurants\">")
        .contains("<failure message=\"request /page expected integer");
  }

  @Test
  void aReportForProgramsIsOneDocument() throws IOException {
    check(har("https://api.guestonline.fr/v1/restaurants?page=one"), "--format", "json");

    assertThat(said.toString()).contains("\"pointer\":\"/page\"").endsWith("\"warnings\":0}");
  }

  private int check(String har, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("traffic.har"), har);
    String[] all = new String[options.length + 2];
    all[0] = "check";
    all[1] = file.toString();
    System.arraycopy(options, 0, all, 2, options.length);
    return run(all);
  }

  private int run(String... arguments) {
    PrintWriter writer = new PrintWriter(said);
    return Surimi.command()
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(writer)
        .setErr(writer)
        .execute(arguments);
  }

  private static String har(String url) {
    return """
        {"log": {"entries": [{
          "request": {"method": "GET", "url": "%s", "headers": []},
          "response": {"status": 401, "headers": [{"name": "Content-Type", "value": "application/json"}],
            "content": {"text": "{\\"error\\":{\\"message\\":\\"no\\",\\"status\\":401}}"}}}]}}
        """
        .formatted(url);
  }
}
