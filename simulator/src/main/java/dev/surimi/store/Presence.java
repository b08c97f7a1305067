package dev.surimi.store;

import java.util.Optional;

/** Who else has the worlds of a database. */
interface Presence extends AutoCloseable {

  boolean isShared();

  /** See {@link Store#self}. */
  String self();

  /** See {@link Store#isGone}. */
  boolean isGone(String process);

  /** See {@link Store#reserve}. */
  Optional<Runnable> reserve(String world);

  @Override
  void close();
}
