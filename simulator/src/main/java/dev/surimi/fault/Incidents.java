package dev.surimi.fault;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The incidents that can be asked for by name. They are data: {@code incidents.yaml}. */
public final class Incidents {

  private Incidents() {}

  /** In the order of the file. */
  public static List<Incident> all() {
    return Loaded.ALL;
  }

  public static Optional<Incident> find(String name) {
    return all().stream().filter(incident -> incident.name().equals(name)).findFirst();
  }

  /** Read when somebody asks for the first one. */
  private static final class Loaded {
    private static final List<Incident> ALL = load();
  }

  private static List<Incident> load() {
    try (InputStream file = Incidents.class.getResourceAsStream("incidents.yaml")) {
      List<Incident> incidents = new ArrayList<>();
      YAMLMapper.shared().readTree(file).forEach(entry -> incidents.add(Incident.read(entry)));
      return List.copyOf(incidents);
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }
}
