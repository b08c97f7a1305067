package benchmark.inner;

import benchmark.InProcess;
import dev.surimi.engine.ContractMode;
import dev.surimi.engine.LiveWorld;
import dev.surimi.webhook.Attempt;
import dev.surimi.webhook.Deliveries;
import dev.surimi.webhook.Delivery;
import dev.surimi.webhook.Payload;
import dev.surimi.webhook.RetryPolicy;
import dev.surimi.webhook.Subscription;
import dev.surimi.world.Transaction;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A webhook's way through its world, but for the network: three transactions. */
public class Webhooks extends Part {

  private static final int MOST = 5_000;
  private static final Subscription SUBSCRIBER =
      Subscription.of("s", "guestonline", "http://localhost/", List.of("*"), InProcess.NOW);
  private static final Attempt RECEIVED =
      new Attempt(1, InProcess.NOW, 200, "OK", Duration.ZERO, true);

  private final InProcess sandbox = new InProcess();
  private LiveWorld live;
  private JsonNode payload;

  @Setup(Level.Iteration)
  public void subscribe() {
    live = sandbox.open("webhooks", ContractMode.OFF);
    payload = JsonMapper.shared().readTree(sandbox.book("webhooks", 1).body());
    change(
        transaction -> {
          transaction.put(Subscription.TABLE, SUBSCRIBER);
          return SUBSCRIBER;
        });
  }

  /** Posted, claimed, received. */
  @Benchmark
  public Optional<Delivery> delivery() {
    long id = change(this::post);
    change(transaction -> Deliveries.claim(transaction, Long.toString(id), "benchmark"));
    return change(
        transaction -> Deliveries.settle(transaction, id, RECEIVED, RetryPolicy.standard()));
  }

  private long post(Transaction transaction) {
    long id = transaction.next("sandbox.deliveries");
    Delivery.Origin origin = new Delivery.Origin("exchange 1", 0, InProcess.NOW);
    Payload told = Payload.of(payload);
    Deliveries.post(transaction, Delivery.of(id, SUBSCRIBER, "Booking", "577988", told, origin));
    Deliveries.keepOnly(transaction, MOST);
    return id;
  }

  private <R> R change(Function<Transaction, R> work) {
    return live.world().change(InProcess.NOW, work);
  }
}
