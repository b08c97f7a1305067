package dev.surimi.cli;

import dev.surimi.clock.WorldClock;
import dev.surimi.contract.Event;
import dev.surimi.engine.Imitation;
import dev.surimi.engine.Vendors;
import dev.surimi.webhook.Attempt;
import dev.surimi.webhook.Delivery;
import dev.surimi.webhook.Targets;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code surimi trigger V EVENT --to URL}: one webhook, now, without a server. */
@Command(
    mixinStandardHelpOptions = true,
    description = {
      "Sends one webhook, now: a vendor's event, made by what causes it in a demo world.",
      "Exit code 1 when it was not received."
    })
final class Trigger implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "VENDOR", description = "such as guestonline")
  private String vendor;

  @Parameters(index = "1", paramLabel = "EVENT", description = "one of the vendor's webhooks")
  private String name;

  @Option(names = "--to", required = true, paramLabel = "URL", description = "who receives it")
  private String url;

  @Option(
      names = "--authorization",
      paramLabel = "SECRET",
      description = "the subscription's secret, sent as the vendor sends it")
  private String authorization;

  @Override
  public Integer call() {
    Imitation imitation = requireVendor();
    Event event = requireEvent(imitation);
    Targets.anywhere()
        .objection(url)
        .ifPresent(
            objection -> {
              throw wrong("--to " + objection);
            });
    List<Delivery> sent =
        new dev.surimi.engine.Trigger(imitation, event)
            .pull(url, authorization, WorldClock.machineTime());
    PrintWriter out = spec.commandLine().getOut();
    sent.forEach(delivery -> tell(out, delivery));
    out.flush();
    return !sent.isEmpty() && sent.stream().allMatch(Trigger::isReceived) ? 0 : 1;
  }

  private Imitation requireVendor() {
    Vendors vendors = Vendors.discover();
    return vendors
        .find(vendor)
        .orElseThrow(
            () -> wrong("no vendor is called " + vendor + "; there are " + ids(vendors.all())));
  }

  private Event requireEvent(Imitation imitation) {
    return imitation
        .contract()
        .findEvent(name)
        .orElseThrow(
            () -> wrong(vendor + " has no event " + name + "; it has " + events(imitation)));
  }

  private static String ids(Collection<Imitation> imitations) {
    return imitations.stream().map(Imitation::id).collect(Collectors.joining(", "));
  }

  private static String events(Imitation imitation) {
    return imitation.contract().events().stream()
        .map(Event::name)
        .collect(Collectors.joining(", "));
  }

  private ParameterException wrong(String why) {
    return new ParameterException(spec.commandLine(), why);
  }

  private static void tell(PrintWriter out, Delivery delivery) {
    Attempt attempt = delivery.attempts().get(0);
    String outcome = isReceived(delivery) ? "received" : "not received";
    String answer = attempt.status() == null ? attempt.answer() : "answered " + attempt.status();
    out.printf("%s %s to %s: %s%n", delivery.event(), outcome, delivery.url(), answer);
    out.println(delivery.payload());
  }

  private static boolean isReceived(Delivery delivery) {
    return delivery.status() == Delivery.Status.RECEIVED;
  }
}
