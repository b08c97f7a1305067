package dev.surimi.control;

import dev.surimi.contract.Contract;
import dev.surimi.contract.Operation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which handler answers which operation of the control API's contract. */
final class Routes {

  private final Map<String, ControlCall.Handler> handlers = new LinkedHashMap<>();

  private Routes() {}

  static Routes of(Contract contract, String version) {
    return new Routes()
        .to("health.get", new HealthResource(version)::get)
        .to("contracts.get", new ContractResource(contract)::get)
        .to("vendors.list", VendorResource::list)
        .to("traffic.check", CheckResource::check)
        .to("worlds.list", WorldResource::list)
        .to("worlds.get", WorldResource::get)
        .to("worlds.put", WorldResource::put)
        .to("worlds.delete", WorldResource::delete)
        .to("worlds.reset", WorldResource::reset)
        .to("worlds.export", new FileResource(version)::export)
        .to("worlds.import", FileResource::bring)
        .to("worlds.fork", SnapshotResource::fork)
        .to("snapshots.list", SnapshotResource::list)
        .to("snapshots.put", SnapshotResource::put)
        .to("snapshots.delete", SnapshotResource::delete)
        .to("snapshots.restore", SnapshotResource::restore)
        .to("clock.get", ClockResource::get)
        .to("clock.put", ClockResource::put)
        .to("clock.advance", ClockResource::advance)
        .to("agenda.list", AgendaResource::list)
        .to("exchanges.list", ExchangeResource::list)
        .to("exchanges.get", ExchangeResource::get)
        .to("exchanges.replay", ExchangeResource::replay)
        .to("exchanges.har", new HarResource(version)::get)
        .to("events.stream", EventResource::stream)
        .to("violations.list", ViolationResource::list)
        .to("coverage.get", CoverageResource::get)
        .to("state.tables", StateResource::tables)
        .to("state.rows", StateResource::rows)
        .to("state.row", StateResource::row)
        .to("floor.get", FloorResource::get)
        .to("invariants.list", InvariantResource::list)
        .to("metrics.get", new Metrics()::get)
        .to("actions.list", ActionResource::list)
        .to("actions.press", ActionResource::press)
        .to("magic.list", MagicResource::list)
        .to("webhooks.list", WebhookResource::list)
        .to("webhooks.create", WebhookResource::create)
        .to("webhooks.delete", WebhookResource::delete)
        .to("faults.list", FaultResource::list)
        .to("faults.create", FaultResource::create)
        .to("faults.delete", FaultResource::delete)
        .to("incidents.list", IncidentResource::list)
        .to("incidents.run", IncidentResource::run)
        .to("deliveries.list", DeliveryResource::list)
        .to("deliveries.redeliver", DeliveryResource::redeliver)
        .agreeingWith(contract);
  }

  ControlCall.Handler handler(Operation operation) {
    return handlers.get(operation.id());
  }

  private Routes to(String operationId, ControlCall.Handler handler) {
    handlers.put(operationId, handler);
    return this;
  }

  private Routes agreeingWith(Contract contract) {
    Set<String> promised = new TreeSet<>(contract.operationIds());
    if (!promised.equals(new TreeSet<>(handlers.keySet()))) {
      throw new IllegalStateException(
          "the control API promises " + promised + " and handles " + handlers.keySet());
    }
    return this;
  }
}
