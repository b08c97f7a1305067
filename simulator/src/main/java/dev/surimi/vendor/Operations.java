package dev.surimi.vendor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which handler answers which operation of the contract. */
public final class Operations {

  private final Map<String, Handler> handlers = new LinkedHashMap<>();

  private Operations() {}

  public static Operations bind() {
    return new Operations();
  }

  /** Binds one operation; each once. */
  public Operations to(String operationId, Handler handler) {
    if (handlers.putIfAbsent(operationId, handler) != null) {
      throw new IllegalStateException(operationId + " is bound twice");
    }
    return this;
  }

  public Set<String> ids() {
    return Set.copyOf(handlers.keySet());
  }

  public Optional<Handler> find(String operationId) {
    return Optional.ofNullable(handlers.get(operationId));
  }
}
