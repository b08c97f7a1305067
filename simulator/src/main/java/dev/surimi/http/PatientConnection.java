package dev.surimi.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpParser;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.internal.HttpConnection;

/**
 * A connection that remembers what the caller wrote. Jetty hangs up on a target such as {@code
 * /a/%zz} and forgets whom it was for; here such a call goes on, and its vendor refuses it.
 */
final class PatientConnection extends HttpConnection {

  private static final String STAND_IN = "/";

  /** More than it takes to see whom a request is for. */
  private static final int BYTES_TO_GLANCE_AT = 300;

  /** Set while the superclass is being made, so without a value of its own here. */
  private RequestHandler reader;

  private volatile String glimpsed = "";
  private volatile String target = "";
  private volatile String host = "";

  /** Makes such connections. */
  static HttpConnectionFactory factory(HttpConfiguration configuration) {
    return new HttpConnectionFactory(configuration) {
      @Override
      public Connection newConnection(Connector from, EndPoint endPoint) {
        return configure(
            new PatientConnection(getHttpConfiguration(), from, endPoint), from, endPoint);
      }
    };
  }

  PatientConnection(HttpConfiguration configuration, Connector connector, EndPoint endPoint) {
    super(configuration, connector, endPoint);
  }

  /** What the request that is under way asks for. */
  Target target() {
    return Target.of(target, host);
  }

  @Override
  protected RequestHandler newRequestHandler() {
    reader = new Reader();
    return reader;
  }

  @Override
  protected HttpParser newHttpParser(HttpCompliance compliance) {
    HttpConfiguration configuration = getHttpConfiguration();
    HttpParser parser =
        new HttpParser(reader, configuration.getRequestHeaderSize(), compliance) {
          @Override
          public boolean parseNext(ByteBuffer buffer) {
            if (isStart()) {
              glimpsed = glance(buffer);
            }
            return super.parseNext(buffer);
          }
        };
    parser.setHeaderCacheSize(configuration.getHeaderCacheSize());
    parser.setHeaderCacheCaseSensitive(configuration.isHeaderCacheCaseSensitive());
    return parser;
  }

  /** The target, or its beginning, in a first line that may be beyond understanding. */
  private static String glance(ByteBuffer buffer) {
    int limit = buffer.position() + Math.min(buffer.remaining(), BYTES_TO_GLANCE_AT);
    int endOfMethod = endOfWord(buffer, buffer.position(), limit);
    if (endOfMethod == limit || buffer.get(endOfMethod) != ' ') {
      return "";
    }
    int from = endOfMethod + 1;
    byte[] word = new byte[endOfWord(buffer, from, limit) - from];
    buffer.get(from, word);
    return new String(word, StandardCharsets.ISO_8859_1);
  }

  private static int endOfWord(ByteBuffer bytes, int from, int limit) {
    int end = from;
    while (end < limit && " \r\n".indexOf(bytes.get(end)) < 0) {
      end++;
    }
    return end;
  }

  private final class Reader extends RequestHandler {

    @Override
    public void messageBegin() {
      target = glimpsed;
      host = "";
      super.messageBegin();
    }

    @Override
    public void startRequest(String method, String uri, HttpVersion version) {
      target = uri;
      try {
        super.startRequest(method, uri, version);
      } catch (IllegalArgumentException unreadable) {
        super.startRequest(method, STAND_IN, version);
      }
    }

    @Override
    public void parsedHeader(HttpField field) {
      if (field.getHeader() == HttpHeader.HOST && host.isEmpty()) {
        host = String.valueOf(field.getValue());
      }
      super.parsedHeader(field);
    }
  }
}
