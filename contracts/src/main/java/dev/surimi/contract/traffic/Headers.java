package dev.surimi.contract.traffic;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The headers of a message; names are found in any case. */
public record Headers(Map<String, List<String>> values) {

  public Headers {
    TreeMap<String, List<String>> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    anyCase.putAll(values);
    values = Collections.unmodifiableMap(anyCase);
  }

  public static Headers none() {
    return new Headers(Map.of());
  }

  public Optional<String> first(String name) {
    return values.getOrDefault(name, List.of()).stream().findFirst();
  }

  /** The media type of the body in lower case, without parameters; empty when none is declared. */
  public String contentType() {
    String declared = first("Content-Type").orElse("");
    int parameters = declared.indexOf(';');
    return (parameters < 0 ? declared : declared.substring(0, parameters))
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
