package dev.surimi.webhook;

import dev.surimi.world.Index;
import dev.surimi.world.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One webhook on its way to one subscriber.
 *
 * @param id numbers deliveries of a world from 1
 * @param cause what led to it: {@code exchange 12}, {@code pending_booking.expired}, {@code action
 *     confirm}
 * @param depth how many deliveries led to the call that led to this one
 * @param nextAt when it will be tried; null when it will not, or when an earlier one comes first
 * @param disorder what faults have done to it
 * @param carrier the process that has it on its way now; null when none has
 */
public record Delivery(
    long id,
    String vendor,
    String event,
    String subject,
    String subscription,
    String url,
    Payload payload,
    String cause,
    int depth,
    Instant createdAt,
    Status status,
    Instant nextAt,
    List<Attempt> attempts,
    Disorder disorder,
    String carrier) {

  /** Where a delivery stands. */
  public enum Status {
    /** It will be tried, or tried again. */
    PENDING,
    /** The receiver acknowledged it. */
    RECEIVED,
    /** The vendor gave up. */
    GIVEN_UP,
    /** A fault has dropped it: it is never tried. */
    DROPPED
  }

  public static final Table<Long, Delivery> TABLE =
      Table.of("sandbox", "deliveries", Delivery.class, Delivery::id);

  /** The deliveries that are over. */
  static final Index<Long, Delivery, Boolean> SETTLED =
      TABLE.index("settled", delivery -> delivery.status() == Status.PENDING ? null : true);

  /** The deliveries that a subscription still waits for, in their order. */
  static final Index<Long, Delivery, String> LANE =
      TABLE.index("lane", delivery -> delivery.isInOrder() ? delivery.subscription() : null);

  /** Those that a fault keeps until others come. */
  public static final Index<Long, Delivery, String> HELD =
      TABLE.index("held", delivery -> delivery.disorder().heldBy());

  /** Those that somebody has on their way now. */
  public static final Index<Long, Delivery, Boolean> CARRIED =
      TABLE.index("carried", delivery -> delivery.carrier() == null ? null : true);

  /** Those that go after another. */
  static final Index<Long, Delivery, Long> BEHIND =
      TABLE.index("behind", delivery -> delivery.disorder().behind());

  /** A delivery that no fault has touched and nobody has tried. */
  public static Delivery of(
      long id,
      Subscription subscription,
      String event,
      String subject,
      Payload payload,
      Origin origin) {
    return new Delivery(
        id,
        subscription.vendor(),
        event,
        subject,
        subscription.id(),
        subscription.url(),
        payload,
        origin.cause(),
        origin.depth(),
        origin.at(),
        Status.PENDING,
        null,
        List.of(),
        Disorder.NONE,
        null);
  }

  /** What led to a delivery, through how many others, and when. */
  public record Origin(String cause, int depth, Instant at) {}

  /**
   * This delivery after an attempt: received, to be tried again as {@code policy} says, or given
   * up.
   */
  Delivery after(Attempt attempt, RetryPolicy policy) {
    List<Attempt> all = new ArrayList<>(attempts);
    all.add(attempt);
    if (attempt.received()) {
      return with(Status.RECEIVED, null, all);
    }
    return policy
        .delayAfter(all.size())
        .map(delay -> with(Status.PENDING, attempt.at().plus(delay), all))
        .orElseGet(() -> with(Status.GIVEN_UP, null, all));
  }

  /** This delivery, which nobody attempts any more. */
  Delivery abandoned(Instant at, String why) {
    List<Attempt> all = new ArrayList<>(attempts);
    all.add(Attempt.failed(this, at, why));
    return with(Status.GIVEN_UP, null, all);
  }

  /** The same webhook, to be sent at {@code when}. */
  public Delivery due(Instant when) {
    return with(Status.PENDING, when, attempts);
  }

  /** The same webhook, never to be sent. */
  public Delivery dropped() {
    return with(Status.DROPPED, null, attempts);
  }

  /** Another delivery of the same. */
  public Delivery again(long otherId) {
    return with(otherId, payload, disorder);
  }

  /** The same webhook, on its way by this process; by none when that is null. */
  Delivery carriedBy(String process) {
    return with(status, nextAt, attempts, process);
  }

  public Delivery with(Disorder newDisorder) {
    return with(id, payload, newDisorder);
  }

  public Delivery withPayload(Payload newPayload) {
    return with(id, newPayload, disorder);
  }

  private boolean isInOrder() {
    return status == Status.PENDING && !disorder.alone();
  }

  private Delivery with(long newId, Payload newPayload, Disorder newDisorder) {
    return new Delivery(
        newId,
        vendor,
        event,
        subject,
        subscription,
        url,
        newPayload,
        cause,
        depth,
        createdAt,
        status,
        nextAt,
        attempts,
        newDisorder,
        carrier);
  }

  private Delivery with(Status newStatus, Instant newNextAt, List<Attempt> newAttempts) {
    return with(newStatus, newNextAt, newAttempts, carrier);
  }

  private Delivery with(
      Status newStatus, Instant newNextAt, List<Attempt> newAttempts, String newCarrier) {
    return new Delivery(
        id,
        vendor,
        event,
        subject,
        subscription,
        url,
        payload,
        cause,
        depth,
        createdAt,
        newStatus,
        newNextAt,
        List.copyOf(newAttempts),
        disorder,
        newCarrier);
  }
}
