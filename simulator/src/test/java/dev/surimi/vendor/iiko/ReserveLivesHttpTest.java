package dev.surimi.vendor.iiko;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/**
 * Whole lives of reserves as an integrator hears of them; that each event fits the contract the
 * sandbox checks.
 */
class ReserveLivesHttpTest {

  @RegisterExtension
  @Order(1)
  final InSandbox sandbox = InSandbox.demo();

  @RegisterExtension
  @Order(2)
  final Subscriber subscriber = new Subscriber(sandbox);

  private final Cloud cloud = new Cloud(sandbox);

  @BeforeEach
  void subscribe() {
    cloud.tells(subscriber.url());
  }

  @Test
  void aReserveIsCreatedChangedSeatedAndDeleted() {
    String id = cloud.created();
    cloud.commanded("change_tables", id, "tableIds", List.of(Cloud.table(10)));
    cloud.commanded(
        "change_estimated_start_time", id, "newEstimatedStartTime", "2031-03-15 20:00:00.000");
    cloud.press("edit-reserve", "reserve", id, "guestsCount", 5);
    cloud.press("guests-come", "reserve", id);
    cloud.press("close-shift");

    assertThat(storyOf(id))
        .containsExactly(
            "ReserveUpdate New",
            "ReserveUpdate New",
            "ReserveUpdate New",
            "ReserveUpdate New",
            "ReserveUpdate Closed",
            "ReserveUpdate Closed deleted");
    JsonNode last = last(id);
    assertThat(last.at("/eventInfo/reserve/guestsComingTime").asString())
        .isEqualTo("2031-03-14 14:00:03.000");
    assertThat(last.at("/eventInfo/reserve/estimatedStartTime").asString())
        .isEqualTo("2031-03-15 20:00:00.000");
    assertThat(last.at("/eventInfo/reserve/tableIds/0").asString()).isEqualTo(Cloud.table(10));
    assertThat(last.at("/eventInfo/reserve/guestsCount").asInt()).isEqualTo(5);
  }

  @Test
  void aReserveIsCreatedAndCanceled() {
    String id = cloud.created();
    String command = cloud.commanded("cancel", id, "cancelReason", "ClientRefused");

    assertThat(subscriber.story())
        .containsExactly("ReserveUpdate New", "ReserveUpdate Closed ClientRefused");
    assertThat(last(id).get("correlationId").asString()).isEqualTo(command);
    assertThat(cloud.command(command).get("state").asString()).isEqualTo("Success");
  }

  @Test
  void aReserveCannotBeCreated() {
    cloud.press("terminal-offline");
    JsonNode answer = cloud.done("/api/1/reserve/create", Cloud.reserve());
    sandbox.advance(Duration.ofSeconds(8));

    JsonNode error = subscriber.events().get(0);
    assertThat(subscriber.story()).containsExactly("ReserveError Common");
    assertThat(error.get("correlationId")).isEqualTo(answer.get("correlationId"));
    assertThat(error.get("eventTime").asString()).isEqualTo("2031-03-14 11:00:08.000");
    assertThat(error.at("/eventInfo/id")).isEqualTo(answer.at("/reserveInfo/id"));
    assertThat(error.at("/eventInfo/timestamp").asLong())
        .isEqualTo(InSandbox.NOW.plusSeconds(8).toEpochMilli());
    assertThat(error.at("/eventInfo/errorInfo/message").asString())
        .isEqualTo(
            "Creation timeout expired, order automatically transited to error creation status");
    assertThat(error.at("/eventInfo/reserve").isNull()).isTrue();
  }

  @Test
  void aBanquetWithoutASourceIsOfNoneThatIsAskedFor() {
    String id = cloud.created(Cloud.banquet());

    JsonNode answer =
        cloud.done(
            "/api/1/reserve/status_by_id",
            Map.of(
                "organizationId",
                Cloud.MOSCOW,
                "reserveIds",
                List.of(id),
                "sourceKeys",
                List.of("site")));

    assertThat(answer.get("reserves").size()).isZero();
  }

  @Test
  void aBanquetIsOrderedHeldAndPaid() {
    String id = cloud.created(Cloud.banquet());
    cloud.commanded(
        "add_items",
        id,
        "items",
        List.of(Map.of("type", "Product", "productId", Cloud.SET, "amount", 1)));
    cloud.commanded(
        "add_payments",
        id,
        "payments",
        List.of(
            Map.of(
                "paymentTypeKind",
                "Cash",
                "paymentTypeId",
                Cloud.CASH,
                "sum",
                1000,
                "isPrepay",
                true)));
    cloud.press("start-banquet", "reserve", id);
    cloud.press("add-to-order", "reserve", id);
    cloud.press("close-order", "reserve", id, "tips", 500);
    cloud.press("close-shift");

    assertThat(storyOf(id))
        .containsExactly(
            "ReserveUpdate New",
            "ReserveUpdate New",
            "ReserveUpdate New",
            "ReserveUpdate Started",
            "ReserveUpdate Started",
            "ReserveUpdate Closed",
            "ReserveUpdate Closed deleted");
    JsonNode order = last(id).at("/eventInfo/reserve/order");
    assertThat(order.get("sum").decimalValue()).isEqualByComparingTo("7560");
    assertThat(order.get("processedPaymentsSum")).isEqualTo(order.get("sum"));
    assertThat(order.get("whenClosed").asString()).isEqualTo("2031-03-14 14:00:03.000");
    assertThat(order.at("/payments/1/sum").decimalValue()).isEqualByComparingTo("6560");
    assertThat(order.at("/tips/0/sum").decimalValue()).isEqualByComparingTo("500");
  }

  @Test
  void theTimeOfAnEventIsTheTimeOfItsChange() {
    cloud.created();

    JsonNode event = subscriber.events().get(0);
    assertThat(event.get("eventTime").asString()).isEqualTo("2031-03-14 11:00:01.000");
    assertThat(event.at("/eventInfo/timestamp").asLong())
        .isEqualTo(InSandbox.NOW.plusSeconds(1).toEpochMilli());
  }

  private List<String> storyOf(String reserve) {
    List<String> story = subscriber.story();
    List<JsonNode> events = subscriber.events();
    return IntStream.range(0, story.size())
        .filter(i -> events.get(i).at("/eventInfo/id").asString().equals(reserve))
        .mapToObj(story::get)
        .toList();
  }

  private JsonNode last(String reserve) {
    return subscriber.events().stream()
        .filter(event -> event.at("/eventInfo/id").asString().equals(reserve))
        .reduce((one, other) -> other)
        .orElseThrow();
  }
}
