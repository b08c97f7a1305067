package dev.surimi.junit;

import dev.surimi.client.World;
import dev.surimi.contract.Contract;
import dev.surimi.contract.KeyPlace;
import java.net.URI;
import java.util.Map;

/**
 * Where a vendor answers for one world.
 *
 * @param url in place of the vendor's own host
 * @param key in place of the vendor's own key
 * @param headers the key as this vendor wants it sent
 */
public record VendorEndpoint(String vendor, URI url, String key, Map<String, String> headers) {

  static VendorEndpoint of(String vendor, URI url, World world) {
    Map<String, String> headers =
        Contract.load(vendor).operations().stream()
            .flatMap(operation -> operation.key().stream())
            .filter(place -> place.place().equals("header"))
            .findFirst()
            .map(place -> header(place, world.key()))
            .orElse(Map.of());
    return new VendorEndpoint(vendor, url, world.key(), headers);
  }

  private static Map<String, String> header(KeyPlace place, String key) {
    return Map.of(place.name(), place.prefix() + key);
  }
}
