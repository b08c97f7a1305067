package dev.surimi.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import dev.surimi.Receiver;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every effect of the contract is felt once, as the table says, and then all is well again. */
@Timeout(60)
class EveryFaultHttpTest {

  /** What the caller of one call feels: the first word of the outcome, and when it is late. */
  private static final Map<String, String> CALLS =
      Map.ofEntries(
          Map.entry("{\"status\":503}", "503"),
          Map.entry("{\"status\":502,\"body\":\"busy\"}", "502"),
          Map.entry("{\"latency\":{\"fixed\":\"PT0.3S\"}}", "late"),
          Map.entry("{\"latency\":{\"uniform\":{\"from\":\"PT0.3S\",\"to\":\"PT0.4S\"}}}", "late"),
          Map.entry("{\"latency\":{\"lognormal\":{\"median\":\"PT0.3S\",\"sigma\":0}}}", "late"),
          Map.entry("{\"latency\":{\"fixed\":\"PT1H\"},\"clock\":\"world\"}", "expired"),
          Map.entry("{\"connection\":\"reset\"}", "reset"),
          Map.entry("{\"connection\":\"empty\"}", "nothing"),
          Map.entry("{\"connection\":\"truncate\"}", "half"),
          Map.entry("{\"connection\":\"hang\"}", "silence"),
          Map.entry("{\"loseAnswer\":true}", "nothing"),
          Map.entry("{\"drip\":\"PT0.3S\"}", "late"),
          Map.entry("{\"rate\":{\"limit\":0,\"per\":\"PT1M\"}}", "429"),
          Map.entry("{\"maintenance\":{\"for\":\"PT1M\"}}", "503"),
          Map.entry("{\"expiredToken\":true}", "401"),
          Map.entry("{\"stale\":\"PT1M\"}", "waiting"),
          Map.entry("{\"unknownValue\":\"/state\"}", "surimi_unknown"),
          Map.entry("{\"extraField\":\"\"}", "surimi_extra"));

  /** What is told of an order that is made and served, and of a second, when the serving is hit. */
  private static final Map<String, List<String>> WEBHOOKS =
      Map.of(
          "\"duplicate\"", List.of("1 waiting", "1 served", "1 served", "2 waiting"),
          "\"drop\"", List.of("1 waiting", "2 waiting"),
          "\"delay\"", List.of("1 waiting", "2 waiting", "1 served"),
          "\"reorder\"", List.of("1 waiting", "2 waiting", "1 served"),
          "\"burst\"", List.of("1 waiting", "2 waiting", "1 served"),
          "\"badSignature\"", List.of("1 waiting", "1 served", "2 waiting"),
          "{\"changedBody\":{\"/state\":\"eaten\"}}", List.of("1 waiting", "1 eaten", "2 waiting"),
          "\"oldSnapshot\"", List.of("1 waiting", "1 waiting", "2 waiting"),
          "\"slowReceiver\"", List.of("1 waiting", "1 served", "1 served", "2 waiting"));

  @RegisterExtension
  @Order(1)
  final InSandbox sandbox = InSandbox.empty();

  @RegisterExtension
  @Order(2)
  final Receiver receiver = new Receiver(sandbox, "noodlebar");

  @Test
  void theTablesHaveEveryEffectOfTheContract() throws IOException {
    JsonNode declared = declared().get("properties");
    Set<String> effects = new TreeSet<>(declared.propertyNames());
    effects.removeAll(Set.of("body", "headers", "clock", "webhook"));
    Set<String> disorders = new TreeSet<>();
    declared.at("/webhook/anyOf/0/enum").forEach(word -> disorders.add(word.asString()));

    assertThat(effects).allMatch(effect -> isIn(CALLS.keySet(), effect)).hasSize(11);
    assertThat(disorders).allMatch(disorder -> isIn(WEBHOOKS.keySet(), disorder)).hasSize(9);
    declared
        .at("/connection/enum")
        .forEach(word -> assertThat(CALLS).containsKey("{\"connection\":" + word + "}"));
  }

