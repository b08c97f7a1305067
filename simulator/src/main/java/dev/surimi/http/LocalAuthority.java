package dev.surimi.http;

import dev.surimi.clock.WorldClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Vouches for the vendors' names on this machine only: a certificate authority that is made once,
 * kept in a file that nobody else can read, and trusted by whoever imports what {@code surimi ca}
 * prints.
 */
public final class LocalAuthority {

  private static final Logger LOG = LoggerFactory.getLogger(LocalAuthority.class);
  private static final X500Name NAME = new X500Name("CN=Surimi local authority");
  private static final Duration YEAR = Duration.ofDays(365);
  private static final String ALIAS = "authority";
  private static final char[] NO_PASSWORD = "surimi".toCharArray();

  private final PrivateKey key;
  private final X509Certificate certificate;

  private LocalAuthority(PrivateKey key, X509Certificate certificate) {
    this.key = key;
    this.certificate = certificate;
  }

  /**
   * Where it is kept when nobody says otherwise: {@code .surimi/authority.p12} in the user's home.
   */
  public static Path usualFile() {
    return Path.of(System.getProperty("user.home"), ".surimi", "authority.p12");
  }

  /**
   * The authority that is kept in the file, made if there is none yet.
   *
   * @throws UncheckedIOException when the file can be neither read nor written
   */
  public static LocalAuthority in(Path file) {
    try {
      if (!Files.exists(file)) {
        keep(create(), file);
      }
      return read(file);
    } catch (IOException unusable) {
      throw new UncheckedIOException("the local authority cannot be kept in " + file, unusable);
    } catch (GeneralSecurityException unreadable) {
      throw new IllegalArgumentException(file + " holds no authority of Surimi's", unreadable);
    }
  }

  /** Its certificate, as PEM. */
  public String pem() {
    try {
      String lines =
          Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded());
      return "-----BEGIN CERTIFICATE-----\n" + lines + "\n-----END CERTIFICATE-----\n";
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A key and a certificate for these host names, good for a year, as a store of its own. */
  KeyStore issue(List<String> names) {
    try {
      KeyPair pair = newPair();
      X509Certificate issued = sign(leaf(pair, names), key);
      return store("server", pair.getPrivate(), issued, certificate);
    } catch (GeneralSecurityException | IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static char[] password() {
    return NO_PASSWORD.clone();
  }

  private X509v3CertificateBuilder leaf(KeyPair pair, List<String> names) throws CertIOException {
    GeneralName[] all =
        names.stream()
            .map(
                name ->
                    new GeneralName(
                        isAddress(name) ? GeneralName.iPAddress : GeneralName.dNSName, name))
            .toArray(GeneralName[]::new);
    X509v3CertificateBuilder builder = builder(new X500Name("CN=" + names.get(0)), pair, YEAR);
    builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(all));
    return builder;
  }

  private static boolean isAddress(String name) {
    return name.matches("[0-9.]+");
  }

  private static LocalAuthority create() throws GeneralSecurityException, IOException {
    KeyPair pair = newPair();
    X509v3CertificateBuilder builder = builder(NAME, pair, YEAR.multipliedBy(10));
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
    builder.addExtension(
        Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
    return new LocalAuthority(pair.getPrivate(), sign(builder, pair.getPrivate()));
  }

  private static X509v3CertificateBuilder builder(X500Name subject, KeyPair pair, Duration life) {
    Instant now = WorldClock.machineTime();
    return new X509v3CertificateBuilder(
        NAME,
        BigInteger.valueOf(now.toEpochMilli()),
        Date.from(now.minus(Duration.ofDays(1))),
        Date.from(now.plus(life)),
        subject,
        SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()));
  }

  private static X509Certificate sign(X509v3CertificateBuilder builder, PrivateKey signer)
      throws GeneralSecurityException, IOException {
    byte[] signed = builder.build(new JdkSigner(signer)).getEncoded();
    return (X509Certificate)
        CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(signed));
  }

  private static KeyPair newPair() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(256);
    return generator.generateKeyPair();
  }

  /**
   * Written beside its place and linked there: whoever comes first wins, and nobody reads half of
   * it.
   */
  private static void keep(LocalAuthority made, Path file)
      throws GeneralSecurityException, IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path fresh = Files.createTempFile(folder, "authority", ".p12");
    try (OutputStream out = Files.newOutputStream(fresh)) {
      store(ALIAS, made.key, made.certificate).store(out, NO_PASSWORD);
    }
    try {
      Files.createLink(file, fresh);
    } catch (FileAlreadyExistsException somebodyElseWasFirst) {
      LOG.debug("{} is there already", file);
    } finally {
      Files.delete(fresh);
    }
  }

  private static LocalAuthority read(Path file) throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, NO_PASSWORD);
    }
    return new LocalAuthority(
        (PrivateKey) store.getKey(ALIAS, NO_PASSWORD),
        (X509Certificate) store.getCertificate(ALIAS));
  }

  private static KeyStore store(String alias, PrivateKey key, Certificate... chain)
      throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, NO_PASSWORD);
    store.setKeyEntry(alias, key, NO_PASSWORD, chain);
    return store;
  }
}
