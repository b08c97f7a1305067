package dev.surimi.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.surimi.Sandbox;
import dev.surimi.SandboxSettings;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.IntStream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HttpsTest {

  @TempDir private Path folder;

  private Sandbox sandbox;

  @BeforeEach
  void start() {
    sandbox =
        Sandbox.start(
            SandboxSettings.onFreePort().withTls(new SandboxSettings.SecurePort(0, authority())));
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void whoTrustsTheLocalAuthorityIsAnswered() throws Exception {
    HttpResponse<String> answer = get(HttpClient.newBuilder().sslContext(trusting()).build());

    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void whoDoesNotTrustItIsNot() {
    assertThatThrownBy(() -> get(HttpClient.newHttpClient()))
        .isInstanceOf(SSLHandshakeException.class);
  }

  @Test
  void theCertificateIsForTheVendorsOwnNames() throws Exception {
    HttpResponse<String> answer = get(HttpClient.newBuilder().sslContext(trusting()).build());

    X509Certificate server =
        (X509Certificate) answer.sslSession().orElseThrow().getPeerCertificates()[0];
    assertThat(server.getSubjectAlternativeNames())
        .extracting(name -> name.get(1).toString())
        .contains("api.guestonline.fr", "guestonline.localhost", "localhost", "127.0.0.1");
  }

  @Test
  void theAuthorityIsMadeOnceAndKept() {
    assertThat(LocalAuthority.in(authority()).pem())
        .isEqualTo(LocalAuthority.in(authority()).pem());
  }

  @Test
  void manyWhoMakeTheAuthorityAtOnceHaveTheSame() {
    Path fresh = folder.resolve("fresh").resolve("authority.p12");

    List<String> certificates =
        IntStream.range(0, 8).parallel().mapToObj(i -> LocalAuthority.in(fresh).pem()).toList();

    assertThat(certificates).hasSize(8).containsOnly(LocalAuthority.in(fresh).pem());
  }

  private HttpResponse<String> get(HttpClient client) throws Exception {
    URI uri = URI.create(sandbox.secureUrl().orElseThrow() + "/guestonline/v1/restaurants");
    return client.send(
        HttpRequest.newBuilder(uri).header("X-Token", "test_w").build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private SSLContext trusting() throws Exception {
    byte[] pem = LocalAuthority.in(authority()).pem().getBytes(StandardCharsets.US_ASCII);
    KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
    trusted.load(null, null);
    trusted.setCertificateEntry(
        "surimi",
        CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(pem)));
    TrustManagerFactory managers =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, managers.getTrustManagers(), null);
    return context;
  }

  private Path authority() {
    return folder.resolve("authority.p12");
  }
}
