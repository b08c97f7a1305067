package dev.surimi.vendor.ytimes;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import dev.surimi.Receiver;
import dev.surimi.engine.Firing;
import dev.surimi.vendor.Magic;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every magic name of YTimes, and what comes of it. */
class MagicHttpTest {

  @RegisterExtension
  @Order(1)
  final InSandbox sandbox = InSandbox.demo();

  @RegisterExtension
  @Order(2)
  final Receiver receiver = new Receiver(sandbox, "ytimes");

  private final TillCaller api = new TillCaller(sandbox);

  @Test
  void theNamesAreThese() {
    assertThat(MagicGuests.all())
        .extracting(Magic::value)
        .containsExactly("MagicCancel", "MagicAccept", "MagicReject");
  }

  @ParameterizedTest
  @CsvSource({"MagicAccept, ACCEPTED", "MagicReject, CANCELLED"})
  void anOrderOfAGuestOfThatNameIsDecidedOnAMinuteLater(String name, String status) {
    receiver.answers(aResponse().withBody("OK"));
    api.send(TillCaller.order("o-1", "818").replace("Федор", name));

    sandbox.advance(Magic.AFTER);

    assertThat(receiver.bodies())
        .singleElement()
        .satisfies(told -> assertThat(told.path("status").asString()).isEqualTo(status));
  }

  @Test
  void aBookingOfAGuestOfThatNameIsCancelledAMinuteLater() {
    api.rows("/ex/booking/update", booking("MagicCancel"));

    List<Firing> ledger = sandbox.advance(Magic.AFTER);

    assertThat(ledger).extracting(Firing::outcome).containsExactly("done");
    assertThat(api.rows("/ex/booking/update", booking("Ada"))).hasSize(1);
  }

  private static String booking(String name) {
    return """
        {'shopGuid': '%s', 'date': '20.03.2031', 'timeFrom': '18:00', 'timeTo': '20:00',
         'placeList': [33126], 'personCount': 5, 'name': '%s', 'phone': '9001112233'}
        """
        .formatted(TillCaller.GARDEN, name);
  }
}
