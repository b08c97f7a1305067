package dev.surimi.vendor.ytimes;

import dev.surimi.contract.Violation;
import dev.surimi.vendor.Misuse;
import dev.surimi.vendor.Refusal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What an error says, in the vendor's language. */
final class ErrorText {

  /** The kit's words for what a member must be. */
  private static final Map<String, String> EXPECTED =
      Map.ofEntries(
          Map.entry("must be a text", "ожидается строка"),
          Map.entry("must be a whole number", "ожидается целое число"),
          Map.entry("must be a number", "ожидается число"),
          Map.entry("must be true or false", "ожидается true или false"),
          Map.entry("must be an object", "ожидается объект"),
          Map.entry("must be a list", "ожидается список"),
          Map.entry("must be a list of objects", "ожидается список объектов"),
          Map.entry("must be a list of texts", "ожидается список строк"),
          Map.entry("must be a date like 14.03.2031", "ожидается дата в формате ДД.ММ.ГГГГ"),
          Map.entry("must be a time like 19:00", "ожидается время в формате ЧЧ:ММ"),
          Map.entry("must be a list of whole numbers", "ожидается список целых чисел"),
          Map.entry("must be 0 or more", "ожидается число от 0"),
          Map.entry("must be 1 or more", "ожидается число от 1"),
          Map.entry("must be more than 0", "ожидается число больше 0"),
          Map.entry("must be more than nothing", "ожидается число больше 0"),
          Map.entry("must be digits", "ожидаются цифры"),
          Map.entry("must be digits without the country's code", "ожидаются цифры без кода страны"),
          Map.entry("must be a country's code like +7", "ожидается код страны, например +7"),
          Map.entry("must be the number of a card", "ожидается номер карты"),
          Map.entry(
              "must be an amount of roubles with at most two decimals",
              "ожидается сумма в рублях, не более двух знаков после запятой"),
          Map.entry("must have fewer decimals", "слишком много знаков после запятой"),
          Map.entry(
              "must be at most five, with commas between",
              "ожидается не более пяти, через запятую"));

  /** The same for words with numbers or names in them. */
  private static final Map<String, String> PATTERNS =
      Map.of(
          "must be from (\\d+) to (\\d+)", "ожидается число от $1 до $2",
          "must be from (\\d+) to (\\d+), with at most six decimals",
              "ожидается число от $1 до $2, не более шести знаков после запятой",
          "must have from (\\d+) to (\\d+) items", "ожидается от $1 до $2 элементов",
          "must be at most (\\d+) characters", "ожидается не более $1 символов",
          "must be (?:one of )?([A-Z_]+(?:, [A-Z_]+)*)", "ожидается $1",
          "must be ([A-Z_]+(?:, [A-Z_]+)*) or ([A-Z_]+)", "ожидается $1 или $2");

  private ErrorText() {}

  static String of(Refusal refusal) {
    if (!(refusal.reason() instanceof Misuse misuse)) {
      return refusal.getMessage();
    }
    return switch (misuse) {
      case KEY_MISSING, KEY_UNKNOWN -> "Некорректный ключ авторизации";
      case PATH_UNKNOWN -> "Адрес не найден";
      case VERB_NOT_ALLOWED -> "Метод запроса не поддерживается";
      case TOO_LARGE -> "Слишком большой запрос";
      case UNSUPPORTED_TYPE -> "Ожидается application/json";
      case UNREADABLE -> "Запрос не удалось прочитать: " + refusal.getMessage();
      case TOO_MANY_CALLS -> "Слишком много запросов";
      case FAULT -> "Внутренняя ошибка сервиса";
      case MISSING -> "Не указан параметр " + field(refusal);
      case INVALID -> "Некорректное значение " + field(refusal) + ": " + expected(refusal);
      case BROKEN_CONTRACT -> "Запрос не соответствует описанию: " + violations(refusal);
    };
  }

  private static String field(Refusal refusal) {
    return refusal.detail("path") instanceof List<?> path
        ? path.stream().map(Object::toString).collect(Collectors.joining("."))
        : "";
  }

  private static String expected(Refusal refusal) {
    String said = refusal.getMessage();
    return PATTERNS.entrySet().stream()
        .filter(pattern -> said.matches(pattern.getKey()))
        .findFirst()
        .map(pattern -> said.replaceFirst(pattern.getKey(), pattern.getValue()))
        .orElseGet(() -> EXPECTED.getOrDefault(said, said));
  }

  private static String violations(Refusal refusal) {
    return refusal.detail("violations") instanceof List<?> violations
        ? violations.stream()
            .map(one -> (Violation) one)
            .map(one -> one.pointer() + " " + one.message())
            .collect(Collectors.joining("; "))
        : refusal.getMessage();
  }
}
