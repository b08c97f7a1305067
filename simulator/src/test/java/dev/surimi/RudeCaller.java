package dev.surimi;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** A caller who keeps to no rules: whatever bytes as target and body, straight onto the wire. */
public final class RudeCaller {

  private final URI server;

  /**
   * Calls one server.
   *
   * @param server only its host and port matter
   */
  public RudeCaller(URI server) {
    this.server = server;
  }

  /** What came back: the status, the head and the body as text. */
  public record Answer(int status, String head, String body) {}

  /**
   * Sends one request on a connection of its own.
   *
   * @param target path and query as they stand on the wire, each character a byte
   */
  public Answer call(String verb, String target, List<String> headers, byte[] body) {
    return send(bytes(verb, target, headers, body));
  }

  /**
   * Sends these bytes, whatever they are, on a connection of their own.
   *
   * @param request each character a byte
   */
  public Answer send(String request) {
    return send(request.getBytes(ISO_8859_1));
  }

  private Answer send(byte[] request) {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request);
      socket.getOutputStream().flush();
      return read(new String(socket.getInputStream().readAllBytes(), UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private byte[] bytes(String verb, String target, List<String> headers, byte[] body) {
    List<String> lines = new ArrayList<>();
    lines.add(verb + " " + target + " HTTP/1.1");
    lines.add("Host: " + server.getAuthority());
    lines.add("Connection: close");
    lines.add("Content-Length: " + body.length);
    lines.addAll(headers);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes((String.join("\r\n", lines) + "\r\n\r\n").getBytes(ISO_8859_1));
    bytes.writeBytes(body);
    return bytes.toByteArray();
  }

  private static Answer read(String text) {
    int end = text.indexOf("\r\n\r\n");
    String head = end < 0 ? text : text.substring(0, end);
    int status = Integer.parseInt(head.split(" ", 3)[1]);
    return new Answer(status, head, end < 0 ? "" : text.substring(end + 4));
  }
}
