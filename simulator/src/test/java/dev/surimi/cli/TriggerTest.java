package dev.surimi.cli;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TriggerTest {

  @RegisterExtension
  private final WireMockExtension receiver =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"))
          .build();

  private final StringWriter said = new StringWriter();

  @Test
  void aTriggeredEventIsDeliveredAndPrinted() {
    receiver.stubFor(post(anyUrl()).willReturn(status(204)));

    int exit = trigger("guestonline", "Commercial", "--to", receiver.baseUrl() + "/hook?token=1");

    assertThat(exit).isZero();
    assertThat(said.toString()).startsWith("Commercial received").contains("\"id\":469");
    receiver.verify(
        1,
        postRequestedFor(urlEqualTo("/hook?token=1"))
            .withRequestBody(matchingJsonPath("$.id", equalTo("469"))));
  }

  @Test
  void aReceiverWhoRefusesIsAFailure() {
    receiver.stubFor(post(anyUrl()).willReturn(status(500)));

    assertThat(trigger("guestonline", "Commercial", "--to", receiver.baseUrl())).isEqualTo(1);
    assertThat(said.toString()).contains("not received", "answered 500");
  }

  @Test
  void anUnknownEventIsToldTheKnownOnes() {
    assertThat(trigger("guestonline", "Bookings", "--to", receiver.baseUrl())).isEqualTo(2);
    assertThat(said.toString())
        .contains("it has RuntimeService, Booking, Contact, Commercial, Opinion");
  }

  @Test
  void anUnknownVendorIsToldTheKnownOnes() {
    assertThat(trigger("guest", "Booking", "--to", receiver.baseUrl())).isEqualTo(2);
    assertThat(said.toString()).contains("there are").contains("guestonline");
  }

  @Test
  void aMetadataAddressIsRefused() {
    assertThat(trigger("guestonline", "Booking", "--to", "http://169.254.169.254/")).isEqualTo(2);
    assertThat(said.toString()).contains("metadata address");
  }

  private int trigger(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "trigger";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    PrintWriter writer = new PrintWriter(said);
    return Surimi.command().setOut(writer).setErr(writer).execute(all);
  }
}
