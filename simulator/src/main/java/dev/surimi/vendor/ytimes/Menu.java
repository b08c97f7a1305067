package dev.surimi.vendor.ytimes;

import dev.surimi.world.View;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one shop sells: what is active, visible and not stopped there, and what it costs. */
record Menu(View world, Shop shop) {

  static Menu of(View world, Shop shop) {
    return new Menu(world, shop);
  }

  /** An item that the shop shows. */
  Optional<MenuItem> item(String guid) {
    return world
        .find(MenuItem.TABLE, guid)
        .filter(item -> item.isShownIn(shop.guid()) && showsAll(groupsAround(item)));
  }

  /** A supplement that the shop offers. */
  Optional<Supplement> supplement(String guid) {
    return world.find(Supplement.TABLE, guid).filter(one -> one.isShownIn(shop.guid()));
  }

  Optional<Combo> combo(String guid) {
    return world.find(Combo.TABLE, guid).filter(Combo::active);
  }

  SupplementGroup groupOf(Supplement supplement) {
    return world.find(SupplementGroup.TABLE, supplement.groupGuid()).orElseThrow();
  }

  boolean isStopped(MenuItem item, Portion portion) {
    return StopLists.find(world, shop, item, portion).isPresent();
  }

  boolean isStopped(Supplement supplement) {
    return StopLists.find(world, shop, supplement).isPresent();
  }

  /**
   * One piece of an item, if the shop sells it so.
   *
   * @param typeGuid the portion of a RECIPE; null for others
   * @param supplements how many of each, by guid
   */
  Choice choose(String itemGuid, String typeGuid, Map<String, Integer> supplements) {
    MenuItem item =
        item(itemGuid).orElseThrow(() -> YTimesError.notFound("Пункт меню не найден: " + itemGuid));
    Portion portion = portion(item, typeGuid);
    StopLists.refuse(item.name(), StopLists.find(world, shop, item, portion));
    List<ChosenSupplement> chosen = new ArrayList<>();
    supplements.forEach((guid, count) -> chosen.add(chosen(item, guid, count)));
    requireLimits(chosen);
    return new Choice(shop, item, portion, List.copyOf(chosen));
  }

  /** What one piece takes from the stock, raw by goods. */
  Map<String, BigDecimal> consumption(Choice choice) {
    Map<String, BigDecimal> raw = new LinkedHashMap<>();
    String made = choice.portion() == null ? choice.item().guid() : choice.portion().guid();
    Recipe.of(world, made).forEach((goods, value) -> raw.merge(goods, value, BigDecimal::add));
    for (ChosenSupplement chosen : choice.supplements()) {
      BigDecimal count = BigDecimal.valueOf(chosen.count());
      Recipe.of(world, chosen.supplement().guid())
          .forEach((goods, value) -> raw.merge(goods, value.multiply(count), BigDecimal::add));
    }
    return raw;
  }

  /** A combo that is sold at this time of the shop's clock. */
  Combo requireCombo(String guid, LocalDateTime at) {
    Combo combo =
        combo(guid).orElseThrow(() -> YTimesError.notFound("Комбо-набор не найден: " + guid));
    if (!combo.isSoldAt(at)) {
      throw YTimesError.validation("Комбо-набор сейчас не продаётся: " + combo.name());
    }
    return combo;
  }

  /**
   * Kopecks of one combo, when one thing was chosen for each of its positions, in their order.
   *
   * @param togo whether it is an order to go
   */
  long comboPrice(Combo combo, List<Choice> choices, boolean togo) {
    requireFit(combo, choices);
    if (!combo.isCalcPrice()) {
      return combo.price();
    }
    long sum = 0;
    for (int i = 0; i < choices.size(); i++) {
      sum += combo.itemList().get(i).priceOf(choices.get(i).price(togo));
    }
    return sum;
  }

  private void requireFit(Combo combo, List<Choice> choices) {
    if (choices.size() != combo.itemList().size()) {
      throw YTimesError.validation(
          "В комбо-наборе " + combo.name() + " позиций: " + combo.itemList().size());
    }
    for (int i = 0; i < choices.size(); i++) {
      Choice choice = choices.get(i);
      if (!combo.itemList().get(i).offers(choice.item(), choice.portion(), guids(choice.item()))) {
        throw YTimesError.validation(
            choice.item().name() + " не входит в комбо-набор " + combo.name());
      }
    }
  }

  private static Portion portion(MenuItem item, String typeGuid) {
    if (!item.isRecipe()) {
      if (typeGuid != null) {
        throw YTimesError.validation("У пункта меню нет порций: " + item.name());
      }
      return null;
    }
    if (typeGuid == null) {
      throw YTimesError.validation("Не указан вариант порции: " + item.name());
    }
    return item.portion(typeGuid)
        .orElseThrow(() -> YTimesError.notFound("Вариант порции не найден: " + typeGuid));
  }

  private ChosenSupplement chosen(MenuItem item, String guid, int count) {
    Supplement supplement =
        supplement(guid).orElseThrow(() -> YTimesError.notFound("Добавка не найдена: " + guid));
    if (!item.freeCounts().containsKey(supplement.groupGuid())) {
      throw YTimesError.validation(
          "Добавка " + supplement.name() + " не подходит к " + item.name());
    }
    if (count < 1) {
      throw YTimesError.validation("Количество добавки меньше 1: " + supplement.name());
    }
    StopLists.refuse(supplement.name(), StopLists.find(world, shop, supplement));
    return new ChosenSupplement(supplement, count);
  }

  private void requireLimits(List<ChosenSupplement> chosen) {
    Map<SupplementGroup, Long> counts = new LinkedHashMap<>();
    for (ChosenSupplement one : chosen) {
      SupplementGroup group = groupOf(one.supplement());
      if (one.count() > 1 && !group.allowSeveralItem()) {
        throw YTimesError.validation(
            "Добавку нельзя выбрать несколько раз: " + one.supplement().name());
      }
      if (counts.merge(group, (long) one.count(), Long::sum) > group.maxSelectedCount()) {
        throw YTimesError.validation(
            "Слишком много добавок группы "
                + group.name()
                + ": не более "
                + group.maxSelectedCount());
      }
    }
  }

  private boolean showsAll(List<MenuGroup> groups) {
    return !groups.isEmpty() && groups.stream().allMatch(group -> group.isShownIn(shop.guid()));
  }

  private List<String> guids(MenuItem item) {
    return groupsAround(item).stream().map(MenuGroup::guid).toList();
  }

  private List<MenuGroup> groupsAround(MenuItem item) {
    List<MenuGroup> groups = new ArrayList<>();
    String next = item.groupGuid();
    while (next != null) {
      MenuGroup group = world.find(MenuGroup.TABLE, next).orElse(null);
      if (group == null || groups.contains(group)) {
        return List.of();
      }
      groups.add(group);
      next = group.parentGuid();
    }
    return groups;
  }
}
