package dev.surimi.vendor.octotable;

import dev.surimi.vendor.octotable.Property.Contact;
import dev.surimi.vendor.octotable.Property.Place;
import dev.surimi.vendor.octotable.Service.ConfirmationMode;
import dev.surimi.vendor.octotable.Service.OrdersSection;
import dev.surimi.world.Transaction;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.UnaryOperator;

/**
 * The restaurants of a new world: the one with the ids that the documentation prints, one in
 * another time zone, one that Google would not find, and one of somebody else.
 */
final class RestaurantSeed {

  static final int TRATTORIA = 1_001_842;
  static final int TASCA = 1_001_843;
  static final int POP_UP = 1_001_844;
  static final int SUPPER_CLUB = 1_001_850;

  static final int LUNCH = 39_492;
  static final int DINNER = 39_491;
  static final int CHEFS_TABLE = 39_493;
  static final int APERITIVO = 39_494;
  static final int ALMOCO = 39_470;
  static final int JANTAR = 39_471;

  private static final List<DayOfWeek> DAILY = List.of(DayOfWeek.values());
  private static final String SECRET = "3f1c2a9e-0d52-4a6e-9d0b-1f5c8a7b6e43";

  private RestaurantSeed() {}

  static void plant(Transaction world) {
    world.put(
        Client.TABLE,
        new Client(Bearer.PRINTED_CLIENT, 123, SECRET, "trattoria", "Pepper-77-mill", null));
    plantTrattoria(world);
    plantTasca(world);
    plantOthers(world);
  }

  /** What a sandbox property begins with: a lunch and a dinner (facts 2.1). */
  static List<Service> usualServices(int propertyId, IntSupplier numbers) {
    return List.of(
        service(numbers.getAsInt(), propertyId, "Lunch", "12:00", "15:00"),
        service(numbers.getAsInt(), propertyId, "Dinner", "19:00", "23:00"));
  }

  private static void plantTrattoria(Transaction world) {
    world.put(
        Property.TABLE,
        property(
            TRATTORIA,
            "Trattoria Sim",
            new Place("Via Roma 12", "Padova", "35122", degrees("45.4064"), degrees("11.8768")),
            new Contact("+390491112223", "ciao@trattoria.example", "https://trattoria.example"),
            Property.DEFAULT_ZONE,
            Bearer.PRINTED_CLIENT));
    plantTrattoriaServices(world);
    room(world, TRATTORIA, 26_157, "Main");
    table(world, 198_001, 26_157, "T1", 1, 4);
    table(world, 198_002, 26_157, "T2", 1, 2);
    table(world, 198_003, 26_157, "T3", 2, 4);
    table(world, 198_004, 26_157, "T4", 2, 6);
    table(world, 198_005, 26_157, "T2+T3", 3, 6);
    change(world, 198_005, table -> table.grouping(List.of(198_002, 198_003)));
    table(world, 198_006, 26_157, "Kitchen corner", 1, 2);
    change(world, 198_006, DiningTable::offlineOnly);
    room(world, TRATTORIA, 21_343, "main dining room");
    table(world, 172_245, 21_343, "T8", 1, 4);
    table(world, 172_247, 21_343, "T9", 2, 4);
    room(world, TRATTORIA, 21_344, "Secondary dining room");
    table(world, 172_246, 21_344, "T8", 1, 4);
    table(world, 172_248, 21_344, "T10", 4, 8);
    room(world, TRATTORIA, 23_288, "Sala Nuova");
    table(world, 197_934, 23_288, "T8", 1, 4);
    table(world, 197_935, 23_288, "T11", 1, 2);
  }

