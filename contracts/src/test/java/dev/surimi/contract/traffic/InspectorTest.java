package dev.surimi.contract.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.contract.Contract;
import dev.surimi.contract.Operation;
import dev.surimi.contract.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A contract judges messages in hand, without a server. */
class InspectorTest {

  private final Inspector inspector = Inspector.of(Contract.load("guestonline"));

  @Test
  void aRequestIsMatchedToItsOperation() {
    Judged judged = inspector.judge(get("/v1/restaurants", "page=2"));

    assertThat(judged.operation().map(Operation::id)).contains("restaurants.list");
    assertThat(judged.errors()).isEmpty();
  }

  @Test
  void aFormIsReadByTheContractsTypes() {
    Judged judged =
        inspector.judge(
            new RawRequest(
                "POST",
                "api.guestonline.fr",
                "/v1/pending_bookings",
                "",
                type("application/x-www-form-urlencoded"),
                bytes("restaurant_id=479&date=2031-03-14&hour=20:00&persons=two")));

    assertThat(judged.errors()).extracting(Violation::pointer).containsExactly("/persons");
    assertThat(judged.said().path("restaurant_id").isInt()).isTrue();
  }

  @Test
  void anAnswerIsJudgedByItsStatus() {
    RawAnswer answer = new RawAnswer(401, type("application/json"), bytes("{\"error\":7}"));

    assertThat(inspector.judge(get("/v1/restaurants", ""), answer).errors())
        .extracting(Violation::pointer)
        .containsExactly("/error");
  }

  @Test
  void aBodyThatIsNoJsonIsAViolation() {
    RawAnswer answer = new RawAnswer(200, type("application/json"), bytes("{"));

    assertThat(inspector.judge(get("/v1/restaurants", ""), answer).errors())
        .extracting(Violation::keyword)
        .containsExactly("encoding");
  }

  @Test
  void anUnknownPathIsAViolationAndHasNoOperation() {
    Judged judged = inspector.judge(get("/v1/nothing", ""));

    assertThat(judged.operation()).isEmpty();
    assertThat(judged.errors()).extracting(Violation::keyword).containsExactly("path");
  }

  private static RawRequest get(String path, String query) {
    return new RawRequest("GET", "api.guestonline.fr", path, query, Headers.none(), new byte[0]);
  }

  private static Headers type(String contentType) {
    return new Headers(Map.of("Content-Type", List.of(contentType)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
