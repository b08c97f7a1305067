package dev.surimi.engine;

import dev.surimi.contract.Violation;
import dev.surimi.fault.Faults;
import dev.surimi.journal.Finding;
import dev.surimi.journal.Happening;
import dev.surimi.vendor.Notice;
import dev.surimi.webhook.Deliveries;
import dev.surimi.webhook.Delivery;
import dev.surimi.webhook.Payload;
import dev.surimi.webhook.Subscription;
import dev.surimi.world.Commit;
import dev.surimi.world.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Turns what a transaction changed into webhooks on the agenda, inside the same transaction: a
 * change without its webhook cannot be committed, nor a webhook without its change.
 */
final class Outbox {

  private static final int MOST_DELIVERIES = 5_000;

  private final Vendors vendors;

  Outbox(Vendors vendors) {
    this.vendors = vendors;
  }

  /** What led to a delivery, in words, and through how many deliveries. */
  record Cause(String words, Long exchange, int depth) {}

  /**
   * Posts what subscribers are to be told about the transaction so far; answers with the
   * deliveries' ids.
   */
  List<Long> post(LiveWorld live, Transaction transaction, Cause cause) {
    List<Subscription> subscriptions = transaction.all(Subscription.TABLE).toList();
    if (subscriptions.isEmpty()) {
      return List.of();
    }
    List<Long> posted = new ArrayList<>();
    Commit commit = transaction.commit();
    Map<String, List<Subscription>> byVendor =
        subscriptions.stream().collect(Collectors.groupingBy(Subscription::vendor));
    for (Imitation imitation : vendors.all()) {
      if (byVendor.containsKey(imitation.id()) && touches(commit, imitation)) {
        List<Subscription> subscribers = byVendor.get(imitation.id());
        Predicate<String> wanted =
            event ->
                subscribers.stream()
                    .anyMatch(each -> !each.isBlocked() && each.wants(imitation.id(), event));
        for (Notice notice : imitation.vendor().notices(commit, wanted)) {
          JsonNode payload = notice.payload().apply(transaction.entropy("sandbox.notices"));
          judge(live, imitation, notice.event(), payload, cause);
          Payload sent = Payload.of(payload);
          subscribers.stream()
              .filter(subscription -> isTold(subscription, imitation, notice))
              .map(to -> delivery(transaction, to, notice, sent, cause))
              .flatMap(delivery -> Faults.disturb(transaction, delivery).stream())
              .forEach(delivery -> posted.add(post(live, transaction, delivery)));
        }
      }
    }
    Deliveries.keepOnly(transaction, MOST_DELIVERIES);
    return posted;
  }

  private static boolean isTold(Subscription subscription, Imitation imitation, Notice notice) {
    return !subscription.isBlocked()
        && subscription.wants(imitation.id(), notice.event())
        && notice.audience().test(subscription);
  }

  private static boolean touches(Commit commit, Imitation imitation) {
    return commit.changes().stream()
        .anyMatch(change -> change.table().owner().equals(imitation.id()));
  }

  private static long post(LiveWorld live, Transaction transaction, Delivery delivery) {
    Deliveries.post(transaction, delivery);
    live.journal().tell(new Happening("delivery", delivery));
    return delivery.id();
  }

  private static Delivery delivery(
      Transaction transaction,
      Subscription subscription,
      Notice notice,
      Payload payload,
      Cause cause) {
    return Delivery.of(
        transaction.next("sandbox.deliveries"),
        subscription,
        notice.event(),
        notice.subject(),
        payload,
        new Delivery.Origin(cause.words(), cause.depth(), transaction.now()));
  }

  private static void judge(
      LiveWorld live, Imitation imitation, String event, JsonNode payload, Cause cause) {
    if (live.contracts() == ContractMode.OFF) {
      return;
    }
    for (Violation violation : imitation.contract().judge().webhook(event, payload)) {
      live.journal().addFinding(new Finding(cause.exchange(), imitation.id(), event, violation));
    }
  }
}
