package dev.surimi.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was said in an exchange, in as few bytes as it takes. A thread writes all of its exchanges
 * into the same memory, so what is written is good until the thread writes the next.
 */
final class Shorthand {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int NOTHING = -1;
  private static final int USUAL = 4 << 10;

  /** An exchange that takes more than this has memory of its own. */
  private static final int LARGE = 64 << 10;

  private static final ThreadLocal<Shorthand> OF_THREAD =
      ThreadLocal.withInitial(() -> new Shorthand(USUAL));

  private byte[] bytes;
  private int length;

  private Shorthand(int expected) {
    this.bytes = new byte[expected];
  }

  /** All of it but what it has changed, broken and caused. */
  static Shorthand of(Exchange exchange) {
    Exchange.Sent request = exchange.request();
    Exchange.Answered response = exchange.response();
    int expected = 2_000 + request.bytes().length * 2 + response.bytes().length;
    Shorthand written = expected > LARGE ? new Shorthand(expected) : OF_THREAD.get();
    written.length = 0;
    written.number(exchange.id());
    written.moment(exchange.at());
    written.moment(exchange.startedAt());
    written.number(exchange.duration().toNanos());
    written.number(exchange.refused() ? 1 : 0);
    written.text(exchange.vendor());
    written.text(exchange.operation());
    written.text(exchange.source());
    written.text(request.method());
    written.text(request.url());
    written.lines(request.headers());
    written.raw(request.bytes());
    written.raw(exchange.decoded() == null ? null : JSON.writeValueAsBytes(exchange.decoded()));
    written.number(response.status());
    written.headers(response.headers());
    written.raw(response.bytes());
    return written;
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  private void number(long value) {
    room(Long.BYTES);
    ByteBuffer.wrap(bytes).putLong(length, value);
    length += Long.BYTES;
  }

  private void count(int value) {
    room(Integer.BYTES);
    ByteBuffer.wrap(bytes).putInt(length, value);
    length += Integer.BYTES;
  }

  private void moment(Instant instant) {
    number(instant.getEpochSecond());
    count(instant.getNano());
  }

  private void text(String text) {
    if (text == null || !isAscii(text)) {
      raw(text == null ? null : text.getBytes(StandardCharsets.UTF_8));
      return;
    }
    count(text.length());
    room(text.length());
    for (int i = 0; i < text.length(); i++) {
      bytes[length + i] = (byte) text.charAt(i);
    }
    length += text.length();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private void raw(byte[] value) {
    if (value == null) {
      count(NOTHING);
      return;
    }
    count(value.length);
    room(value.length);
    System.arraycopy(value, 0, bytes, length, value.length);
    length += value.length;
  }

  private void lines(Map<String, List<String>> headers) {
    count(headers.size());
    for (Map.Entry<String, List<String>> header : headers.entrySet()) {
      text(header.getKey());
      count(header.getValue().size());
      for (String value : header.getValue()) {
        text(value);
      }
    }
  }

  private void headers(Map<String, String> headers) {
    count(headers.size());
    for (Map.Entry<String, String> header : headers.entrySet()) {
      text(header.getKey());
      text(header.getValue());
    }
  }

  private void room(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }

  /** What was written, with {@code rest} of it that was not. */
  static Exchange read(byte[] written, Rest rest) {
    ByteBuffer from = ByteBuffer.wrap(written);
    long id = from.getLong();
    Instant at = readMoment(from);
    Instant startedAt = readMoment(from);
    Duration duration = Duration.ofNanos(from.getLong());
    boolean refused = from.getLong() == 1;
    String vendor = readText(from);
    String operation = readText(from);
    String source = readText(from);
    Exchange.Sent request =
        new Exchange.Sent(readText(from), readText(from), readLines(from), readRaw(from));
    byte[] decoded = readRaw(from);
    Exchange.Answered response =
        new Exchange.Answered((int) from.getLong(), readHeaders(from), readRaw(from));
    JsonNode said = decoded == null ? null : JSON.readTree(decoded);
    return new Exchange(
        id,
        at,
        startedAt,
        duration,
        vendor,
        operation,
        source,
        request,
        said,
        response,
        refused,
        rest.violations(),
        rest.changes(),
        rest.deliveries());
  }

  private static Instant readMoment(ByteBuffer from) {
    return Instant.ofEpochSecond(from.getLong(), from.getInt());
  }

  private static String readText(ByteBuffer from) {
    byte[] text = readRaw(from);
    return text == null ? null : new String(text, StandardCharsets.UTF_8);
  }

  private static byte[] readRaw(ByteBuffer from) {
    int size = from.getInt();
    if (size == NOTHING) {
      return null;
    }
    byte[] value = new byte[size];
    from.get(value);
    return value;
  }

  private static Map<String, List<String>> readLines(ByteBuffer from) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    int size = from.getInt();
    for (int i = 0; i < size; i++) {
      String name = readText(from);
      int values = from.getInt();
      List<String> all = new ArrayList<>(values);
      for (int j = 0; j < values; j++) {
        all.add(readText(from));
      }
      headers.put(name, List.copyOf(all));
    }
    return headers;
  }

  private static Map<String, String> readHeaders(ByteBuffer from) {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    int size = from.getInt();
    for (int i = 0; i < size; i++) {
      headers.put(readText(from), readText(from));
    }
    return headers;
  }
}
