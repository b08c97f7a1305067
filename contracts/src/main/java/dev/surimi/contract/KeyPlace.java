package dev.surimi.contract;

import java.util.Locale;
import java.util.Optional;

/**
 * Where a call carries its key.
 *
 * @param place {@code header} or {@code query}
 * @param name of the header or the parameter
 * @param prefix what stands before the key, as {@code "Bearer "}; often empty
 */
public record KeyPlace(String place, String name, String prefix) {

  /** The first place that the operation, or else the whole contract, names. */
  static Optional<KeyPlace> of(Spot bundle, Spot operation) {
    Spot holder = operation.at("security").exists() ? operation : bundle;
    return holder.at("security").items().stream()
        .flatMap(requirement -> requirement.members().stream())
        .map(scheme -> bundle.at("components").at("securitySchemes").at(scheme.name()))
        .filter(Spot::exists)
        .map(KeyPlace::of)
        .findFirst();
  }

  private static KeyPlace of(Spot scheme) {
    if ("apiKey".equals(scheme.text("type"))) {
      return new KeyPlace(scheme.text("in"), scheme.text("name"), "");
    }
    boolean bearer =
        "bearer".equals(scheme.node().path("scheme").asString("").toLowerCase(Locale.ROOT));
    return new KeyPlace("header", "Authorization", bearer ? "Bearer " : "Basic ");
  }
}
