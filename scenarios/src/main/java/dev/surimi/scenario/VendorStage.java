package dev.surimi.scenario;

import dev.surimi.client.World;
import dev.surimi.contract.Contract;
import dev.surimi.contract.Lesson;
import dev.surimi.contract.Violation;
import dev.surimi.contract.traffic.Inspector;
import dev.surimi.contract.traffic.Judged;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Real vendors, where nothing can be moved or pressed; calls are judged here. */
final class VendorStage implements Stage {

  /**
   * A real vendor.
   *
   * @param key what calls carry
   */
  record Real(URI url, String key) {}

  private final Map<String, Real> vendors;
  private final Contracts contracts;
  private final Caller caller;
  private final List<Answered> answers = Collections.synchronizedList(new ArrayList<>());

  VendorStage(Map<String, Real> vendors, Contracts contracts, Caller caller) {
    this.vendors = vendors;
    this.contracts = contracts;
    this.caller = caller;
  }

  @Override
  public Answered call(Asked asked) {
    Answered answered = caller.call(require(asked.vendor()).url(), asked);
    answers.add(answered);
    return answered;
  }

  private Real require(String vendor) {
    Real real = vendors.get(vendor);
    if (real == null) {
      throw new Skipped("the play is not against " + vendor);
    }
    return real;
  }

  @Override
  public Contract contract(String vendor) {
    return contracts.require(vendor);
  }

  @Override
  public String key(String vendor) {
    return require(vendor).key();
  }

  @Override
  public Optional<World> world() {
    return Optional.empty();
  }

  @Override
  public Optional<World> keep() {
    return Optional.empty();
  }

  @Override
  public Instant now() {
    return Instant.now();
  }

  @Override
  public List<String> violations(boolean warningsToo) {
    return List.copyOf(answers).stream()
        .flatMap(answered -> judged(answered, warningsToo).stream())
        .toList();
  }

  private List<String> judged(Answered answered, boolean warningsToo) {
    Contract contract = contract(answered.asked().vendor());
    Inspector inspector = Inspector.of(contract);
    Judged judged =
        answered
            .answer()
            .map(answer -> inspector.judge(answered.asked().request(), answer))
            .orElseGet(() -> inspector.judge(answered.asked().request()));
    return judged.violations().stream()
        .filter(violation -> Stage.matters(violation, warningsToo))
        .map(violation -> told(contract, judged, answered, violation))
        .toList();
  }

  private static String told(
      Contract contract, Judged judged, Answered answered, Violation violation) {
    JsonNode message =
        violation.direction() == dev.surimi.contract.Direction.REQUEST
            ? judged.said()
            : judged.answered();
    Lesson lesson = contract.lesson(violation, judged.operation(), message);
    String place = violation.pointer().isEmpty() ? "(whole)" : violation.pointer();
    return "%s %s  %s %s: %s  (%s)"
            .formatted(
                answered.asked().vendor(),
                answered.asked().operation(),
                violation.direction(),
                place,
                violation.message(),
                lesson.source())
        + (lesson.advice().isEmpty() ? "" : "\n    " + lesson.advice());
  }

  @Override
  public void close() {}
}
