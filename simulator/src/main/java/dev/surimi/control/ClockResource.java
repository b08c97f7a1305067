package dev.surimi.control;

import dev.surimi.clock.WorldClock;
import dev.surimi.engine.Firing;
import dev.surimi.engine.LiveWorld;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Reply;
import dev.surimi.world.Agenda.Appointment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import tools.jackson.databind.node.ObjectNode;

/** A world's time. */
final class ClockResource {

  private static final Duration FARTHEST = Duration.ofDays(36_525);
  private static final String SPAN =
      "a duration of days, hours, minutes and seconds, as PT7M or P1DT2H";

  private ClockResource() {}

  static Reply get(ControlCall call) {
    return Reply.ok(json(call.requireWorld().world().clock()));
  }

  static Reply put(ControlCall call) {
    Optional<Instant> now = call.input().instant("now");
    LiveWorld live = call.openWorld();
    now.ifPresent(target -> call.engine().advance(live, from -> notTooFar("now", from, target)));
    call.engine().regulate(live, clock -> regulated(clock, call.input()));
    return Reply.ok(json(live.world().clock()));
  }

  static Reply advance(ControlCall call) {
    BiFunction<LiveWorld, Instant, Instant> target = target(call.input());
    LiveWorld live = call.openWorld();
    List<Firing> fired = call.engine().advance(live, now -> target.apply(live, now));
    ObjectNode json = ControlJson.object().put("now", live.now().toString());
    json.set("fired", ControlJson.array(fired, ControlJson::of));
    return Reply.ok(json);
  }

  /** The target, unless it is absurd. */
  static Instant notTooFar(String member, Instant from, Instant target) {
    if (Duration.between(from, target).compareTo(FARTHEST) > 0) {
      throw ControlError.badMember(
          "/" + member, "must be within 100 years of the world's time, which is " + from);
    }
    return target;
  }

  static WorldClock inMode(WorldClock clock, boolean frozen) {
    return frozen ? clock.freeze() : clock.run(clock.speed());
  }

  private static WorldClock regulated(WorldClock clock, Input input) {
    WorldClock paced =
        input.decimal("speed").map(speed -> clock.withSpeed(speed.doubleValue())).orElse(clock);
    return input.text("mode").map(mode -> inMode(paced, mode.equals("frozen"))).orElse(paced);
  }

  private static BiFunction<LiveWorld, Instant, Instant> target(Input input) {
    Optional<Instant> to = input.instant("to");
    if (to.isPresent()) {
      return (live, now) -> notTooFar("to", now, to.get());
    }
    Optional<Duration> by = input.parse("by", SPAN, Duration::parse);
    if (by.isPresent()) {
      Duration span = notTooLong(by.get());
      return (live, now) -> now.plus(span);
    }
    return ClockResource::next;
  }

  private static Duration notTooLong(Duration span) {
    if (span.compareTo(FARTHEST) > 0) {
      throw ControlError.badMember("/by", "must be at most 100 years, which are P36525D");
    }
    return span;
  }

  /** When the next appointment is; now when there is none, or when it is due. */
  private static Instant next(LiveWorld live, Instant now) {
    return live.world()
        .state()
        .agenda()
        .next()
        .map(Appointment::at)
        .filter(at -> at.isAfter(now))
        .orElse(now);
  }

  private static ObjectNode json(WorldClock clock) {
    return ControlJson.object()
        .put("now", clock.now().toString())
        .put("mode", clock.isFrozen() ? "frozen" : "running")
        .put("speed", clock.speed());
  }
}
