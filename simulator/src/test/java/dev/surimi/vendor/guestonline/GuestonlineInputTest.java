package dev.surimi.vendor.guestonline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.surimi.vendor.Decoded;
import dev.surimi.vendor.Misuse;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Request;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GuestonlineInputTest {

  private static Decoded read(String query, String type, String body) {
    Map<String, List<String>> headers = Map.of("Content-Type", List.of(type));
    return GuestonlineInput.read(
        new Request(
            "GET", "h", "/v1/bookings", query, headers, body.getBytes(StandardCharsets.UTF_8)));
  }

  private static Decoded form(String body) {
    return read("", "application/x-www-form-urlencoded", body);
  }

  @Test
  void theBodyWinsOverTheQuery() {
    assertThat(read("a=1&b=1", "application/x-www-form-urlencoded", "a=2").text())
        .hasToString("{\"a\":\"2\",\"b\":\"1\"}");
  }

  @Test
  void aBarePlusBeforeAnOffsetIsAPlus() {
    assertThat(form("t=2014-11-06T20:00:00+02:00&u=2014-12-31 08:24:39 +0200").text())
        .hasToString("{\"t\":\"2014-11-06T20:00:00+02:00\",\"u\":\"2014-12-31 08:24:39 +0200\"}");
  }

  @Test
  void aTextOfMetadataIsReadAsJson() {
    assertThat(form("metadata={\"a\":3}").typed()).hasToString("{\"metadata\":{\"a\":3}}");
  }

  @Test
  void thePrintedMetadataIsNoJsonAndStaysAText() {
    assertThat(form("metadata={key: value}").text()).hasToString("{\"metadata\":\"{key: value}\"}");
  }

  @Test
  void jsonIsRead() {
    assertThat(read("", "application/json", "{\"a\":1}").typed()).hasToString("{\"a\":1}");
  }

  @Test
  void anEmptyBodyOfAnyTypeIsFine() {
    assertThat(read("a=1", "text/plain", "").text()).hasToString("{\"a\":\"1\"}");
  }

  @Test
  void anotherTypeIsRefused() {
    assertThatThrownBy(() -> read("", "text/plain", "a=1"))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.reason()).isEqualTo(Misuse.UNSUPPORTED_TYPE));
  }
}