  private static void plantTrattoriaServices(Transaction world) {
    world.put(Service.TABLE, service(LUNCH, TRATTORIA, "Lunch", "12:00", "15:00"));
    world.put(Service.TABLE, service(DINNER, TRATTORIA, "Dinner", "19:00", "23:00"));
    // The services of the printed reservations are the staff's alone: slots show the two above.
    world.put(Service.TABLE, service(30_911, TRATTORIA, "Lunch", "12:00", "15:00").offline());
    world.put(
        Service.TABLE,
        service(30_907, TRATTORIA, "Pranzo nuovo", "12:00", "15:00")
            .asking(ConfirmationMode.WAITING_LIST, false)
            .offline());
    // The printed reservation of this breakfast is at six in the evening.
    world.put(Service.TABLE, service(17_884, TRATTORIA, "Breakfast", "08:00", "19:00").offline());
    world.put(
        Service.TABLE,
        service(33_841, TRATTORIA, "Custom dinner", "13:00", "23:00")
            .at(List.of(time("13:00"), time("19:30"), time("20:30"), time("21:30")))
            .offline());
    world.put(
        Service.TABLE,
        service(CHEFS_TABLE, TRATTORIA, "Chef's table", "20:00", "23:00")
            .asking(ConfirmationMode.CONFIRMED, true)
            .within(120, 60)
            .on(List.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY)));
    world.put(
        Service.TABLE,
        service(APERITIVO, TRATTORIA, "Aperitivo", "17:00", "19:00")
            .asking(ConfirmationMode.WAITING_LIST, false)
            .on(List.of(DayOfWeek.SUNDAY)));
  }

  private static void plantTasca(Transaction world) {
    world.put(
        Property.TABLE,
        property(
            TASCA,
            "Tasca Sim",
            new Place(
                "Rua da Prata 80", "Lisboa", "1100-420", degrees("38.7101"), degrees("-9.1364")),
            new Contact("+351210000000", "ola@tasca.example", null),
            "Europe/Lisbon",
            null));
    world.put(Service.TABLE, service(ALMOCO, TASCA, "Almoço", "12:30", "15:30").within(0, 30));
    world.put(Service.TABLE, service(JANTAR, TASCA, "Jantar", "19:30", "00:00").within(60, 30));
    room(world, TASCA, 26_170, "Sala");
    table(world, 198_010, 26_170, "M1", 1, 2);
    table(world, 198_011, 26_170, "M2", 2, 4);
    table(world, 198_012, 26_170, "M3", 4, 6);
    room(world, TASCA, 26_171, "Terraço");
    table(world, 198_013, 26_171, "E1", 1, 4);
  }

  private static void plantOthers(Transaction world) {
    world.put(
        Property.TABLE,
        property(
            POP_UP,
            "Sim Pop-up",
            PropertyJson.NOWHERE,
            new Contact(null, null, null),
            Property.DEFAULT_ZONE,
            null));
    world.put(
        Property.TABLE,
        property(
            SUPPER_CLUB,
            "Sim Supper Club",
            new Place("1 Canal Walk", "London", "N1 9XX", null, null),
            new Contact("+442000000000", null, null),
            "Europe/London",
            Property.SOMEBODY_ELSE));
  }

  private static Property property(
      int id, String name, Place place, Contact contact, String zone, String owner) {
    boolean google = id == TRATTORIA;
    String description = name + ", a restaurant of the sandbox";
    return new Property(id, name, description, place, contact, zone, true, true, google, owner);
  }

  private static Service service(
      int id, int propertyId, String name, String startTime, String endTime) {
    return new Service(
        id,
        propertyId,
        name,
        true,
        true,
        ConfirmationMode.CONFIRMED,
        false,
        60,
        DAILY,
        time(startTime),
        time(endTime),
        List.of(),
        0,
        null,
        true,
        OrdersSection.NONE);
  }

  private static void room(Transaction world, int propertyId, int id, String name) {
    world.put(Room.TABLE, new Room(id, propertyId, name, true));
  }

  private static void table(
      Transaction world, int id, int roomId, String name, int guestsMin, int guestsMax) {
    Room room = world.find(Room.TABLE, roomId).orElseThrow();
    world.put(DiningTable.TABLE, DiningTable.single(id, room, name, guestsMin, guestsMax));
  }

  private static void change(Transaction world, int tableId, UnaryOperator<DiningTable> change) {
    world.put(
        DiningTable.TABLE, change.apply(world.find(DiningTable.TABLE, tableId).orElseThrow()));
  }

  private static BigDecimal degrees(String text) {
    return new BigDecimal(text);
  }

  private static LocalTime time(String text) {
    return LocalTime.parse(text);
  }
}
