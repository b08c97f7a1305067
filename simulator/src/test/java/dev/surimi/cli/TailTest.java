package dev.surimi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.surimi.client.World;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TailTest {

  @RegisterExtension static final Shell shell = new Shell();

  private World world;

  @BeforeEach
  void freeze() {
    world = shell.client().world("me");
    var unused = world.put(Map.of("now", "2031-03-10T10:00:00Z", "clock", "frozen"));
  }

  @Test
  void aWebhookIsToldWhenItIsPostedAndWhenItIsSent() throws Exception {
    world.listen("guestonline");
    CompletableFuture<Integer> tail = tail("--lines", "2", "--vendor", "guestonline");

    phone();
    var unused = world.settle();

    assertThat(tail.get(30, TimeUnit.SECONDS)).isZero();
    assertThat(shell.said()).contains("  webhook  guestonline ").contains(": pending");
  }

  @Test
  void aWorldThatEndsEndsItsTail() throws Exception {
    CompletableFuture<Integer> tail = tail();

    world.delete();

    assertThat(tail.get(30, TimeUnit.SECONDS)).isEqualTo(1);
    assertThat(shell.said()).contains("the world has ended");
  }

  @Test
  void aWorldThatIsNotThereIsWrongUsage() {
    assertThat(shell.run("tail", "nowhere")).isEqualTo(2);
    assertThat(shell.said()).contains("answers 404");
  }

  private void phone() {
    var unused =
        world.act(
            "guestonline",
            "phone-booking",
            Map.of("restaurant_id", 479, "date", "2031-03-14", "hour", "20:00", "persons", 2));
  }

  private static CompletableFuture<Integer> tail(String... options) {
    String[] words = new String[2 + options.length];
    words[0] = "tail";
    words[1] = "me";
    System.arraycopy(options, 0, words, 2, options.length);
    CompletableFuture<Integer> tail = CompletableFuture.supplyAsync(() -> shell.run(words));
    await().until(() -> shell.said().contains("watching me"));
    return tail;
  }
}
