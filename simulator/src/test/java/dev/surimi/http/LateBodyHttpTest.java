package dev.surimi.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Bodies that are not there yet when their request is read. */
class LateBodyHttpTest {

  private static final String BODY = "{\"contact\":{\"restaurant_id\":479,\"lastname\":\"Late\"}}";

  @RegisterExtension final InSandbox sandbox = InSandbox.empty();

  @Test
  void aCallerWhoWaitsToBeAskedForTheBodyIsAskedAndHeard() throws IOException {
    try (Socket socket = connect()) {
      write(socket, head(BODY.length(), "Expect: 100-continue"));
      assertThat(line(socket.getInputStream())).isEqualTo("HTTP/1.1 100 Continue");
      assertThat(line(socket.getInputStream())).isEmpty();

      write(socket, BODY);

      assertThat(line(socket.getInputStream())).isEqualTo("HTTP/1.1 200 OK");
    }
  }

  @Test
  void whoHangsUpInTheMiddleOfABodyDisturbsNobody() throws IOException {
    try (Socket socket = connect()) {
      write(socket, head(BODY.length() + 10, "Connection: close") + BODY);
    }
    try (Socket socket = connect()) {
      write(socket, head(BODY.length(), "Connection: close") + BODY);

      assertThat(line(socket.getInputStream())).isEqualTo("HTTP/1.1 200 OK");
    }
  }

  private static Socket connect() throws IOException {
    var url = InSandbox.sandbox().url();
    Socket socket = new Socket(url.getHost(), url.getPort());
    socket.setSoTimeout(10_000);
    return socket;
  }

  private String head(int length, String more) {
    return String.join(
            "\r\n",
            "POST /guestonline/v1/contacts HTTP/1.1",
            "Host: localhost",
            "X-Token: test_" + sandbox.world().name(),
            "Content-Type: application/json",
            "Content-Length: " + length,
            more)
        + "\r\n\r\n";
  }

  private static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int read = in.read(); read != '\n' && read >= 0; read = in.read()) {
      line.append((char) read);
    }
    return line.toString().strip();
  }
}
