package dev.surimi.scenario;

import dev.surimi.client.SandboxClient;
import dev.surimi.client.Violation;
import dev.surimi.client.World;
import dev.surimi.contract.Contract;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A world of a running sandbox. */
public final class SandboxStage implements Stage {

  private static final String SANDBOX = "sandbox";

  private final SandboxClient sandbox;
  private final World world;
  private final Contracts contracts;
  private final Caller caller;
  private boolean kept;

  public SandboxStage(SandboxClient sandbox, World world, Contracts contracts, Caller caller) {
    this.sandbox = sandbox;
    this.world = world;
    this.contracts = contracts;
    this.caller = caller;
  }

  @Override
  public Answered call(Asked asked) {
    return caller.call(url(asked.vendor()), asked);
  }

  private URI url(String vendor) {
    return vendor.equals(SANDBOX) ? sandbox.url() : sandbox.url(vendor);
  }

  @Override
  public Contract contract(String vendor) {
    return contracts.require(vendor);
  }

  @Override
  public String key(String vendor) {
    return world.key();
  }

  @Override
  public Optional<World> world() {
    return Optional.of(world);
  }

  @Override
  public Instant now() {
    return world.now();
  }

  @Override
  public List<String> violations(boolean warningsToo) {
    return world.violations().stream()
        .filter(violation -> warningsToo || violation.isError())
        .map(Violation::lesson)
        .toList();
  }

  @Override
  public Optional<World> keep() {
    kept = true;
    return world();
  }

  @Override
  public void close() {
    if (!kept) {
      world.delete();
    }
  }
}
