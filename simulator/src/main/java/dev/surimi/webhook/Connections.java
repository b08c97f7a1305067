package dev.surimi.webhook;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.io.HttpClientConnectionOperator;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.URIScheme;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * The connections to receivers. One that was used before is looked at before it is used again, as
 * its receiver may have closed it; the library waits a millisecond for that, which is most of the
 * time that a delivery takes, and here it is one look.
 */
final class Connections extends PoolingHttpClientConnectionManagerBuilder {

  private static final Timeout PATIENCE = Timeout.ofSeconds(5);
  private static final int MOST = 10_000;

  private Connections() {}

  static HttpClientConnectionManager pool() {
    return new Connections()
        .setConnectionFactory(
            socket -> seen(ManagedHttpClientConnectionFactory.INSTANCE.createConnection(socket)))
        .setDefaultTlsConfig(TlsConfig.custom().setHandshakeTimeout(PATIENCE).build())
        .setMaxConnTotal(MOST)
        .setMaxConnPerRoute(MOST)
        .setDefaultConnectionConfig(
            ConnectionConfig.custom()
                .setConnectTimeout(PATIENCE)
                .setValidateAfterInactivity(TimeValue.ZERO_MILLISECONDS)
                .build())
        .build();
  }

  /** With sockets that can be read without waiting. */
  @Override
  protected HttpClientConnectionOperator createConnectionOperator(
      SchemePortResolver ports, DnsResolver names, TlsSocketStrategy tls) {
    return new DefaultHttpClientConnectionOperator(
        proxy -> SocketChannel.open().socket(),
        ports,
        names,
        RegistryBuilder.<TlsSocketStrategy>create().register(URIScheme.HTTPS.id, tls).build());
  }

  /** The same connection, which finds out in another way whether it is stale. */
  private static ManagedHttpClientConnection seen(ManagedHttpClientConnection connection) {
    return (ManagedHttpClientConnection)
        Proxy.newProxyInstance(
            Connections.class.getClassLoader(),
            new Class<?>[] {ManagedHttpClientConnection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("isStale") && isPlain(connection.getSocket())) {
                return isStale(connection.getSocket().getChannel());
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException failed) {
                throw failed.getCause();
              }
            });
  }

  /** What arrives beneath TLS may be none of the receiver's words. */
  private static boolean isPlain(Socket socket) {
    return socket != null && !(socket instanceof SSLSocket) && socket.getChannel() != null;
  }

  /** A receiver who has something to say without having been asked says goodbye. */
  private static boolean isStale(SocketChannel channel) {
    try {
      channel.configureBlocking(false);
      int read = channel.read(ByteBuffer.allocate(1));
      channel.configureBlocking(true);
      return read != 0;
    } catch (IOException broken) {
      return true;
    }
  }
}
