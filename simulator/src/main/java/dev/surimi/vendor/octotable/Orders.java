package dev.surimi.vendor.octotable;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Reply;
import dev.surimi.vendor.octotable.Order.Mode;
import dev.surimi.vendor.octotable.Order.Progress;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Orders of dishes, which only guests make; the vendor calls this part a beta. */
final class Orders {

  private Orders() {}

  static Reply list(Call call) {
    Property property = Account.property(call);
    Predicate<Order> wanted = wanted(call.input(), property);
    return Wire.list(
        call.world()
            .where(Order.BY_PROPERTY, property.id())
            .filter(wanted)
            .map(order -> json(property, order)));
  }

  static ObjectNode json(Property property, Order order) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("id", order.id())
            .put("channel", order.channel())
            .put("create_time", Wire.moment(property, order.createdAt()));
    json.set("customer", ReservationJson.customer(order.customer()));
    json.put("mode", order.mode().name());
    json.set("order", Wire.array(order.lines().stream().map(line -> line(property, order, line))));
    return json;
  }

  private static ObjectNode line(Property property, Order order, Order.Line line) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("id", line.id())
            .put("reservation", order.reservationId())
            .put("insert_date", Wire.moment(property, order.createdAt()))
            .put("status", line.status().name());
    json.putObject("article")
        .put("id", line.article().id())
        .put("name", line.article().name())
        .put("price", euros(line.article().price()));
    return json.put("currency", "EUR")
        .put("quantity", line.quantity())
        .put("total", euros(line.total()));
  }

  private static BigDecimal euros(long cents) {
    BigDecimal euros = BigDecimal.valueOf(cents, 2).stripTrailingZeros();
    return euros.scale() < 0 ? euros.setScale(0) : euros;
  }

  private static Predicate<Order> wanted(Input input, Property property) {
    Optional<LocalDate> first = Said.startDay(input);
    Optional<LocalDate> last = Said.day(input, "end_date");
    Set<Progress> statuses = statuses(input);
    Optional<Mode> mode =
        input.parse("delivery_mode", "of ROOM, TAKEAWAY, DELIVERY", Mode::valueOf);
    List<Integer> services = input.integers("service_ids");
    List<Integer> rooms = input.integers("room_ids");
    Optional<String> text = Said.text(input, "text_search", Said.NAME).map(String::strip);
    return order ->
        first.map(day -> !dayOf(property, order).isBefore(day)).orElse(true)
            && last.map(day -> !dayOf(property, order).isAfter(day)).orElse(true)
            && (statuses.isEmpty()
                || order.lines().stream().anyMatch(line -> statuses.contains(line.status())))
            && mode.map(only -> only == order.mode()).orElse(true)
            && (services.isEmpty() || services.contains(order.serviceId()))
            && (rooms.isEmpty() || rooms.contains(order.roomId()))
            && text.map(order.customer()::matches).orElse(true);
  }

  private static LocalDate dayOf(Property property, Order order) {
    return property.local(order.createdAt()).toLocalDate();
  }

  private static Set<Progress> statuses(Input input) {
    return input.texts("status").stream()
        .map(text -> status(input, text))
        .collect(Collectors.toSet());
  }

  private static Progress status(Input input, String text) {
    return Arrays.stream(Progress.values())
        .filter(progress -> progress.name().equals(text))
        .findFirst()
        .orElseThrow(() -> input.invalid("status", "must be of " + List.of(Progress.values())));
  }
}
