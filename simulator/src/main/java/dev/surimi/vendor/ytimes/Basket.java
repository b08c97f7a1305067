package dev.surimi.vendor.ytimes;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What somebody wants to buy: positions and combos.
 *
 * @param items null when no list of positions was sent
 * @param combos null when no list of combos was sent
 */
public record Basket(List<OrderLine> items, List<OrderCombo> combos) {

  /** An order has 1 to 100 positions (documented); that combos count among them is ours. */
  static final int MOST_POSITIONS = 100;

  /** Ours: each unit becomes a position of the sale. */
  static final int MOST_UNITS = 1_000;

  public Basket {
    items = items == null ? null : List.copyOf(items);
    combos = combos == null ? null : List.copyOf(combos);
  }

  List<OrderLine> chosenItems() {
    return items == null ? List.of() : items;
  }

  List<OrderCombo> chosenCombos() {
    return combos == null ? List.of() : combos;
  }

  void requireSize() {
    int positions = chosenItems().size() + chosenCombos().size();
    if (positions < 1 || positions > MOST_POSITIONS) {
      throw YTimesError.validation("В заказе может быть от 1 до " + MOST_POSITIONS + " позиций");
    }
    requireUnits(units());
  }

  static void requireUnits(long units) {
    if (units > MOST_UNITS) {
      throw YTimesError.validation("В заказе может быть не более " + MOST_UNITS + " единиц");
    }
  }

  private long units() {
    LongStream ofItems = chosenItems().stream().mapToLong(OrderLine::quantity);
    LongStream ofCombos =
        chosenCombos().stream().mapToLong(combo -> (long) combo.quantity() * combo.items().size());
    return Stream.of(ofItems, ofCombos).mapToLong(LongStream::sum).sum();
  }
}
