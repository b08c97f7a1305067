package dev.surimi.vendor.restoplace;

import dev.surimi.contract.Violation;
import dev.surimi.vendor.Misuse;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Reply;
import dev.surimi.world.Options;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How Restoplace says no: {@code {"error": text}}, and with the status 200 (facts 1.1) unless the
 * world has another reading. The vendor publishes three texts: Invalid Key, no free tables, wrong
 * status; the others are ours.
 */
enum RestoplaceError implements Refusal.Cause {
  /** The key opens a world and still not this. */
  INVALID_KEY(401),
  /** What was asked for cannot be had. */
  REFUSED(400),
  NOT_FOUND(404);

  private static final String INVALID_KEY_TEXT = "Invalid Key";

  private static final Map<String, String> MISSING =
      Map.of(
          "from", "Не указано начало резерва",
          "to", "Не указан конец резерва",
          "name", "Не указано имя",
          "status", "Не указан статус",
          "date", "Не указана дата");

  private final int status;

  RestoplaceError(int status) {
    this.status = status;
  }

  static Refusal invalidKey() {
    return Refusal.of(INVALID_KEY, INVALID_KEY_TEXT);
  }

  /** The documented text with its number, or without one when nobody said how many come. */
  static Refusal noTables(Integer count) {
    String forWhom = count == null ? "" : " для " + count + " персон";
    return Refusal.of(REFUSED, "Нет свободных столов на выбранное время" + forWhom);
  }

  static Refusal badStatus() {
    return Refusal.of(REFUSED, "Неверный статус");
  }

  static Refusal taken() {
    return Refusal.of(REFUSED, "Стол занят");
  }

  static Refusal past() {
    return Refusal.of(REFUSED, "Выбранное время уже прошло");
  }

  static Refusal closed() {
    return Refusal.of(REFUSED, "Заведение закрыто в выбранное время");
  }

  static Refusal impossible(String why) {
    return Refusal.of(REFUSED, why);
  }

  static Refusal noReserve() {
    return Refusal.of(NOT_FOUND, "Резерв не найден");
  }

  static Refusal noItem() {
    return Refusal.of(NOT_FOUND, "Объект не найден");
  }

  static Refusal noHall() {
    return Refusal.of(NOT_FOUND, "Зал не найден");
  }

  static Refusal noEvent() {
    return Refusal.of(NOT_FOUND, "Событие не найдено");
  }

  static Refusal noTicket() {
    return Refusal.of(NOT_FOUND, "Билет не найден");
  }

  static Refusal noCertificate() {
    return Refusal.of(NOT_FOUND, "Сертификат не найден");
  }

  static Reply render(Refusal refusal, Options options) {
    boolean always = isOfHttp(refusal.reason());
    boolean asHttp = always || options.text("restoplace.errors").equals("http");
    Reply reply = Reply.of(asHttp ? statusOf(refusal) : 200, body(refusal));
    return asHttp && refusal.detail("allowed") instanceof Collection<?> verbs
        ? reply.with("Allow", String.join(", ", verbs.stream().map(Object::toString).toList()))
        : reply;
  }

  /** Whether it comes from whatever stands before the vendor's program, which knows statuses. */
  private static boolean isOfHttp(Refusal.Cause reason) {
    return reason == Misuse.TOO_MANY_CALLS || reason == Misuse.FAULT;
  }

  private static int statusOf(Refusal refusal) {
    if (refusal.reason() instanceof RestoplaceError error) {
      return error.status;
    }
    return switch ((Misuse) refusal.reason()) {
      case KEY_MISSING, KEY_UNKNOWN -> 401;
      case PATH_UNKNOWN -> 404;
      case VERB_NOT_ALLOWED -> 405;
      case TOO_LARGE -> 413;
      case UNSUPPORTED_TYPE -> 415;
      case TOO_MANY_CALLS -> 429;
      case FAULT -> refusal.detail("status") instanceof Integer status ? status : 500;
      case UNREADABLE, MISSING, INVALID, BROKEN_CONTRACT -> 400;
    };
  }

  private static ObjectNode body(Refusal refusal) {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("error", textOf(refusal));
    if (refusal.detail("violations") instanceof List<?> violations) {
      ArrayNode list = body.putArray("violations");
      violations.forEach(violation -> list.add(json((Violation) violation)));
    }
    return body;
  }

  private static String textOf(Refusal refusal) {
    if (refusal.reason() instanceof RestoplaceError) {
      return refusal.getMessage();
    }
    return refusal.detail("text") instanceof String text
        ? text
        : textOf((Misuse) refusal.reason(), refusal);
  }

  private static String textOf(Misuse misuse, Refusal refusal) {
    return switch (misuse) {
      case KEY_MISSING, KEY_UNKNOWN -> INVALID_KEY_TEXT;
      case PATH_UNKNOWN -> "Метод не найден";
      case VERB_NOT_ALLOWED -> "Метод не поддерживается";
      case TOO_LARGE -> "Тело запроса больше 1048576 байт";
      case UNSUPPORTED_TYPE -> "Тип содержимого не поддерживается";
      case UNREADABLE -> "Не удалось прочитать запрос";
      case MISSING ->
          MISSING.getOrDefault(nameIn(refusal), "Не указан параметр " + nameIn(refusal));
      case INVALID -> "Неверный формат параметра " + nameIn(refusal);
      case BROKEN_CONTRACT -> "Запрос не соответствует контракту";
      case TOO_MANY_CALLS -> "Слишком много запросов";
      case FAULT -> "Внутренняя ошибка";
    };
  }

  /** As the caller wrote it: {@code query[date]}. */
  private static String nameIn(Refusal refusal) {
    if (!(refusal.detail("path") instanceof List<?> path) || path.isEmpty()) {
      return "";
    }
    StringBuilder name = new StringBuilder(path.get(0).toString());
    path.stream().skip(1).forEach(part -> name.append('[').append(part).append(']'));
    return name.toString();
  }

  /** Not the vendor's: what strict mode adds, so that the caller need not ask the journal. */
  private static ObjectNode json(Violation violation) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("pointer", violation.pointer())
        .put("keyword", violation.keyword())
        .put("message", violation.message())
        .put("severity", violation.severity().toString());
  }
}
