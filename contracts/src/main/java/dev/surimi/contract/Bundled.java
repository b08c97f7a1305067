package dev.surimi.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A contract as the build leaves it in the jar, so that a start reads one small file of it, and the
 * first call one more, where an author has fifty: {@code card.json} and {@code bundle.json} beside
 * {@code openapi.yaml}. Outside of a jar, where its source may be newer, it is not believed.
 */
public final class Bundled {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String CARD = "card.json";
  private static final String BUNDLE = "bundle.json";

  private final String id;

  private Bundled(String id) {
    this.id = id;
  }

  static Optional<Bundled> find(String id) {
    URL card = Bundled.class.getResource(place(id, CARD));
    return card != null && card.getProtocol().equals("jar")
        ? Optional.of(new Bundled(id))
        : Optional.empty();
  }

  Card card() {
    return Card.of(read(CARD));
  }

  Terms terms() {
    return Terms.of(bundle(read(BUNDLE)), new Problems(id));
  }

  private JsonNode read(String file) {
    try (InputStream bytes = Bundled.class.getResourceAsStream(place(id, file))) {
      return JSON.readTree(bytes);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String place(String id, String file) {
    return "/contracts/" + id + "/" + file;
  }

  static Bundle bundle(JsonNode json) {
    List<Reject> rejects = new ArrayList<>();
    for (JsonNode each : json.get("rejects")) {
      String schema = each.get("schema").stringValue();
      rejects.add(new Reject(schema, each.get("because").stringValue(), each.get("value")));
    }
    return new Bundle((ObjectNode) json.get("document"), List.copyOf(rejects));
  }

  static ObjectNode json(Bundle bundle) {
    ObjectNode json = JSON.createObjectNode();
    json.set("document", bundle.document());
    for (Reject reject : bundle.rejects()) {
      ObjectNode each = json.withArray("rejects").addObject();
      each.put("schema", reject.schemaName()).put("because", reject.because());
      each.set("value", reject.value());
    }
    json.withArray("rejects");
    return json;
  }

  /** Bundles every contract in a folder of classes; the build calls this. */
  public static void main(String[] folder) throws IOException {
    try (Stream<Path> contracts = Files.list(Path.of(folder[0], "contracts"))) {
      contracts.sorted().forEach(Bundled::write);
    }
  }

  private static void write(Path contract) {
    Terms terms = Contract.read(contract).terms();
    JSON.writeValue(contract.resolve(CARD), Card.of(terms).json());
    JSON.writeValue(contract.resolve(BUNDLE), json(terms.bundle()));
  }
}
