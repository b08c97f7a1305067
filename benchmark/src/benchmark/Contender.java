package benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Somebody who is measured, and what was measured of each kind of request. */
final class Contender {

  private final String name;
  private final Server server;
  private final List<Workload> workloads;
  private final Renewal renewal;
  private final Map<String, List<Sample>> samples = new LinkedHashMap<>();

  /**
   * @param renewal what is done after each load
   */
  Contender(String name, Server server, List<Workload> workloads, Renewal renewal) {
    this.name = name;
    this.server = server;
    this.workloads = workloads;
    this.renewal = renewal;
  }

  /**
   * One run.
   *
   * @param rate requests a second
   * @param micros processor time of the server for a request
   * @param p99 in milliseconds
   */
  record Sample(double rate, double micros, double p99) {}

  String name() {
    return name;
  }

  Server server() {
    return server;
  }

  List<Workload> workloads() {
    return workloads;
  }

  /** Runs a load and remembers how it went. */
  void measure(Load load, Workload workload) throws IOException, InterruptedException {
    double before = server.processorSeconds();
    Wrk.Run run = load.on(server, workload);
    double spent = server.processorSeconds() - before;
    renew(workload);
    samples
        .computeIfAbsent(workload.name(), unseen -> new ArrayList<>())
        .add(new Sample(run.requests() / run.seconds(), spent * 1e6 / run.requests(), run.p99()));
  }

  void renew(Workload workload) throws IOException, InterruptedException {
    renewal.after(workload);
  }

  boolean has(String workload) {
    return samples.containsKey(workload);
  }

  double rate(String workload) {
    return median(samples.get(workload).stream().mapToDouble(Sample::rate).toArray());
  }

  double micros(String workload) {
    return median(samples.get(workload).stream().mapToDouble(Sample::micros).toArray());
  }

  double p99(String workload) {
    return median(samples.get(workload).stream().mapToDouble(Sample::p99).toArray());
  }

  static double median(double[] values) {
    java.util.Arrays.sort(values);
    int middle = values.length / 2;
    return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
  }

  /** What makes a load begin as the one before it did. */
  interface Renewal {
    void after(Workload workload) throws IOException, InterruptedException;
  }

  /** How requests are sent; one that fails is worth nothing and says so. */
  interface Load {
    Wrk.Run on(Server server, Workload workload) throws IOException, InterruptedException;
  }
}
