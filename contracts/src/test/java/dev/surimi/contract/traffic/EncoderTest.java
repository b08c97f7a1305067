package dev.surimi.contract.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.contract.Contract;
import dev.surimi.contract.Operation;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is encoded is what a vendor reads again. */
class EncoderTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  @Test
  void membersGoWhereTheContractHasThem() {
    RawRequest request =
        encoded("guestonline", "pending_bookings.update", "{'id':'a b','selected_offer':469}");

    assertThat(request.method()).isEqualTo("PUT");
    assertThat(request.path()).isEqualTo("/v1/pending_bookings/a%20b");
    assertThat(text(request)).contains("469");
  }

  @Test
  void anOperationWithoutABodyIsAskedInTheQuery() {
    RawRequest request = encoded("guestonline", "restaurants.list", "{'page':2}");

    assertThat(request.query()).isEqualTo("page=2");
    assertThat(request.body()).isEmpty();
    assertThat(request.headers().values()).doesNotContainKey("Content-Type");
  }

  @Test
  void theKeyIsSentAsTheVendorWantsIt() {
    assertThat(encoded("guestonline", "restaurants.list", "{}").headers().first("X-Token"))
        .contains("test_me");
    assertThat(encoded("ytimes", "shops.list", "{}").headers().first("Authorization"))
        .contains("test_me");
    assertThat(encoded("octotable", "rooms.list", "{}").headers().first("Authorization"))
        .contains("Bearer test_me");
  }

  @Test
  void withoutAKeyNoneIsSent() {
    RawRequest request =
        Encoder.encode(operation("ytimes", "shops.list"), said("{}"), Optional.empty());

    assertThat(request.headers().values()).doesNotContainKey("Authorization");
  }

  @TestFactory
  Stream<DynamicTest> everyExampleIsReadAsItWasSaid() {
    return Stream.of("guestonline", "restoplace", "octotable", "ytimes", "iiko")
        .map(Contract::load)
        .flatMap(
            contract ->
                contract.operations().stream()
                    .filter(operation -> !operation.examples().isEmpty())
                    .map(
                        operation ->
                            DynamicTest.dynamicTest(
                                contract.id() + " " + operation.id(), () -> comesBack(operation))));
  }

  private static void comesBack(Operation operation) {
    for (var example : operation.examples()) {
      if (example.value() instanceof ObjectNode said) {
        RawRequest request = Encoder.encode(operation, said, Optional.empty());

        ObjectNode read = Decoder.plain().decode(operation, request);

        assertThat(read).as(example.name()).hasToString(said.toString());
      }
    }
  }

  private static RawRequest encoded(String vendor, String operation, String said) {
    return Encoder.encode(operation(vendor, operation), said(said), Optional.of("test_me"));
  }

  private static Operation operation(String vendor, String id) {
    return Contract.load(vendor).operation(id);
  }

  private static ObjectNode said(String json) {
    return (ObjectNode) JSON.readTree(json.replace('\'', '"'));
  }

  private static String text(RawRequest request) {
    return new String(request.body(), StandardCharsets.UTF_8);
  }
}
