package dev.surimi.vendor.guestonline;

import dev.surimi.world.Transaction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The guests, bookings and the opinion that the documentation prints, with their days of 2014. */
final class PrintedGuestSeed {

  private static final int RESTAURANT = WasabiDemoSeed.WASABI_DEMO;
  private static final Instant IMPORTED = Instant.parse("2014-02-26T09:00:00Z");
  private static final Contact.Consent WILLING = new Contact.Consent(true, true, false);
  private static final Contact.Address EMPTY = new Contact.Address("", "", "", "", "");

  private PrintedGuestSeed() {}

  static void plant(Transaction world) {
    List.of(celine(), duhar(), cabarrou(), kreiger(), koch(), hegmann())
        .forEach(contact -> world.put(Contact.TABLE, contact));
    plantBookings(world);
    world.put(Opinion.TABLE, opinion());
  }

  private static Contact celine() {
    return Contact.named(33_173, RESTAURANT, "Cabarrou", IMPORTED)
        .withFirstname("Céline")
        .withReach("boute65@guestonline.zaza", "33678027666", "33678027666", null)
        .with(EMPTY, WILLING)
        .withNote("Autrgfjghcgjf", false)
        .with(new Contact.Visits(20, LocalDate.of(2014, 2, 26)));
  }

  private static Contact duhar() {
    return Contact.named(33_454, RESTAURANT, "Duhar", IMPORTED)
        .withFirstname("Laurent")
        .withReach("duhar.laurent@guestonline.fr", "33622093666", "33622093666", null)
        .withPerson(LocalDate.of(1981, 2, 8), null, null)
        .with(EMPTY, WILLING)
        .withNote("", false);
  }

  private static Contact cabarrou() {
    return Contact.named(622_356, RESTAURANT, "Cabarrou", Instant.parse("2014-09-01T10:00:00Z"))
        .withReach(null, null, null, "FR");
  }

  private static Contact kreiger() {
    return Contact.named(622_358, RESTAURANT, "Kreiger", Instant.parse("2014-09-02T10:00:00Z"))
        .withFirstname("Quinn")
        .withReach("quinn@kreiger.example", null, "33620506101", "FR");
  }

  private static Contact koch() {
    return Contact.named(622_359, RESTAURANT, "Koch", Instant.parse("2014-09-03T10:00:00Z"))
        .withFirstname("Skyla")
        .withReach("adolph@schamberger.us", "33520506100", "33620506100", "FR")
        .withPerson(LocalDate.of(1980, 1, 1), 2, "TableOnline")
        .with(
            new Contact.Address(
                "8 rue des restaurants", "allée des gastronomes", "31000", "TOULOUSE", "France"),
            WILLING)
        .withNote("lactose", true)
        .with(new Contact.Visits(1, LocalDate.of(2014, 9, 3)));
  }

  private static Contact hegmann() {
    return Contact.named(622_360, RESTAURANT, "Hegmann", Instant.parse("2014-09-03T11:00:00Z"))
        .withFirstname("Mazie")
        .withReach("nelle@heller.uk", null, "33620506102", "FR")
        .with(Contact.Address.UNKNOWN, WILLING);
  }

  private static void plantBookings(Transaction world) {
    Standing unexplained = new Standing(BookingState.VALIDATED, 2, 2, false, null, "");
    write(
        world, 38_765, duhar(), "2014-10-10T12:30", unexplained, details("Terrasse", false, null));
    Map<String, JsonNode> metadata = new LinkedHashMap<>();
    metadata.put("data1", JsonNodeFactory.instance.stringNode("val"));
    metadata.put("data2", JsonNodeFactory.instance.numberNode(3));
    Standing validated = Standing.of(BookingState.VALIDATED, 2, false);
    write(world, 577_988, hegmann(), "2014-09-05T20:00", validated, details(null, true, metadata));
    write(world, 654_636, kreiger(), "2014-10-31T20:00", validated, details(null, false, null));
  }

  private static Details details(String note, boolean reminders, Map<String, JsonNode> metadata) {
    return new Details("restaurant", note, reminders, "fr", metadata, null, List.of());
  }

  private static void write(
      Transaction world, int id, Contact contact, String time, Standing standing, Details details) {
    Restaurant restaurant = world.find(Restaurant.TABLE, RESTAURANT).orElseThrow();
    LocalDateTime starts = LocalDateTime.parse(time);
    Slot slot = FrontDesk.seat(world, "booking:" + id, restaurant, starts, standing.booked());
    Instant writtenAt = slot.startsAt(restaurant.timeZone()).minusSeconds(86_400);
    Guest guest = Guest.of(contact);
    world.put(
        Booking.TABLE,
        new Booking(
            id, RESTAURANT, standing, slot, guest, details, Extras.NONE, writtenAt, writtenAt));
  }

  private static Opinion opinion() {
    Instant given = Instant.parse("2014-12-31T08:24:39Z");
    List<Opinion.Item> items =
        List.of(
            Opinion.Item.rate("atmosphere", 1),
            Opinion.Item.rate("service", 4),
            Opinion.Item.text("comment", "Good food, but the music was too loud."));
    return new Opinion("54a3b2c7c29387595a00003b", RESTAURANT, 654_636, items, given, given);
  }
}