  static Stream<String> calls() {
    return CALLS.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("calls")
  void aCallFeelsItOnceAndTheNextIsWell(String then) throws IOException {
    place();
    sandbox.advance(Duration.ofMinutes(1));
    if (then.contains("stale")) {
      serve(1);
    }
    set(
        "{\"vendor\":\"noodlebar\",\"operation\":\"orders.get\",\"times\":1,\"then\":"
            + then
            + "}");

    assertThat(outcome()).contains(CALLS.get(then));

    assertThat(strikes()).isEqualTo(1);
    assertThat(order().header("X-Sandbox-Fault")).isNull();
    assertThat(outcome()).startsWith("200");
  }

  static Stream<String> webhooks() {
    return WEBHOOKS.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("webhooks")
  void aReceiverFeelsItOnceAndTheNextIsWell(String disorder) {
    set(
        "{\"vendor\":\"noodlebar\",\"when\":{\"calls\":[2]},\"then\":{\"webhook\":%s}}"
            .formatted(disorder));
    place();
    sandbox.settle();
    serve(1);
    place();
    sandbox.advance(Duration.ofMinutes(2));

    assertThat(told()).isEqualTo(WEBHOOKS.get(disorder));
    assertThat(marks())
        .filteredOn(mark -> mark != null)
        .hasSize(1)
        .first()
        .asString()
        .contains(word(disorder));
    place();
    sandbox.settle();
    assertThat(told()).last().isEqualTo("3 waiting");
    assertThat(marks()).first().isNull();
  }

  @Test
  void theSameSeedFailsInTheSamePlacesToTheByte() throws IOException {
    List<String> once = badDay();
    sandbox.control().post("/reset").then().statusCode(200);

    assertThat(badDay()).isEqualTo(once);
    assertThat(once).contains("nothing").anyMatch(answer -> answer.startsWith("HTTP/1.1 500"));
    assertThat(String.join("", once)).contains("surimi_extra", "surimi_unknown", "world latency");
  }

  private List<String> badDay() throws IOException {
    place();
    for (String then :
        List.of(
            "{\"status\":500}",
            "{\"loseAnswer\":true}",
            "{\"unknownValue\":true}",
            "{\"extraField\":true}",
            "{\"latency\":{\"lognormal\":{\"median\":\"PT2S\",\"sigma\":1}},\"clock\":\"world\"}")) {
      set("{\"vendor\":\"noodlebar\",\"when\":{\"probability\":0.3},\"then\":" + then + "}");
    }
    List<String> answers = new ArrayList<>();
    for (int call = 0; call < 25; call++) {
      answers.add(bytes().replaceFirst("Date: .*", ""));
    }
    return answers;
  }

  /**
   * The status, what the body says, and whether it was late; or what came in place of an answer.
   */
  private String outcome() throws IOException {
    long start = System.nanoTime();
    String answer = bytes();
    if (!answer.startsWith("HTTP")) {
      return answer;
    }
    boolean late = Duration.ofNanos(System.nanoTime() - start).toMillis() >= 250;
    String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
    int promised = Integer.parseInt(answer.replaceFirst("(?s).*Content-Length: (\\d+).*", "$1"));
    String half = body.getBytes(StandardCharsets.UTF_8).length < promised ? " half" : "";
    return answer.substring(9, 12) + half + (late ? " late " : " ") + body;
  }

  private String bytes() throws IOException {
    URI url = InSandbox.sandbox().url();
    try (Socket socket = new Socket(url.getHost(), url.getPort())) {
      socket.setSoTimeout(1_000);
      socket
          .getOutputStream()
          .write(
              "GET /noodlebar/orders/1 HTTP/1.1\r\nHost: localhost\r\nX-Bowl-Key: %s\r\nConnection: close\r\n\r\n"
                  .formatted(sandbox.key())
                  .getBytes(StandardCharsets.UTF_8));
      byte[] all = socket.getInputStream().readAllBytes();
      return all.length == 0 ? "nothing" : new String(all, StandardCharsets.UTF_8);
    } catch (SocketTimeoutException silent) {
      return "silence";
    } catch (SocketException broken) {
      return "reset";
    }
  }

  private static boolean isIn(Set<String> rows, String word) {
    return rows.stream().anyMatch(row -> row.contains("\"" + word + "\""));
  }

  private static String word(String disorder) {
    int from = disorder.indexOf('"') + 1;
    return disorder.substring(from, disorder.indexOf('"', from));
  }

  private static JsonNode declared() throws IOException {
    try (InputStream file =
        EveryFaultHttpTest.class.getResourceAsStream(
            "/contracts/sandbox/schemas/fault_then.json")) {
      return JsonMapper.shared().readTree(file);
    }
  }

  private void set(String fault) {
    sandbox.control().body(fault).post("/faults").then().statusCode(201);
  }

  private int strikes() {
    return sandbox.control().get("/faults").path("[0].strikes");
  }

  private void place() {
    noodlebar()
        .contentType("application/json")
        .body("{\"guest\":\"Ada\",\"bowls\":1}")
        .post("/orders")
        .then()
        .statusCode(201);
  }

  private void serve(int order) {
    sandbox.act("noodlebar", "serve", Map.of("order", order)).statusCode(200);
    sandbox.settle();
  }

  private Response order() {
    return noodlebar().get("/orders/1");
  }

  private RequestSpecification noodlebar() {
    return sandbox.vendor("noodlebar").header("X-Bowl-Key", sandbox.key());
  }

  private List<String> told() {
    List<String> told = new ArrayList<>();
    receiver
        .bodies()
        .forEach(body -> told.add(body.get("id").asInt() + " " + body.get("state").asString()));
    return told;
  }

  /** What faults have done to the deliveries, the newest first. */
  private List<String> marks() {
    return sandbox.control().get("/deliveries").jsonPath().getList("fault");
  }
}
