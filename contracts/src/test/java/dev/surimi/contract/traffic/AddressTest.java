package dev.surimi.contract.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      nullValues = "-",
      value = {
        "https://api.x/v1/a?b=c api.x /v1/a b=c",
        "HTTPS://API.X:443/v1/a?b=c?d API.X:443 /v1/a b=c?d",
        "https://api.x api.x / -",
        "https://api.x?b api.x / b",
        "https://api.x/a#x?y=1 api.x /a -",
        "https://ada:s3same@api.x/a api.x /a -",
        "http://[::1]:8080/a [::1]:8080 /a -",
        "https://api.x/a|b?q[c]={1} api.x /a%7Cb q%5Bc%5D=%7B1%7D",
        "https://api.x/%zz%41 api.x /%zz%41 -",
        "https://api.x/é api.x /%C3%A9 -",
        "/v1/a?b=c - /v1/a b=c",
        "data:text/plain,a - / -",
      })
  void anUrlIsReadAsItWasMeant(String url, String authority, String path, String query) {
    assertThat(Address.of(url))
        .isEqualTo(new Address(orNothing(authority), path, orNothing(query)));
  }

  private static String orNothing(String text) {
    return text == null ? "" : text;
  }
}
