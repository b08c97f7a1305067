package dev.surimi.vendor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** What people behind the scenes of one vendor can do. */
public final class Actions {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Map<String, Action> actions = new LinkedHashMap<>();

  private Actions() {}

  public static Actions none() {
    return new Actions();
  }

  /** Adds an action; {@code schema} is the JSON Schema of its input, as JSON text. */
  public Actions on(String name, String summary, String schema, Action.Press press) {
    if (actions.putIfAbsent(name, new Action(name, summary, JSON.readTree(schema), press))
        != null) {
      throw new IllegalStateException("the action " + name + " is there twice");
    }
    return this;
  }

  public List<Action> list() {
    return List.copyOf(actions.values());
  }

  public Optional<Action> find(String name) {
    return Optional.ofNullable(actions.get(name));
  }
}
