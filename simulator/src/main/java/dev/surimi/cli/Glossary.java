package dev.surimi.cli;

import dev.surimi.contract.Event;
import dev.surimi.engine.Imitation;
import dev.surimi.engine.Vendors;
import dev.surimi.scenario.Vocabulary;
import dev.surimi.vendor.Action;
import dev.surimi.vendor.Magic;
import dev.surimi.world.Table;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of the vendors of this build, for those who read stories. */
final class Glossary {

  private Glossary() {}

  static Vocabulary ofAll() {
    return new Vocabulary(
        Vendors.discover().all().stream()
            .collect(Collectors.toMap(Imitation::id, Glossary::words)));
  }

  private static Vocabulary.Words words(Imitation imitation) {
    return new Vocabulary.Words(
        imitation.vendor().actions().list().stream().map(Action::name).toList(),
        imitation.vendor().tables().stream().map(Table::name).toList(),
        firings(imitation));
  }

  /** Its own appointments, its webhooks, and what magic names ask for. */
  private static Collection<String> firings(Imitation imitation) {
    Stream<String> webhooks =
        imitation.contract().events().stream().map(Event::name).map(name -> "webhook." + name);
    Stream<String> fates =
        imitation.vendor().magic().stream()
            .map(Magic::fate)
            .filter(fate -> fate != null)
            .map(fate -> "magic." + fate.action());
    return Stream.of(imitation.vendor().timers().names().stream(), webhooks, fates)
        .flatMap(names -> names)
        .collect(Collectors.toSet());
  }
}
