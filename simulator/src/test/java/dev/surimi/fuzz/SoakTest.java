package dev.surimi.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.surimi.Sandbox;
import dev.surimi.SandboxSettings;
import dev.surimi.engine.Imitation;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A long day in little time: worlds come and go as they do in CI, all vendors are called, time
 * passes, webhooks are taken, refused and not answered, and people watch. Two minutes of it in each
 * build; {@code -Dsurimi.soak=PT1H} makes an hour of it, after which memory must be as it was.
 */
class SoakTest {

  private static final Duration LENGTH = Duration.parse(System.getProperty("surimi.soak", "PT2M"));
  private static final Duration LONG = Duration.ofMinutes(30);
  private static final int LIVES_FOR_MINUTES = 10;
  private static final int CALLS_IN_A_MINUTE = 12;
  private static final double MORE = 1.1;

  private final Sandbox sandbox = Sandbox.start(SandboxSettings.onFreePort());
  private final Deque<Episode> episodes = new ArrayDeque<>();
  private final List<Long> heap = new ArrayList<>();
  private final List<String> wrongs = new ArrayList<>();
  private final Dice dice = new Dice(20_310_314L);
  private HttpServer receiver;

  @BeforeEach
  void open() throws IOException {
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    receiver.createContext(
        "/",
        call -> {
          call.getRequestBody().readAllBytes();
          call.sendResponseHeaders(200, 2);
          call.getResponseBody().write("OK".getBytes(StandardCharsets.UTF_8));
          call.close();
        });
    receiver.start();
  }

  @AfterEach
  void close() {
    sandbox.close();
    receiver.stop(0);
  }

  @Test
  void anHourLaterEverythingIsAsItWas() throws IOException {
    try (Watchers watchers = new Watchers(sandbox)) {
      for (int minute = 0; minute < LENGTH.toMinutes() && wrongs.isEmpty(); minute++) {
        pass(minute);
        watchers.watch(episodes.getLast().world());
      }
    }

    assertThat(wrongs).isEmpty();
    if (LENGTH.compareTo(LONG) >= 0) {
      assertThat(third(2)).isLessThan((long) (third(1) * MORE));
    }
  }

  private void pass(int minute) {
    FuzzTest.vendors(sandbox).forEach(this::begin);
    episodes.parallelStream()
        .forEach(
            episode -> {
              episode.go(CALLS_IN_A_MINUTE);
              episode.pass(Duration.ofMinutes(1));
            });
    if (minute >= LIVES_FOR_MINUTES) {
      FuzzTest.vendors(sandbox).forEach(gone -> wrongs.addAll(episodes.removeFirst().end()));
    }
    if (LENGTH.compareTo(LONG) >= 0) {
      heap.add(used());
      System.out.printf("minute %d: %d KiB%n", minute + 1, heap.get(minute) >> 10);
    }
  }

  private void begin(Imitation imitation) {
    Episode episode = new Episode(sandbox, imitation, dice.seed());
    episode.begin(
        dice.pick(
            List.of(
                "http://kept.invalid/",
                "http://kept.invalid/?answer=500&answer=none",
                "http://127.0.0.1:1/nobody",
                "http://127.0.0.1:" + receiver.getAddress().getPort() + "/")));
    episodes.add(episode);
  }

  /** After a collection; twice, for what only the first one lets go. */
  private static long used() {
    System.gc();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** What was used in one third of the run, on average: 0, 1 or 2. */
  private long third(int number) {
    int size = heap.size() / 3;
    return (long)
        heap.subList(number * size, (number + 1) * size).stream()
            .mapToLong(Long::longValue)
            .average()
            .orElseThrow();
  }
}
