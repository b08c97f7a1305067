package dev.surimi.scenario.sweep;

import dev.surimi.client.World;
import dev.surimi.contract.Contract;
import dev.surimi.scenario.Answered;
import dev.surimi.scenario.Asked;
import dev.surimi.scenario.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A stage on which nobody waits long for one of the calls, since it will be struck. */
final class ImpatientStage implements Stage {

  private final Stage stage;
  private final Target target;
  private final Duration patience;
  private final AtomicInteger calls = new AtomicInteger();

  ImpatientStage(Stage stage, Target target, Duration patience) {
    this.stage = stage;
    this.target = target;
    this.patience = patience;
  }

  @Override
  public Answered call(Asked asked) {
    return stage.call(isStruck(asked) ? asked.waiting(patience) : asked);
  }

  private boolean isStruck(Asked asked) {
    return asked.vendor().equals(target.vendor())
        && operation(asked).equals(target.operation())
        && calls.incrementAndGet() == target.nth();
  }

  /** A story may name its calls by verb and path. */
  private String operation(Asked asked) {
    return contract(asked.vendor())
        .route(asked.request().method(), asked.request().path())
        .operation()
        .map(each -> each.id())
        .orElse("");
  }

  @Override
  public Contract contract(String vendor) {
    return stage.contract(vendor);
  }

  @Override
  public String key(String vendor) {
    return stage.key(vendor);
  }

  @Override
  public Optional<World> world() {
    return stage.world();
  }

  @Override
  public Instant now() {
    return stage.now();
  }

  @Override
  public List<String> violations(boolean warningsToo) {
    return stage.violations(warningsToo);
  }

  @Override
  public Optional<World> keep() {
    return stage.keep();
  }

  @Override
  public void close() {
    stage.close();
  }
}
