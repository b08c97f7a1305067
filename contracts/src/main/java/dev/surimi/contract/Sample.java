package dev.surimi.contract;

import java.util.Locale;

/**
 * An example with the place it belongs to.
 *
 * @param owner an operation's id, an event's or a schema's name, or the parameter as {@code
 *     <operation> <name>}
 * @param status the response's status; 0 for all but {@link Kind#RESPONSE} and {@link
 *     Kind#UNROUTED}
 * @param contentType the media type that carries it, null where there is none
 */
public record Sample(Kind kind, String owner, int status, String contentType, Example example) {

  /** What kind of place an example stands at. */
  public enum Kind {
    REQUEST,
    RESPONSE,
    UNROUTED,
    WEBHOOK,
    SCHEMA
  }

  @Override
  public String toString() {
    String at = status == 0 ? owner : (owner + " " + status).strip();
    return kind.name().toLowerCase(Locale.ROOT) + " " + at + " '" + example.name() + "'";
  }
}
