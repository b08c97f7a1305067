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
    add(new Sketch(HouseSeed.MAIN_HALL, 1542, "1", "table", 2, 6));
    add(new Sketch(HouseSeed.MAIN_HALL, 1543, "2", "table", 2, 4));
    add(new Sketch(HouseSeed.MAIN_HALL, 2460, "3", "table", 2, 4), "window");
    addForStaff(new Sketch(HouseSeed.MAIN_HALL, 2461, "Бар", "table", 1, 2), List.of());
  }

  private void terrace() {
    add(new Sketch(HouseSeed.TERRACE, 1601, "11", "table", 1, 2), "window");
    add(new Sketch(HouseSeed.TERRACE, 1602, "12", "table", 1, 2));
    add(new Sketch(HouseSeed.TERRACE, 1603, "13", "table", 2, 4));
    add(new Sketch(HouseSeed.TERRACE, 1604, "14", "table", 2, 4));
    add(new Sketch(HouseSeed.TERRACE, 1605, "15", "table", 4, 8), "children");
    add(new Sketch(HouseSeed.TERRACE, 1610, "Иглу", "igloo", 2, 6), "vip");
    add(new Sketch(HouseSeed.TERRACE, 1611, "Беседка", "alcove", 4, 10), "birthday");
    add(new Sketch(HouseSeed.TERRACE, 1612, "Кальянная", "hookahzone", 2, 8), "hookah");
    add(new Sketch(HouseSeed.TERRACE, 1613, "ПК 1", "computer", 1, 1));
    add(new Sketch(HouseSeed.TERRACE, 1614, "Комната", "room", 4, 12), "vip", "birthday");
    Sketch group = new Sketch(HouseSeed.TERRACE, 1620, "13+14", "group", 5, 8);
    items.add(group.item(items.size(), true, List.of(1603, 1604), List.of()));
  }

  /** The whole hall is booked with the staff only. */
  private void banquetHall() {
    add(new Sketch(HouseSeed.BANQUET_HALL, 1701, "Б1", "banquet", 8, 15));
    add(new Sketch(HouseSeed.BANQUET_HALL, 1702, "Б2", "banquet", 8, 15));
    addForStaff(
        new Sketch(HouseSeed.BANQUET_HALL, 1700, "Весь зал", "hall", 20, 60), List.of(1701, 1702));
  }

  private void add(Sketch sketch, String... tags) {
    items.add(sketch.item(items.size(), true, List.of(), List.of(tags)));
  }

  private void addForStaff(Sketch sketch, List<Integer> members) {
    items.add(sketch.item(items.size(), false, members, List.of()));
  }

  /** What differs from item to item. */
  private record Sketch(int hall, int id, String number, String type, int least, int most) {

    Item item(int before, boolean open, List<Integer> members, List<String> tags) {
      return new Item(
          id,
          true,
          HouseSeed.OWNER,
          before + 1,
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
}
