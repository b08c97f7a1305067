package dev.surimi.vendor;

/**
 * The ways to misuse any HTTP API. The engine finds them; each vendor says them in its own form.
 */
public enum Misuse implements Refusal.Cause {
  /** No credential was sent. */
  KEY_MISSING,
  /** A credential was sent that opens no world. */
  KEY_UNKNOWN,
  /** No operation has this path. */
  PATH_UNKNOWN,
  /** The path is known, the verb is not; detail {@code allowed}: the verbs that are. */
  VERB_NOT_ALLOWED,
  /** The body is larger than a vendor accepts. */
  TOO_LARGE,
  /** The body's content type is none that the vendor reads. */
  UNSUPPORTED_TYPE,
  /** The body or query cannot be read at all: broken JSON, broken nesting, broken encoding. */
  UNREADABLE,
  /** A parameter that must be there is not; detail {@code path}: its names from the outside in. */
  MISSING,
  /** A parameter cannot be read as what it must be; detail {@code path}. */
  INVALID,
  /** More calls came than the vendor takes in a time. */
  TOO_MANY_CALLS,
  /** The sandbox was asked to misbehave; detail {@code status}: the HTTP status to say it with. */
  FAULT,
  /** In strict mode: the request breaks the contract; detail {@code violations}. */
  BROKEN_CONTRACT
}
