package dev.surimi.vendor.ytimes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The base of guests. */
class ClientsHttpTest {

  private static final String LOAD = "/ex/client/loadClientInfo";
  private static final String CREATE = "/ex/client/createClientAndAddPoints";

  @RegisterExtension final InSandbox sandbox = InSandbox.demo();

  private final TillCaller api = new TillCaller(sandbox);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'phoneCode': '7', 'phone': '9000000001'}",
        "{'phoneCode': '+7', 'phone': '9000000001'}",
        "{'phone': '9000000001'}",
        "{'cardNumber': 1234}"
      })
  void aGuestIsFoundByPhoneOrCard(String body) {
    assertThat(api.rows(LOAD, body))
        .extracting(JsonNode::toString)
        .containsExactly(
            "{\"name\":\"Фёдор\",\"points\":120.0,\"orderPromoCount\":3.0,\"orderPromoFreeCount\":0.0}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{'phone': '9009009009'}", "{'cardNumber': 77}"})
  void anUnknownGuestIsNoError(String body) {
    assertThat(api.rows(LOAD, body)).isEmpty();
  }

  @Test
  void aNewGuestGetsThePoints() {
    api.rows(CREATE, create("r-1", "9009009009", "25.5"));

    assertThat(points("9009009009")).containsExactly("25.5");
  }

  @Test
  void theSameRequestAgainAddsNothing() {
    api.rows(CREATE, create("r-1", "9009009009", "25.5"));
    api.rows(CREATE, create("r-1", "9009009009", "25.5"));
    api.rows(CREATE, create("r-2", "9009009009", "10"));

    assertThat(points("9009009009")).containsExactly("35.5");
  }

  @Test
  void aGuestWhoIsKnownKeepsTheirName() {
    JsonNode guest = api.rows(CREATE, create("r-1", "9000000001", "1")).get(0);

    assertThat(guest.path("name").asString()).isEqualTo("Фёдор");
    assertThat(guest.path("points")).hasToString("121.0");
  }

  @Test
  void aFirstOrderMakesAGuest() {
    api.send(TillCaller.order("o-1", "null"));

    assertThat(points("9005556677")).containsExactly("0.0");
  }

  private List<String> points(String phone) {
    return api.rows(LOAD, "{'phone': '" + phone + "'}").stream()
        .map(row -> row.path("points").toString())
        .toList();
  }

  private static String create(String requestId, String phone, String value) {
    return """
        {'requestId': '%s', 'phoneCode': '7', 'phone': '%s', 'name': 'Лев', 'surname': '',
         'email': '', 'birthday': '', 'sex': '', 'isAgreeToNotification': true, 'comment': '',
         'value': %s}
        """
        .formatted(requestId, phone, value);
  }
}
