package dev.surimi.control;

import dev.surimi.engine.Bound;
import dev.surimi.engine.Engine;
import dev.surimi.engine.LiveWorld;
import dev.surimi.journal.Figures;
import dev.surimi.vendor.Reply;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What there is and what has happened, for Prometheus. Nothing is done for it while nobody asks: it
 * reads what the sandbox counts anyway.
 */
final class Metrics {

  private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private final Set<Figures.Count> counted = new HashSet<>();
  private PrometheusMeterRegistry registry;

  Reply get(ControlCall call) {
    return Reply.ok(JsonNodeFactory.instance.stringNode(scrape(call.engine())))
        .with("Content-Type", TYPE);
  }

  private synchronized String scrape(Engine engine) {
    if (registry == null) {
      registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
      bindMachine();
      bindSandbox(engine);
    }
    engine.worlds().figures().counts().forEach(this::count);
    return registry.scrape(TYPE);
  }

  private void count(Figures.Count what, LongAdder count) {
    if (!counted.add(what)) {
      return;
    }
    FunctionCounter.Builder<LongAdder> counter =
        FunctionCounter.builder("surimi." + what.figure().word(), count, LongAdder::sum)
            .description(what.figure().meaning());
    List<String> labels = what.figure().labels();
    for (int i = 0; i < labels.size(); i++) {
      counter.tag(labels.get(i), what.labels().get(i));
    }
    counter.register(registry);
  }

  private void bindSandbox(Engine engine) {
    gauge(engine, "worlds", "Worlds", all -> all.worlds().all().size());
    gauge(engine, "appointments", "What is planned", sum(live -> live.state().agenda().size()));
    gauge(engine, "snapshots", "Moments that are kept", sum(live -> live.snapshots().all().size()));
    gauge(engine, "journal.bytes", "Memory of exchanges", all -> all.worlds().journalBytes());
    gauge(engine, "listeners", "Readers of events", all -> all.listeners().present());
    gauge(engine, "deliveries.underway", "Webhooks with receivers", Engine::deliveriesUnderWay);
    for (Bound bound : Bound.values()) {
      Gauge.builder("surimi.bound", () -> engine.bounds().most(bound))
          .description("How much there can be")
          .tag("bound", bound.word())
          .register(registry);
    }
  }

  private void gauge(Engine engine, String name, String meaning, ToDoubleFunction<Engine> value) {
    Gauge.builder("surimi." + name, engine, value).description(meaning).register(registry);
  }

  private static ToDoubleFunction<Engine> sum(ToLongFunction<LiveWorld> part) {
    return engine -> engine.worlds().all().stream().mapToLong(part).sum();
  }

  private void bindMachine() {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ClassLoaderMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
  }
}
