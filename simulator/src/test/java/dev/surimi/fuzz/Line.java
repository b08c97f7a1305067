package dev.surimi.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.surimi.contract.traffic.RawRequest;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A connection that is kept for many calls and refuses to send nothing. */
final class Line implements AutoCloseable {

  private static final int PATIENCE = 30_000;

  private final URI server;
  private Socket socket;
  private InputStream in;

  Line(URI server) {
    this.server = server;
  }

  /**
   * What came back.
   *
   * @param headers by name in lower case
   */
  record Answer(int status, Map<String, String> headers, String body) {

    String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  /**
   * Sends one request, as it is, and reads its answer.
   *
   * @throws IOException when there is none in thirty seconds
   */
  Answer call(RawRequest request) throws IOException {
    try {
      return exchange(bytes(request), request.method());
    } catch (EOFException closed) {
      // The server closes what it has refused to read; the next call begins anew.
      close();
      return exchange(bytes(request), request.method());
    }
  }

  private Answer exchange(byte[] bytes, String method) throws IOException {
    if (socket == null) {
      socket = new Socket(server.getHost(), server.getPort());
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(PATIENCE);
      in = new BufferedInputStream(socket.getInputStream());
    }
    try {
      socket.getOutputStream().write(bytes);
    } catch (IOException cut) {
      // An answer may be there all the same.
    }
    Answer answer = read(method);
    if (answer.header("connection").equalsIgnoreCase("close")) {
      close();
    }
    return answer;
  }

  private byte[] bytes(RawRequest request) {
    StringBuilder head = new StringBuilder();
    String query = request.query().isEmpty() ? "" : "?" + request.query();
    head.append(request.method()).append(' ').append(request.path()).append(query);
    head.append(" HTTP/1.1\r\nHost: ").append(server.getAuthority()).append("\r\n");
    request
        .headers()
        .values()
        .forEach(
            (name, values) ->
                values.forEach(
                    value -> head.append(name).append(": ").append(clean(value)).append("\r\n")));
    head.append("Content-Length: ").append(request.body().length).append("\r\n\r\n");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(head.toString().getBytes(ISO_8859_1));
    bytes.writeBytes(request.body());
    return bytes.toByteArray();
  }

  private static String clean(String value) {
    return value.replaceAll("[\\r\\n\\x00]", "");
  }

  private Answer read(String method) throws IOException {
    String[] first = line().split(" ", 3);
    int status = Integer.parseInt(first[1]);
    Map<String, String> headers = new TreeMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    boolean isBare = method.equals("HEAD") || status == 204 || status == 304;
    return new Answer(status, headers, isBare ? "" : body(headers));
  }

  private String body(Map<String, String> headers) throws IOException {
    if (headers.containsKey("content-length")) {
      return new String(in.readNBytes(Integer.parseInt(headers.get("content-length"))), UTF_8);
    }
    if (headers.getOrDefault("transfer-encoding", "").equals("chunked")) {
      return chunks();
    }
    return new String(in.readAllBytes(), UTF_8);
  }

  private String chunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
      body.writeBytes(in.readNBytes(size));
      line();
    }
    line();
    return body.toString(UTF_8);
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("the connection was closed");
      }
      if (c != '\r') {
        line.write(c);
      }
    }
    return line.toString(ISO_8859_1);
  }

  @Override
  public void close() {
    try {
      if (socket != null) {
        socket.close();
      }
    } catch (IOException gone) {
      // It is closed, then.
    }
    socket = null;
  }
}
