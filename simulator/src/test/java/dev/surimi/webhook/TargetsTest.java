package dev.surimi.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"http://127.0.0.1:9000/hook", "https://localhost/hook?key=1", "http://10.0.0.7/"})
  void aWebServerOfTheIntegratorsIsFine(String url) {
    assertThat(Targets.anywhere().objection(url)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1:9000/hook?a=%20, http://127.0.0.1:9000/hook?a=%20",
    "http://u:p@127.0.0.1/hook, http://127.0.0.1/hook",
    "http://127.0.0.1/hook#part, http://127.0.0.1/hook",
    "http://[::1]:9000/hook, http://[0:0:0:0:0:0:0:1]:9000/hook",
    "http://localhost:9000/, http://127.0.0.1:9000/",
    "https://localhost/hook, https://localhost/hook"
  })
  void whatIsSentToIsTheAddressThatWasLookedAt(String url, String sentTo) {
    assertThat(Targets.anywhere().look(url).url()).hasToString(sentTo);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://169.254.169.254/latest", "http://[fe80::1]/", "http://100.100.100.200/"})
  void linkLocalAndMetadataAddressesAreRefused(String url) {
    assertThat(Targets.anywhere().objection(url))
        .hasValueSatisfying(why -> assertThat(why).contains("metadata"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hook",
        "/hook",
        "ftp://localhost/",
        "file:///etc/passwd",
        "http://",
        "ht tp://x"
      })
  void whatIsNoWebAddressIsRefused(String url) {
    assertThat(Targets.anywhere().objection(url)).isPresent();
  }
}
