package dev.surimi.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.surimi.InSandbox;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The calls that the console offers to somebody who has made none yet, as a shell runs them. */
class FirstCallsTest {

  private static final String FRIDAY = "2031-03-21";

  @RegisterExtension private final InSandbox sandbox = InSandbox.demo();

  @ParameterizedTest
  @ValueSource(strings = {"guestonline", "iiko", "octotable", "restoplace", "ytimes"})
  void bothSucceedAndTheBookingIsOnTheFloor(String vendor) throws Exception {
    JsonNode told = vendor(vendor);
    int before = blocks(vendor);

    run(told, "firstCall");
    run(told, "bookingCall");

    JsonNode exchanges = exchanges();
    assertThat(exchanges).hasSize(2);
    exchanges.forEach(
        exchange -> {
          assertThat(exchange.path("status").asInt()).as(exchange.toString()).isBetween(200, 299);
          assertThat(exchange.path("violations").asInt()).as(exchange.toString()).isZero();
        });
    assertThat(blocks(vendor)).isGreaterThan(before);
  }

  private JsonNode vendor(String id) {
    return read(InSandbox.sandbox().url() + "/_sandbox/vendors")
        .valueStream()
        .filter(vendor -> vendor.path("vendor").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private JsonNode exchanges() {
    return read(world() + "/exchanges");
  }

  /** What is on all floors of the vendor that day. */
  private int blocks(String vendor) {
    return read(world() + "/floor/" + vendor)
        .path("venues")
        .valueStream()
        .map(venue -> venue.path("id").asString())
        .map(venue -> world() + "/floor/" + vendor + "?date=" + FRIDAY + "&venue=" + venue)
        .mapToInt(floor -> read(floor).path("blocks").size())
        .sum();
  }

  private String world() {
    return InSandbox.sandbox().url() + "/_sandbox/worlds/" + sandbox.world().name();
  }

  private static JsonNode read(String address) {
    return JsonMapper.shared().readTree(RestAssured.get(address).asString());
  }

  private void run(JsonNode vendor, String call) throws IOException, InterruptedException {
    String stated =
        vendor.path(call).asString().replace("{day}", FRIDAY).replace("{dd.mm.yyyy}", "21.03.2031");
    String command =
        "curl -sS "
            + InSandbox.sandbox().url(vendor.path("vendor").asString())
            + stated
            + " "
            + vendor.path("credential").asString().formatted(sandbox.key());
    Process process = new ProcessBuilder("sh", "-c", command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int exit = process.waitFor();
    assumeTrue(exit != 127, "no curl on the PATH");
    assertThat(exit).as(said).isZero();
  }
}
