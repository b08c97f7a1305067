package dev.surimi.scenario.file;

import dev.surimi.contract.Nearest;
import dev.surimi.scenario.Values;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The references of a story, each of which must stand for something.
 *
 * @param always the names that stand for something from the beginning
 * @param kept those that steps keep: a story may end before they do, and its invariants hold then
 *     too
 */
record References(Located story, Set<String> always, Set<String> kept) {

  private static final String INVARIANTS = "/invariants/";

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    visit("", story.tree(), problems);
    return problems;
  }

  private void visit(String pointer, JsonNode node, List<Problem> problems) {
    if (node.isString()) {
      for (String name : Values.names(node.asString())) {
        judge(pointer, name, problems);
      }
    }
    node.properties()
        .forEach(each -> visit(child(pointer, each.getKey()), each.getValue(), problems));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      visit(pointer + "/" + i, node.get(i), problems);
    }
  }

  private void judge(String pointer, String name, List<Problem> problems) {
    if (always.contains(name)) {
      return;
    }
    if (!kept.contains(name)) {
      Set<String> known = new LinkedHashSet<>(always);
      known.addAll(kept);
      problems.add(
          story.problem(
              pointer, "nobody keeps a value '" + name + "'" + Nearest.question(name, known)));
    } else if (pointer.startsWith(INVARIANTS)) {
      problems.add(
          story.problem(
              pointer,
              "an invariant holds however far the steps came: it cannot use '%s', which they keep"
                  .formatted(name)));
    }
  }

  private static String child(String pointer, String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
