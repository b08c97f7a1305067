package dev.surimi.client;

import java.net.URI;

/** Nothing that is a sandbox answers at the address. */
public final class Unreachable extends RuntimeException {

  Unreachable(URI at, Throwable cause) {
    super("no sandbox answers at " + at, cause);
  }

  Unreachable(URI at) {
    super("what answers at " + at + " is no sandbox");
  }
}
