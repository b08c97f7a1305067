package dev.surimi.vendor;

/** Answers one operation: read, decide, write, answer. */
@FunctionalInterface
public interface Handler {
  /**
   * Answers the call.
   *
   * @throws Refusal to say no; nothing is changed then
   */
  Reply handle(Call call);
}
