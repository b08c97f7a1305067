package dev.surimi.fault;

import dev.surimi.scenario.sweep.Blow;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What a sweep can let happen to a call. It is data: {@code blows.yaml}. */
public final class Blows {

  private static final List<Blow> ALL = load();

  private Blows() {}

  /** In the order of the file. */
  public static List<Blow> all() {
    return ALL;
  }

  /** Those of a sweep that names none. */
  public static List<Blow> usual() {
    return ALL.stream().filter(Blow::usual).toList();
  }

  private static List<Blow> load() {
    try (InputStream file = Blows.class.getResourceAsStream("blows.yaml")) {
      List<Blow> blows = new ArrayList<>();
      YAMLMapper.shared().readTree(file).forEach(entry -> blows.add(Blow.read(entry)));
      return List.copyOf(blows);
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }
}
