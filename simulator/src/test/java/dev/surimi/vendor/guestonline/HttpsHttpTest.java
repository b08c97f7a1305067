package dev.surimi.vendor.guestonline;

import static org.hamcrest.Matchers.is;

import dev.surimi.InSandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A world that insists on "calls made over plain HTTP will fail". */
class HttpsHttpTest {

  @RegisterExtension
  final InSandbox sandbox = InSandbox.empty().with("guestonline.require_https", true);

  private final Integrator api = new Integrator(sandbox);

  @Test
  void plainHttpIsRefused() {
    api.get("/v1/restaurants").statusCode(400).body("error.message", is("use https"));
  }

  @Test
  void httpsBehindAProxyIsTaken() {
    api.request()
        .header("X-Forwarded-Proto", "https")
        .get("/v1/restaurants")
        .then()
        .statusCode(200);
  }
}
