package dev.surimi.vendor.octotable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.surimi.InSandbox;
import dev.surimi.vendor.octotable.Tester.Answer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import tools.jackson.databind.JsonNode;

/** Slots, rooms for a slot and reservations never disagree, and nobody sits at a taken table. */
class AvailabilityPropertyTest {

  private static final String DAY = "2031-03-15";
  private static final int DINNER = 39_491;
  private static final Set<String> OVER = Set.of("CANCELLED", "REJECTED", "EXPIRED");

  private final InSandbox sandbox = InSandbox.demo();
  private final Tester tester = new Tester(sandbox);
  private final List<Integer> made = new ArrayList<>();

  private record Step(String verb, String hour, int pax, int which, int where) {}

  @BeforeTry
  void open() {
    sandbox.open();
    made.clear();
  }

  @AfterTry
  void close() {
    sandbox.close();
  }

  @Property(tries = 12)
  void whatIsOfferedCanBeHadAndNothingElse(
      @ForAll("steps") List<Step> steps, @ForAll @IntRange(min = 1, max = 9) int pax) {
    steps.forEach(this::take);

    assertApart();
    Set<String> slots = slots(pax);
    for (String hour : hours()) {
      Set<Integer> rooms = rooms(hour, pax);
      assertThat(slots.contains(hour))
          .as("slot %s in rooms %s", hour, rooms)
          .isEqualTo(!rooms.isEmpty());
      for (int room : allRooms()) {
        Answer answer =
            tester.post("/reservations", reservation("OCTOTABLE_BOOK", hour, pax, room));
        assertThat(answer.status() == 201)
            .as("%s %s %s", hour, room, answer.body())
            .isEqualTo(rooms.contains(room));
        if (answer.status() == 201) {
          tester.delete("/reservations/" + answer.first().path("id").asInt());
        } else {
          assertThat(answer.className()).isEqualTo("InvalidBookingTimeException");
        }
      }
    }
  }

  private void take(Step step) {
    List<Integer> rooms = allRooms();
    int room = rooms.get(step.where % rooms.size());
    switch (step.verb) {
      case "guest" -> keep(reservation("OCTOTABLE_BOOK", step.hour, step.pax, room));
      case "staff" -> {
        Map<String, Object> body = reservation("OCTOTABLE_ADMIN", step.hour, step.pax, room);
        tables(room).stream()
            .skip(step.which % 4)
            .findFirst()
            .ifPresent(one -> body.put("table_ids", List.of(one)));
        keep(body);
      }
      case "wait" -> {
        Map<String, Object> body = reservation("OCTOTABLE_BOOK", step.hour, step.pax, room);
        body.put("waiting_list", true);
        keep(body);
      }
      case "room" -> tester.put("/rooms/" + room, Map.of("bookable", step.which % 2 == 0));
      case "table" ->
          tables(room).stream()
              .skip(step.which % 4)
              .findFirst()
              .ifPresent(
                  one ->
                      tester.put(
                          "/room/" + room + "/table/" + one,
                          Map.of("bookable", step.pax % 2 == 0)));
      default -> made.stream().skip(step.which % 5).findFirst().ifPresent(id -> change(step, id));
    }
  }

  private void change(Step step, int id) {
    switch (step.verb) {
      case "cancel" -> tester.delete("/reservations/" + id);
      case "move" ->
          tester.put("/reservations/" + id, Map.of("start_hour", step.hour, "pax", step.pax));
      case "confirm" -> tester.patch("/reservations/" + id + "?status=CONFIRMED");
      case "leave" -> {
        tester.patch("/reservations/" + id + "/checkin");
        tester.patch("/reservations/" + id + "/checkout");
      }
      default -> tester.patch("/reservations/" + id + "/checkout?undo=true");
    }
  }

  private void keep(Map<String, Object> body) {
    Answer answer = tester.post("/reservations", body);
    assertThat(answer.status()).as("%s", answer.body()).isIn(201, 400);
    if (answer.status() == 201) {
      made.add(answer.first().path("id").asInt());
    }
  }

  /** No two parties have a table, or a part of a group, at the same time. */
  private void assertApart() {
    List<JsonNode> seated =
        tester
            .get("/reservations?start_date=" + DAY + "&end_date=" + DAY)
            .data()
            .valueStream()
            .filter(one -> !OVER.contains(one.path("status").asString()))
            .filter(one -> !one.has("checkout_date"))
            .toList();
    for (JsonNode one : seated) {
      for (JsonNode other : seated) {
        if (!one.equals(other)
            && start(one).compareTo(end(other)) < 0
            && start(other).compareTo(end(one)) < 0) {
          assertThat(Collections.disjoint(parts(one), parts(other)))
              .as("%s %s", one, other)
              .isTrue();
        }
      }
    }
  }

  private static String start(JsonNode reservation) {
    return reservation.path("start_date").asString()
        + "T"
        + reservation.path("start_hour").asString();
  }

  private static String end(JsonNode reservation) {
    return reservation.path("end_date").asString();
  }

  private Set<Integer> parts(JsonNode reservation) {
    Set<Integer> parts = new HashSet<>();
    for (JsonNode table : reservation.path("tables")) {
      sandbox
          .world()
          .state()
          .find(DiningTable.TABLE, table.path("id").asInt())
          .ifPresent(one -> parts.addAll(one.parts()));
    }
    return parts;
  }

  private Set<String> slots(int pax) {
    Set<String> slots = new HashSet<>();
    tester
        .get("/bookings/slots?start_date=" + DAY + "&pax=" + pax + "&service_id=" + DINNER)
        .first()
        .at("/available_services/0/available_slots")
        .forEach(slot -> slots.add(slot.asString()));
    return slots;
  }

  private Set<Integer> rooms(String hour, int pax) {
    Set<Integer> rooms = new HashSet<>();
    String asked =
        "start_date=" + DAY + "&start_hour=" + hour + "&pax=" + pax + "&service_id=" + DINNER;
    tester
        .get("/bookings/rooms?" + asked)
        .first()
        .forEach(room -> rooms.add(room.path("id").asInt()));
    return rooms;
  }

  private List<Integer> allRooms() {
    return tester.get("/rooms").data().valueStream().map(room -> room.path("id").asInt()).toList();
  }

  private List<Integer> tables(int room) {
    return tester
        .get("/room/" + room + "/tables")
        .data()
        .valueStream()
        .map(table -> table.path("id").asInt())
        .toList();
  }

  private static List<String> hours() {
    return List.of(
        "19:00:00",
        "19:30:00",
        "20:00:00",
        "20:30:00",
        "21:00:00",
        "21:30:00",
        "22:00:00",
        "22:30:00");
  }

  private static Map<String, Object> reservation(String channel, String hour, int pax, int room) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("start_date", DAY);
    body.put("start_hour", hour);
    body.put("pax", pax);
    body.put("channel", channel);
    body.put("service_id", DINNER);
    body.put("room_id", room);
    body.put("customer", Map.of("first_name", "Ada", "phone", "+393331112223"));
    return body;
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.of(
                "guest", "guest", "staff", "staff", "wait", "room", "table", "cancel", "move",
                "confirm", "leave", "return"),
            Arbitraries.of(hours()),
            Arbitraries.integers().between(1, 8),
            Arbitraries.integers().between(0, 20),
            Arbitraries.integers().between(0, 20))
        .as(Step::new)
        .list()
        .ofMaxSize(14);
  }
}
