package dev.surimi.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.vendor.Request;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

  /** A card number that is well-formed and not among the test cards; nobody's. */
  private static final String REAL_LOOKING_CARD = "4539 5787 6362 1486";

  @Test
  void aLiveKeyInAHeaderIsRefused() {
    Request request =
        new Request("GET", "h", "/", "", Map.of("X-Token", List.of("sk_live_abc")), new byte[0]);

    assertThat(Secrets.objection(request))
        .hasValueSatisfying(why -> assertThat(why).contains("live key"));
  }

  @Test
  void aRealCardNumberIsRefused() {
    assertThat(Secrets.objection(body("card=" + REAL_LOOKING_CARD)))
        .hasValueSatisfying(why -> assertThat(why).contains("card number"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "card=4539+5787+6362+1486",
        "card=4539%205787%206362%201486",
        "card=4539-5787-6362-1486",
        "card%3D4539578763621486",
        "note=my card is 4539578763621486.",
        "note=3714 496353 98449",
        "%34%35%33%39578763621486",
        "card=2720994234567898",
        "\\u0034539578763621486",
        "sk\\u005flive_abc",
        "sk_live_abc",
        "sk%5Flive%5Fabc",
        "key=%73%6b_live_abc",
        "a_rk_live_9",
        "PK_LIVE_X"
      })
  void aSecretIsFoundWhereverItStandsAndHoweverItIsEncoded(String text) {
    assertThat(Secrets.objection(body(text))).isPresent();
    assertThat(Secrets.objection(query(text))).isPresent();
    assertThat(Secrets.objection(path("/v1/" + text))).isPresent();
    assertThat(Secrets.objection(header(text))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "card=4242424242424242",
        "card=4242+4242%204242-4242",
        "card=4000002760003184",
        "card=378282246310005",
        "mobile_phone=33692550398",
        "mobile_phone=%2B33692550398",
        "phone=+44 7911 123456 789",
        "id=65f0c1d2e3a4b5c6d7e8f901",
        "id=453957876362148645395787",
        "id=12345678-4539-5787-6362-148645395787",
        "at=1489532400000000",
        "at=2031-03-14T20:00:00+01:00",
        "at=20310314200000123",
        "price=0.4539578763621486",
        "task_live_9",
        "desk_live_x",
        "stripe_token=tok_visa",
        "note=1234567890123456",
        "%zz%4"
      })
  void whatIsHarmlessPasses(String text) {
    assertThat(Secrets.objection(body(text))).isEmpty();
    assertThat(Secrets.objection(query(text))).isEmpty();
    assertThat(Secrets.objection(path("/v1/" + text))).isEmpty();
    assertThat(Secrets.objection(header(text))).isEmpty();
  }

  /** 64 bits in decimal, as some tracers write their ids; this one is a well-formed card too. */
  @Test
  void aTracersIdInAHeaderPasses() {
    assertThat(Secrets.objection(header("6205500000000000103"))).isEmpty();
  }

  private static Request body(String text) {
    return request("/", "", Map.of(), text);
  }

  private static Request query(String text) {
    return request("/", text, Map.of(), "");
  }

  private static Request path(String text) {
    return request(text, "", Map.of(), "");
  }

  private static Request header(String text) {
    return request("/", "", Map.of("X-Some", List.of(text)), "");
  }

  private static Request request(
      String path, String query, Map<String, List<String>> headers, String body) {
    return new Request("POST", "h", path, query, headers, body.getBytes(StandardCharsets.UTF_8));
  }
}
