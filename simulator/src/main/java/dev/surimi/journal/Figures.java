package dev.surimi.journal;

import dev.surimi.contract.Violation;
import dev.surimi.webhook.Delivery;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** What has happened in a sandbox since it started, counted: it only ever grows. */
public final class Figures {

  /**
   * One thing that is counted.
   *
   * @param labels in the order of {@link Figure#labels}
   */
  public record Count(Figure figure, List<String> labels) {}

  /** What is counted, and by what it is told apart. */
  public enum Figure {
    EXCHANGES("exchanges", "Calls of vendors", List.of("vendor", "operation", "status")),
    VIOLATIONS("violations", "Broken contracts", List.of("vendor", "direction", "severity")),
    DELIVERIES("deliveries", "Attempts at webhooks", List.of("vendor", "outcome")),
    REFUSALS("refusals", "What did not fit within a bound", List.of("bound"));

    private final String word;
    private final String meaning;
    private final List<String> labels;

    Figure(String word, String meaning, List<String> labels) {
      this.word = word;
      this.meaning = meaning;
      this.labels = labels;
    }

    public String word() {
      return word;
    }

    public String meaning() {
      return meaning;
    }

    public List<String> labels() {
      return labels;
    }
  }

  private final Map<Count, LongAdder> counts = new ConcurrentHashMap<>();

  /** Watches a journal. */
  public void see(Happening happening) {
    if (happening.what() instanceof Exchange exchange) {
      String operation = exchange.operation() == null ? "none" : exchange.operation();
      String status = Integer.toString(exchange.response().status());
      count(Figure.EXCHANGES, exchange.vendor(), operation, status);
      exchange.violations().forEach(violation -> count(exchange.vendor(), violation));
    } else if (happening.what() instanceof Delivery tried && isTried(tried)) {
      count(Figure.DELIVERIES, tried.vendor(), lower(tried.status()));
    }
  }

  private static boolean isTried(Delivery delivery) {
    return !delivery.attempts().isEmpty() || delivery.status() == Delivery.Status.DROPPED;
  }

  /** Something did not fit within this bound. */
  public void refused(String bound) {
    count(Figure.REFUSALS, bound);
  }

  /** Everything that was seen at least once. */
  public Map<Count, LongAdder> counts() {
    return Map.copyOf(counts);
  }

  /** How often this was seen, as far as the labels say. */
  public long sum(Figure figure, String... labels) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getKey().figure() == figure)
        .filter(entry -> entry.getKey().labels().containsAll(List.of(labels)))
        .mapToLong(entry -> entry.getValue().sum())
        .sum();
  }

  private void count(String vendor, Violation violation) {
    count(Figure.VIOLATIONS, vendor, lower(violation.direction()), lower(violation.severity()));
  }

  private void count(Figure figure, String... labels) {
    counts
        .computeIfAbsent(new Count(figure, List.of(labels)), unseen -> new LongAdder())
        .increment();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
