package dev.surimi.vendor.guestonline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.surimi.InSandbox;
import dev.surimi.world.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A world goes on where the rows of a file end. */
class SeedFileHttpTest {

  @RegisterExtension final InSandbox first = InSandbox.demo();

  private final Integrator before = new Integrator(first);
  private InSandbox second;
  private Integrator after;
  private JsonNode booked;
  private String held;

  @BeforeEach
  void keepAWorldInAFile(@TempDir Path folder) throws IOException {
    booked = before.booked("hour=19:00");
    held = before.hold("hour=20:00");
    Path file = folder.resolve("rows.json");
    Files.writeString(file, rows().toString());
    second = InSandbox.from(file);
    second.open();
    after = new Integrator(second);
  }

  @AfterEach
  void end() {
    second.close();
  }

  @Test
  void theRowsAreThoseOfTheFile() {
    assertThat(after.done("GET", "/v1/bookings/" + booked.get("id")).get("lastname"))
        .isEqualTo(booked.get("lastname"));
    assertThat(after.leftSeats("dinner")).isEqualTo(before.leftSeats("dinner"));
  }

  @Test
  void newBookingsAndContactsGetNewIds() {
    JsonNode fresh = after.booked("hour=21:00");

    assertThat(fresh.get("id").asInt()).isGreaterThan(booked.get("id").asInt());
    assertThat(fresh.get("contact_id").asInt()).isGreaterThan(booked.get("contact_id").asInt());
    assertThat(count(Booking.TABLE)).isEqualTo(before(Booking.TABLE) + 1);
    assertThat(count(Contact.TABLE)).isEqualTo(before(Contact.TABLE) + 1);
  }

  @Test
  void pendingBookingsOfTheFileExpire() {
    int left = after.leftSeats("dinner");

    second.advance(Duration.ofMinutes(7));

    assertThat(after.leftSeats("dinner")).isEqualTo(left + 4);
    after.commit(held).statusCode(404);
  }

  @Test
  void theSeatsOfTheFileAreGivenBackOnce() {
    int left = after.leftSeats("dinner");
    JsonNode fresh = after.booked("hour=21:00");
    after.done("PUT", "/v1/bookings/" + fresh.get("id") + "/cancel");
    after.done("PUT", "/v1/bookings/" + booked.get("id") + "/cancel");

    assertThat(after.leftSeats("dinner")).isEqualTo(left + 4);
  }

  @Test
  void aFileThatComesFromTheSameFileHoldsNoIdTwice(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("again.json");
    Files.writeString(file, rows().toString());
    InSandbox third = InSandbox.from(file);
    third.open();
    Integrator earlier = new Integrator(third);
    String pending = earlier.commitable("hour=21:00");
    String secret = earlier.challenged(earlier.payable("hour=21:30"), "tok_threeDSecure2Required");
    String token = earlier.booked("hour=19:00").get("booking_token").asString();
    Files.writeString(file, rows(third).toString());
    InSandbox fourth = InSandbox.from(file);
    fourth.open();
    Integrator later = new Integrator(fourth);

    assertThat(later.commitable("hour=21:00")).isNotEqualTo(pending);
    assertThat(later.challenged(later.payable("hour=21:30"), "tok_threeDSecure2Required"))
        .isNotEqualTo(secret);
    assertThat(later.booked("hour=19:00").get("booking_token").asString()).isNotEqualTo(token);
    third.close();
    fourth.close();
  }

  @Test
  void anIdThatLeavesNoRoomForNewOnesIsRefused(@TempDir Path folder) throws IOException {
    ObjectNode rows = rows();
    ((ObjectNode) rows.at("/guestonline/bookings/0")).put("id", 900_000_001);
    Path file = folder.resolve("high.json");
    Files.writeString(file, rows.toString());

    assertThatThrownBy(() -> InSandbox.from(file).open())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("900000000");
  }

  private int count(Table<?, ?> table) {
    return second.world().world().state().count(table);
  }

  private int before(Table<?, ?> table) {
    return first.world().world().state().count(table);
  }

  private ObjectNode rows() {
    return rows(first);
  }

  private static ObjectNode rows(InSandbox sandbox) {
    ObjectNode tables = JsonNodeFactory.instance.objectNode();
    new Guestonline()
        .tables()
        .forEach(
            table ->
                tables.set(
                    table.name(), JsonMapper.shared().valueToTree(all(sandbox, table).toList())));
    return JsonNodeFactory.instance.objectNode().set("guestonline", tables);
  }

  private static <K extends Comparable<? super K>, T> Stream<T> all(
      InSandbox sandbox, Table<K, T> table) {
    return sandbox.world().world().state().all(table);
  }
}
