package dev.surimi.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import dev.surimi.RudeCaller;
import dev.surimi.RudeCaller.Answer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What HTTP itself cannot read is refused too, by whom it was for, and never with a page. */
class UnreadableHttpTest {

  private static final String END = "\r\nConnection: close\r\n\r\n";
  private static final String PADDING = "x".repeat(9_000);

  @RegisterExtension final InSandbox sandbox = InSandbox.empty();

  private final RudeCaller caller = new RudeCaller(InSandbox.sandbox().url());

  @ParameterizedTest
  @ValueSource(strings = {"%00", "%zz", "%", "%1", "a%00b", "%ff", "%c0%80", ".%2e"})
  void aPathThatIsNoUriReachesItsVendor(String id) {
    JsonNode error = refusal(get("/guestonline/v1/bookings/" + id), 400);

    assertThat(error.path("message").asString()).isEqualTo("id is not a number");
  }

  @Test
  void aPathThatIsNoUriReachesTheVendorOfItsHost() {
    refusal(call("GET /v1/bookings/%00 HTTP/1.1\r\nHost: api.guestonline.fr\r\n" + key()), 400);
  }

  @Test
  void aPathThatIsNoUriIsJournaledAsItCame() {
    get("/guestonline/v1/bookings/%zz");

    assertThat(sandbox.world().journal().find(1).orElseThrow().request().url())
        .endsWith("/guestonline/v1/bookings/%zz");
  }

  @Test
  void aPathThatIsNoUriStillNeedsAKey() {
    refusal(call("GET /guestonline/v1/bookings/%00 HTTP/1.1\r\nHost: x"), 401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/guestonline/../x", "/guestonline/v1/../../../x", "/guestonline/%00"})
  void aPathOutOfTheVendorIsNotFound(String path) {
    refusal(get(path), 404);
  }

  static Stream<String> unreadable() {
    String get = "GET /guestonline/v1/bookings/1 HTTP/1.1\r\n";
    String post = "POST /guestonline/v1/bookings HTTP/1.1\r\nHost: x\r\n";
    return Stream.of(
        "GET /guestonline/v1/bookings/\u0001 HTTP/1.1\r\nHost: x",
        "GET /guestonline/v1/bookings/" + PADDING + " HTTP/1.1\r\nHost: x",
        "GET /guestonline/v1/bookings HTTP/9.9\r\nHost: x",
        "G<T /guestonline/v1/bookings HTTP/1.1\r\nHost: x",
        get + "X-No: host",
        get + "Host: x\r\nHost: y",
        get + "Host: a b/c",
        get + "Host: x\r\nX-Big: " + PADDING,
        get + "Host: x\r\nNo colon",
        "GET /v1/bookings/1 HTTP/1.1\r\nHost: api.guestonline.fr\r\nX-Big: " + PADDING,
        post + "Content-Length: x",
        post + "Content-Length: 4\r\nTransfer-Encoding: chunked",
        post + "Transfer-Encoding: strange",
        post + "Expect: the-spanish-inquisition\r\nContent-Length: 0");
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void whatCannotBeReadIsRefusedInTheVendorsForm(String head) {
    Answer answer = call(head);

    assertThat(refusal(answer, 400).path("message").asString()).contains("cannot be read");
    assertThat(answer.head()).contains("Access-Control-Allow-Origin: *");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zz\r\n", "5\r\nabcdefgh\r\n", "-1\r\n"})
  void aBrokenChunkIsRefusedInTheVendorsForm(String body) {
    refusal(caller.send(chunked("/guestonline/v1/contacts", body)), 400);
  }

  @Test
  void aBrokenChunkForNoVendorIsAProblem() {
    problem(caller.send(chunked("/_sandbox/worlds/w/webhooks", "zz\r\n")), 400);
    problem(caller.send(chunked("/nowhere", "zz\r\n")), 400);
  }

  @Test
  void whatIsForNoVendorIsAProblem() {
    problem(call("GET /x HTTP/1.1\r\nHost: x\r\nX-Big: " + PADDING), 431);
    problem(call("GET /elsewhere/" + PADDING + " HTTP/1.1\r\nHost: x"), 414);
    problem(call("GET / HTTP/9.9\r\nHost: x"), 400);
    problem(call("NONSENSE"), 400);
    problem(call("GET /%zz HTTP/1.1\r\nHost: x"), 404);
    problem(call("OPTIONS * HTTP/1.1\r\nHost: x"), 404);
  }

  @Test
  void aTargetWithAHostOfItsOwnWinsOverTheHeader() {
    String target = "GET http://api.guestonline.fr/v1/bookings/1 HTTP/1.1\r\nHost: x\r\n";

    refusal(call(target + key()), 404);
    refusal(
        call("GET http://u:p@x/guestonline/v1/bookings/1?a#b HTTP/1.1\r\nHost: y\r\n" + key()),
        404);
  }

  @Test
  void httpOneZeroNamesNoHost() {
    refusal(call("GET /guestonline/v1/bookings/1 HTTP/1.0\r\n" + key()), 404);

    assertThat(sandbox.world().journal().find(1).orElseThrow().request().url())
        .isEqualTo("http://localhost/guestonline/v1/bookings/1");
  }

  @Test
  void aHostMayEndWithADot() {
    Answer answer = call("GET /v1/bookings/1 HTTP/1.1\r\nHost: api.guestonline.fr.\r\n" + key());

    refusal(answer, 404);
  }

  @Test
  void problemsOfAVendorsCallAreForBrowsersToo() {
    Answer answer =
        caller.call("GET", "/guestonline/v1/bookings/sk_live_1", List.of(), new byte[0]);

    problem(answer, 400);
    assertThat(answer.head()).contains("Access-Control-Allow-Origin: *");
  }

  private Answer get(String target) {
    return call("GET " + target + " HTTP/1.1\r\nHost: x\r\n" + key());
  }

  private Answer call(String head) {
    return caller.send(head + END);
  }

  private String key() {
    return "X-Token: " + sandbox.key();
  }

  private String chunked(String path, String body) {
    String head = "POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
    return head + key() + "\r\nTransfer-Encoding: chunked" + END + body;
  }

  private static JsonNode refusal(Answer answer, int status) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.head()).containsIgnoringCase("Content-Type: application/json");
    return JsonMapper.shared().readTree(answer.body()).path("error");
  }

  private static void problem(Answer answer, int status) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.head()).contains("Content-Type: application/problem+json");
    JsonNode problem = JsonMapper.shared().readTree(answer.body());
    assertThat(problem.path("type").asString()).startsWith("urn:surimi:problem:");
    assertThat(problem.path("status").asInt()).isEqualTo(status);
  }
}
