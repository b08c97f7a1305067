package dev.surimi.vendor.ytimes;

import dev.surimi.world.Index;
import dev.surimi.world.Table;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that is sold.
 *
 * @param recipe how it is made, in words
 * @param portions of a RECIPE; empty for all others
 * @param freeCounts of a RECIPE: the groups of supplements that fit it, and how many of each are
 *     free
 * @param defaultSupplements of a RECIPE: the supplements that are chosen to begin with
 * @param price of anything but a RECIPE; null for a RECIPE
 */
public record MenuItem(
    String guid,
    String groupGuid,
    String name,
    MenuType menuType,
    long priority,
    String imageLink,
    String description,
    String recipe,
    List<Portion> portions,
    Map<String, Integer> freeCounts,
    List<String> defaultSupplements,
    Price price,
    boolean active,
    List<String> hiddenIn) {

  static final Table<String, MenuItem> TABLE =
      Table.of("ytimes", "menu_items", MenuItem.class, MenuItem::guid);

  static final Index<String, MenuItem, String> BY_GROUP =
      TABLE.index("by_group", MenuItem::groupGuid);

  public MenuItem {
    Objects.requireNonNull(menuType);
    Objects.requireNonNull(groupGuid);
    portions = List.copyOf(portions);
    freeCounts = Ordered.copyOf(freeCounts);
    defaultSupplements = List.copyOf(defaultSupplements);
    hiddenIn = List.copyOf(hiddenIn);
  }

  boolean isRecipe() {
    return menuType == MenuType.RECIPE;
  }

  Optional<Portion> portion(String portionGuid) {
    return portions.stream().filter(portion -> portion.guid().equals(portionGuid)).findFirst();
  }

  /** Whether it is shown there, if its group is; {@code shopGuid} null asks about the account. */
  boolean isShownIn(String shopGuid) {
    return active && !(shopGuid != null && hiddenIn.contains(shopGuid));
  }

  MenuItem portions(Portion... newPortions) {
    return new MenuItem(
        guid,
        groupGuid,
        name,
        menuType,
        priority,
        imageLink,
        description,
        recipe,
        List.of(newPortions),
        freeCounts,
        defaultSupplements,
        price,
        active,
        hiddenIn);
  }

  MenuItem withSupplements(Map<String, Integer> newFreeCounts) {
    return new MenuItem(
        guid,
        groupGuid,
        name,
        menuType,
        priority,
        imageLink,
        description,
        recipe,
        portions,
        newFreeCounts,
        defaultSupplements,
        price,
        active,
        hiddenIn);
  }

  MenuItem withDefaults(List<String> newDefaultSupplements) {
    return new MenuItem(
        guid,
        groupGuid,
        name,
        menuType,
        priority,
        imageLink,
        description,
        recipe,
        portions,
        freeCounts,
        newDefaultSupplements,
        price,
        active,
        hiddenIn);
  }

  MenuItem described(String newDescription, String newRecipe) {
    return new MenuItem(
        guid,
        groupGuid,
        name,
        menuType,
        priority,
        imageLink,
        newDescription,
        newRecipe,
        portions,
        freeCounts,
        defaultSupplements,
        price,
        active,
        hiddenIn);
  }

  MenuItem named(String newName) {
    return new MenuItem(
        guid,
        groupGuid,
        newName,
        menuType,
        priority,
        imageLink,
        description,
        recipe,
        portions,
        freeCounts,
        defaultSupplements,
        price,
        active,
        hiddenIn);
  }

  /** The price of this portion; of the item itself when {@code portionGuid} is null. */
  Optional<Price> price(String portionGuid) {
    return portionGuid == null
        ? Optional.ofNullable(price)
        : portion(portionGuid).map(Portion::price);
  }

  /** This item with another price of a portion, or of itself when {@code portionGuid} is null. */
  MenuItem repriced(String portionGuid, Price newPrice) {
    return new MenuItem(
        guid,
        groupGuid,
        name,
        menuType,
        priority,
        imageLink,
        description,
        recipe,
        portions.stream()
            .map(portion -> portion.guid().equals(portionGuid) ? portion.with(newPrice) : portion)
            .toList(),
        freeCounts,
        defaultSupplements,
        portionGuid == null ? newPrice : price,
        active,
        hiddenIn);
  }

  MenuItem shown(Visibility visibility) {
    return new MenuItem(
        guid,
        groupGuid,
        name,
        menuType,
        priority,
        imageLink,
        description,
        recipe,
        portions,
        freeCounts,
        defaultSupplements,
        price,
        visibility.active(),
        visibility.hiddenIn());
  }
}
