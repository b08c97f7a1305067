package dev.surimi.vendor.restoplace;

import dev.surimi.vendor.Notice;
import dev.surimi.webhook.Subscription;
import dev.surimi.world.Change;
import dev.surimi.world.Commit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What subscribers are told. A subscription with the option {@code {"hook": "notifications"}} is
 * the older hook, which gets texts for guests; all others get whole snapshots, flat, with the name
 * of the event (facts 1.6, 1.7).
 */
final class Notices {

  private Notices() {}

  static List<Notice> of(Commit commit) {
    return commit.changes().stream()
        .flatMap(
            change ->
                Stream.of(
                        reserve(commit, change),
                        notifications(commit, change),
                        ticket(commit, change),
                        certificate(commit, change))
                    .flatMap(notices -> notices))
        .toList();
  }

  private static Stream<Notice> reserve(Commit commit, Change change) {
    Optional<Reserve> after = change.of(Reserve.TABLE);
    boolean shown = change.isCreation() || change.isRemoval() || differs(commit, change);
    return after
        .filter(reserve -> shown)
        .map(reserve -> ReserveJson.of(commit.after(), commit.options(), reserve))
        .map(json -> event("reserve", change, json))
        .map(notice -> notice.to(subscription -> !isOlderHook(subscription)))
        .stream();
  }

  /** What nobody can see in a reserve is no reason to tell of it. */
  private static boolean differs(Commit commit, Change change) {
    Optional<JsonNode> before = change.before(Reserve.TABLE).map(row -> seen(commit, row));
    return !before.equals(change.after(Reserve.TABLE).map(row -> seen(commit, row)));
  }

  private static JsonNode seen(Commit commit, Reserve reserve) {
    ObjectNode json = ReserveJson.of(commit.after(), commit.options(), reserve);
    json.remove("last_updated");
    return json;
  }

  private static Stream<Notice> notifications(Commit commit, Change change) {
    return change.after(Reserve.TABLE).stream()
        .flatMap(
            after ->
                Notifications.of(change.before(Reserve.TABLE), after).stream()
                    .map(action -> notification(commit, action, after)));
  }

  private static Notice notification(Commit commit, String action, Reserve reserve) {
    JsonNode payload = NotificationJson.of(commit.after(), action, reserve);
    return new Notice(action, Integer.toString(reserve.id()), payload)
        .to(subscription -> isOlderHook(subscription) || names(subscription, action));
  }

  private static Stream<Notice> ticket(Commit commit, Change change) {
    return change
        .after(Ticket.TABLE)
        .map(ticket -> TicketJson.of(commit.after(), ticket))
        .map(json -> event("ticket", change, addressed(commit, json)))
        .map(notice -> askedFor(notice, commit.options().flag("restoplace.tickets_webhook")))
        .stream();
  }

  private static Stream<Notice> certificate(Commit commit, Change change) {
    return change
        .after(Certificate.TABLE)
        .map(certificate -> CertificateJson.of(commit.after(), certificate))
        .map(json -> event("certificate", change, addressed(commit, json)))
        .map(notice -> askedFor(notice, commit.options().flag("restoplace.certificates_webhook")))
        .stream();
  }

  private static Notice event(String what, Change change, ObjectNode json) {
    String happened = change.isCreation() ? "created" : change.isRemoval() ? "deleted" : "updated";
    ObjectNode payload = JsonNodeFactory.instance.objectNode();
    payload.put("event", what + "." + happened).setAll(json);
    return new Notice(what + "." + happened, change.key().toString(), payload);
  }

  private static ObjectNode addressed(Commit commit, ObjectNode json) {
    Address address = Address.of(commit.after());
    return json.put("address_id", address.id()).put("organization_id", address.organization().id());
  }

  /** Nothing public shows these hooks, so only those who ask for them get them (facts 1.8). */
  private static Notice askedFor(Notice notice, boolean byOption) {
    return notice.to(
        subscription ->
            !isOlderHook(subscription) && (byOption || names(subscription, notice.event())));
  }

  private static boolean names(Subscription subscription, String event) {
    return subscription.events().contains(event);
  }

  private static boolean isOlderHook(Subscription subscription) {
    JsonNode hook = subscription.options().get("hook");
    return hook != null && hook.asString("").equals("notifications");
  }
}
