package dev.surimi.webhook;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Addresses of the machine's own network that answer with secrets: link-local ones, and those where
 * clouds keep what a machine may do.
 */
final class Forbidden {

  static final String WHY = "is a link-local or metadata address, which webhooks are never sent to";

  private static final Set<String> NAMES =
      Set.of("metadata.google.internal", "metadata", "instance-data", "instance-data.ec2.internal");

  /** Of Alibaba, Oracle, Azure, and of Amazon and Google in IPv6. */
  private static final List<byte[]> METADATA =
      List.of(
          bytes(100, 100, 100, 200),
          bytes(192, 0, 0, 192),
          bytes(168, 63, 129, 16),
          bytes(0xfd, 0, 0x0e, 0xc2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0x54),
          bytes(0xfd, 0x20, 0, 0xce, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0x54));

  private static final byte[] NAT64 = bytes(0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0);
  private static final byte[] COMPATIBLE = new byte[12];
  private static final byte[] SIX_TO_FOUR = bytes(0x20, 2);

  private Forbidden() {}

  /** Whether it is a name that clouds give to such an address, wherever it leads from here. */
  static boolean isName(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return NAMES.contains(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
  }

  static boolean isAt(InetAddress address) {
    return address.isLinkLocalAddress() || isAt(address.getAddress());
  }

  private static boolean isAt(byte[] address) {
    if (METADATA.stream().anyMatch(each -> Arrays.equals(each, address))) {
      return true;
    }
    if (address.length == 4) {
      return address[0] == (byte) 169 && address[1] == (byte) 254;
    }
    return begins(address, NAT64) || begins(address, COMPATIBLE)
        ? isAt(Arrays.copyOfRange(address, 12, 16))
        : begins(address, SIX_TO_FOUR) && isAt(Arrays.copyOfRange(address, 2, 6));
  }

  private static boolean begins(byte[] address, byte[] prefix) {
    return Arrays.equals(Arrays.copyOf(address, prefix.length), prefix);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
