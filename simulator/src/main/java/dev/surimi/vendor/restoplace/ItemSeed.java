package dev.surimi.vendor.restoplace;

import java.util.ArrayList;
import java.util.List;

/**
 * Tables of every type that the documents name. Those of the main hall that guests may book are the
 * three of the printed slots.
 */
final class ItemSeed {

  private static final List<String> ONE_PICTURE =
      List.of("https://test.restoplace.ws/images/items/table.jpg");

  private final List<Item> items = new ArrayList<>();

  private ItemSeed() {}

  static List<Item> items() {
    ItemSeed seed = new ItemSeed();
    seed.mainHall();
    seed.terrace();
    seed.banquetHall();
    return seed.items;
  }

  static List<ItemType> types() {
    List<ItemType> types = new ArrayList<>();
    add(types, "table", "Стол", "Table");
    add(types, "hall", "Зал", "Hall");
    add(types, "group", "Группа столов", "Group of tables");
    add(types, "igloo", "Иглу", "Igloo");
    add(types, "computer", "Компьютер", "Computer");
    add(types, "room", "Комната", "Room");
    add(types, "hookahzone", "Кальянная зона", "Hookah zone");
    add(types, "alcove", "Беседка", "Alcove");
    add(types, "banquet", "Банкетный стол", "Banquet table");
    return types;
  }

  private static void add(List<ItemType> types, String type, String russian, String english) {
    types.add(new ItemType(type, russian, "ru"));
    types.add(new ItemType(type, english, "en"));
  }

  private void mainHall() {
    add(HouseSeed.MAIN_HALL, 1542, "1", 2, 6, "table");
    add(HouseSeed.MAIN_HALL, 1543, "2", 2, 4, "table");
    add(HouseSeed.MAIN_HALL, 2460, "3", 2, 4, "table", "window");
    addForStaff(HouseSeed.MAIN_HALL, 2461, "Бар", 1, 2, "table");
  }

  private void terrace() {
    add(HouseSeed.TERRACE, 1601, "11", 1, 2, "table", "window");
    add(HouseSeed.TERRACE, 1602, "12", 1, 2, "table");
    add(HouseSeed.TERRACE, 1603, "13", 2, 4, "table");
    add(HouseSeed.TERRACE, 1604, "14", 2, 4, "table");
    add(HouseSeed.TERRACE, 1605, "15", 4, 8, "table", "children");
    add(HouseSeed.TERRACE, 1610, "Иглу", 2, 6, "igloo", "vip");
    add(HouseSeed.TERRACE, 1611, "Беседка", 4, 10, "alcove", "birthday");
    add(HouseSeed.TERRACE, 1612, "Кальянная", 2, 8, "hookahzone", "hookah");
    add(HouseSeed.TERRACE, 1613, "ПК 1", 1, 1, "computer");
    add(HouseSeed.TERRACE, 1614, "Комната", 4, 12, "room", "vip", "birthday");
    addGroup(HouseSeed.TERRACE, 1620, "13+14", 5, 8, List.of(1603, 1604));
  }

  private void banquetHall() {
    add(HouseSeed.BANQUET_HALL, 1701, "Б1", 8, 15, "banquet");
    add(HouseSeed.BANQUET_HALL, 1702, "Б2", 8, 15, "banquet");
    addHall(HouseSeed.BANQUET_HALL, 1700, "Весь зал", 20, 60, List.of(1701, 1702));
  }

  private void add(
      int hall, int id, String number, int least, int most, String type, String... tags) {
    items.add(item(hall, id, number, least, most, type, true, List.of(), List.of(tags)));
  }

  private void addForStaff(int hall, int id, String number, int least, int most, String type) {
    items.add(item(hall, id, number, least, most, type, false, List.of(), List.of()));
  }

  private void addGroup(
      int hall, int id, String number, int least, int most, List<Integer> members) {
    items.add(item(hall, id, number, least, most, "group", true, members, List.of()));
  }

  /** A whole hall is booked with the staff only. */
  private void addHall(
      int hall, int id, String number, int least, int most, List<Integer> members) {
    items.add(item(hall, id, number, least, most, "hall", false, members, List.of()));
  }

  private Item item(
      int hall,
      int id,
      String number,
      int least,
      int most,
      String type,
      boolean open,
      List<Integer> members,
      List<String> tags) {
    return new Item(
        id,
        true,
        HouseSeed.OWNER,
        items.size() + 1,
        hall,
        number,
        least,
        most,
        "",
        type,
        open,
        !members.isEmpty(),
        !open,
        members,
        tags,
        type.equals("table") ? ONE_PICTURE : List.of(),
        HouseSeed.OPENED,
        HouseSeed.REBUILT);
  }
}
