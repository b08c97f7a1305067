package dev.surimi.fault;

import dev.surimi.vendor.Request;
import java.nio.file.Path;
import java.util.Optional;

/**
 * WireMock's stub mappings, which answer in a vendor's place when they match. There is no WireMock
 * before the first mapping: without any, a call pays nothing for them.
 */
public final class Overrides implements AutoCloseable {

  private volatile Stubs stubs;

  /**
   * Takes the mappings of a folder with {@code mappings/} and {@code __files/}.
   *
   * @throws IllegalArgumentException when there is no such folder, or a mapping cannot be read
   */
  public synchronized void load(Path folder) {
    stubs = Stubs.in(folder);
  }

  /** Whether there may be a mapping. */
  public boolean areThere() {
    return stubs != null;
  }

  /**
   * What a mapping answers to a vendor's call.
   *
   * @param world whose call it is; empty for strangers
   */
  public Optional<Canned> answer(String vendor, Request request, Optional<String> world) {
    Stubs present = stubs;
    return present == null ? Optional.empty() : present.answer(vendor, request, world);
  }

  /** A call of WireMock's own admin API. */
  public Canned admin(Request request) {
    return begun().admin(request);
  }

  private synchronized Stubs begun() {
    if (stubs == null) {
      stubs = Stubs.none();
    }
    return stubs;
  }

  @Override
  public synchronized void close() {
    if (stubs != null) {
      stubs.close();
      stubs = null;
    }
  }
}
