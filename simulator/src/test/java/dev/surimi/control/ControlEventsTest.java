package dev.surimi.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.vendor.Request;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ControlEventsTest {

  private static final Request EVENTS = stream("pr-7");

  @RegisterExtension final Desk desk = Desk.open();

  private final BlockingQueue<Control.Frame> read = new LinkedBlockingQueue<>();

  @BeforeEach
  void freeze() {
    desk.freeze("pr-7");
  }

  @Test
  void theStreamOfAKnownWorldIsStreamed() {
    assertThat(desk.control.isEventStream(EVENTS)).isTrue();
  }

  @Test
  void theStreamOfAnUnknownWorldIsAProblem() {
    Request unknown = stream("pr-8");

    assertThat(desk.control.isEventStream(unknown)).isFalse();
    assertThat(desk.control.answer(unknown).status()).isEqualTo(404);
  }

  @Test
  void whoDoesNotAcceptAStreamGetsAProblem() {
    Request deaf = stream("pr-7", Map.of("Accept", List.of("application/json")));

    assertThat(desk.control.isEventStream(deaf)).isFalse();
    Desk.Answered answer = Desk.answered(desk.control.answer(deaf));
    assertThat(answer.status()).isEqualTo(406);
    assertThat(answer.text("detail")).contains("text/event-stream");
  }

  @Test
  void anExchangeAndItsChangesAreTold() throws Exception {
    desk.control.events(EVENTS).to(read::add);

    desk.order("pr-7");

    Control.Frame exchange = next();
    assertThat(exchange.event()).isEqualTo("exchange");
    assertThat(exchange.id()).isEqualTo("1");
    assertThat(exchange.data()).contains("\"operation\":\"orders.create\"").doesNotContain("\n");
    assertThat(next().event()).isEqualTo("change");
  }

  @Test
  void whatFallsDueIsTold() throws Exception {
    desk.order("pr-7");
    desk.control.events(EVENTS).to(read::add);

    desk.post("/worlds/pr-7/clock/advance", "{\"by\":\"PT10M\"}");

    Control.Frame firing = next();
    assertThat(firing.event()).isEqualTo("agenda");
    assertThat(firing.data()).contains("\"what\":\"order.expired\"");
  }

  @Test
  void aDeliveryIsTold() throws Exception {
    desk.post(
        "/worlds/pr-7/webhooks", "{\"vendor\":\"noodlebar\",\"url\":\"http://127.0.0.1:1/\"}");
    desk.control.events(EVENTS).to(read::add);

    desk.order("pr-7");

    Control.Frame delivery = next();
    assertThat(delivery.event()).isEqualTo("delivery");
    assertThat(delivery.data()).contains("\"status\":\"pending\"");
  }

  @Test
  void theStreamEndsWithItsWorld() throws Exception {
    desk.control.events(EVENTS).to(read::add);

    desk.delete("/worlds/pr-7");

    Control.Frame end = next();
    assertThat(end.isLast()).isTrue();
    assertThat(end.data()).contains("the world has ended");
  }

  @Test
  void aReaderThatFallsBehindIsCutOff() throws Exception {
    EventStream stream =
        new EventStream(
            desk.engine.worlds().open("pr-7"), ControlJson::of, desk.engine.listeners());

    for (int i = 0; i <= EventStream.MOST_WAITING / 2; i++) {
      desk.order("pr-7");
    }

    assertThat(drained(stream)).isEmpty();
  }

  @Test
  void whoDoesNotSayWhatIsAcceptedGetsTheStream() {
    assertThat(desk.control.isEventStream(stream("pr-7", Map.of()))).isTrue();
  }

  private static Request stream(String world) {
    return stream(world, Map.of("Accept", List.of("text/event-stream")));
  }

  private static Request stream(String world, Map<String, List<String>> accept) {
    return Desk.request("GET", "/_sandbox/worlds/" + world + "/events", accept, "");
  }

  private Control.Frame next() throws InterruptedException {
    Control.Frame frame = read.poll(Duration.ofSeconds(10).toSeconds(), TimeUnit.SECONDS);
    assertThat(frame).isNotNull();
    return frame;
  }

  private static List<Control.Frame> drained(EventStream stream) throws InterruptedException {
    List<Control.Frame> frames = new ArrayList<>();
    Optional<Control.Frame> frame = stream.next();
    for (; frame.isPresent(); frame = stream.next()) {
      frames.add(frame.get());
    }
    return frames;
  }
}
