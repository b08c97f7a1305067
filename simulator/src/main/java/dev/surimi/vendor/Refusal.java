package dev.surimi.vendor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A no. Thrown by whatever decides; it ends the transaction without a change, and the vendor
 * renders it in its own form on its page of errors.
 */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final String OPERATION = "operation";

  /** Why: a constant of {@link Misuse} or of the vendor's own enumeration. */
  public interface Cause {}

  private final transient Cause reason;
  private final transient Map<String, Object> details;

  private Refusal(Cause reason, String message, Map<String, Object> details) {
    super(message, null, false, false);
    this.reason = reason;
    this.details = details;
  }

  public static Refusal of(Cause reason, String message) {
    return new Refusal(reason, message, Map.of());
  }

  /** The same refusal with one more thing that its rendering needs. */
  public Refusal with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(details);
    more.put(name, value);
    return new Refusal(reason, getMessage(), more);
  }

  /** The same refusal, of a call of this operation. */
  public Refusal of(String operationId) {
    return with(OPERATION, operationId);
  }

  /** The operation that was called; empty when the call reached none. */
  public Optional<String> operation() {
    return Optional.ofNullable((String) detail(OPERATION));
  }

  public Cause reason() {
    return reason;
  }

  /** A detail given with {@link #with}, or null. */
  public Object detail(String name) {
    return details.get(name);
  }
}
