package dev.surimi.vendor.restoplace;

import dev.surimi.world.Entropy;
import java.util.List;

/** Invented guests. */
final class GuestNames {

  private static final List<String> NAMES =
      List.of(
          "Айгуль",
          "Алексей",
          "Алина",
          "Анна",
          "Булат",
          "Вера",
          "Дамир",
          "Дарья",
          "Денис",
          "Екатерина",
          "Ильнур",
          "Камилла",
          "Лев",
          "Лейла",
          "Марат",
          "Мария",
          "Никита",
          "Ольга",
          "Рамиль",
          "Регина",
          "Светлана",
          "Тимур",
          "Эльвира",
          "Юлия");

  private static final List<String> NOTES =
      List.of("", "", "", "", "у окна", "детский стул", "аллергия на орехи", "тихое место");

  private static final List<List<String>> TAGS =
      List.of(
          List.of(),
          List.of(),
          List.of(),
          List.of("vip"),
          List.of("birthday"),
          List.of("window", "no_transfer"));

  private GuestNames() {}

  static Guest guest(Entropy entropy) {
    String name = NAMES.get(entropy.below(NAMES.size()));
    String phone = "79" + (100_000_000 + entropy.below(900_000_000));
    String email = entropy.chance(0.4) ? "guest" + phone.substring(5) + "@example.com" : "";
    return new Guest(
        name,
        phone,
        email,
        "",
        NOTES.get(entropy.below(NOTES.size())),
        TAGS.get(entropy.below(TAGS.size())));
  }
}
