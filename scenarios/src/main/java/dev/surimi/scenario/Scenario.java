package dev.surimi.scenario;

import dev.surimi.client.World;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A scripted story.
 *
 * @param file as a reader would name it
 * @param name a sentence
 * @param vendors whose operations it calls
 * @param world how its world is made, as {@code PUT …/worlds/{w}} takes it
 * @param listening the vendors whose webhooks are kept from the beginning
 * @param values what its references stand for at the beginning
 * @param times the same, told from the world's now
 * @param invariants what holds at its end, however far it came
 */
public record Scenario(
    String file,
    String name,
    String about,
    Set<String> vendors,
    ObjectNode world,
    Set<String> listening,
    ObjectNode values,
    Map<String, TimeOfStory> times,
    List<Line> lines,
    List<Line> invariants) {

  public Scenario {
    vendors = Set.copyOf(vendors);
    listening = Set.copyOf(listening);
    times = Map.copyOf(times);
    lines = List.copyOf(lines);
    invariants = List.copyOf(invariants);
  }

  /** The same story under another name. */
  public Scenario called(String other) {
    return new Scenario(
        file, other, about, vendors, world, listening, values, times, lines, invariants);
  }

  /** Makes a world in which it can begin. */
  public void make(World place) {
    ObjectNode settings = JsonMapper.shared().createObjectNode();
    settings.put("clock", "frozen");
    place.put(settings.setAll(world));
    listening.forEach(vendor -> place.subscribe(vendor, World.KEPT));
  }
}
