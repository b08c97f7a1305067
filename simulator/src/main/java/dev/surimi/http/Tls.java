package dev.surimi.http;

import java.util.List;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/**
 * The same server once more, under the vendors' own names and with a certificate for them.
 *
 * @param names the host names that the certificate is for
 */
public record Tls(int port, LocalAuthority authority, List<String> names) {

  Connector connector(Server server, HttpConfiguration plain, String host) {
    SslContextFactory.Server certificates = new SslContextFactory.Server();
    certificates.setKeyStore(authority.issue(names));
    certificates.setKeyStorePassword(new String(LocalAuthority.password()));
    HttpConfiguration secure = new HttpConfiguration(plain);
    // Whoever calls by another name still gets an answer; the certificate tells them enough.
    secure.addCustomizer(new SecureRequestCustomizer(false));
    ServerConnector connector =
        new ServerConnector(
            server,
            WebServer.ACCEPTORS,
            WebServer.selectors(),
            new SslConnectionFactory(certificates, "http/1.1"),
            PatientConnection.factory(secure));
    connector.setHost(host);
    connector.setPort(port);
    return connector;
  }
}
