package dev.surimi.vendor.restoplace;

import dev.surimi.world.View;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the older hook is told for messengers to guests: texts only (facts 1.7). */
final class NotificationJson {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
  private static final Pattern RUSSIAN = Pattern.compile("7(\\d{3})(\\d{3})(\\d\\d)(\\d\\d)");

  private NotificationJson() {}

  static ObjectNode of(View world, String action, Reserve reserve) {
    LocalDateTime from = AddressTime.of(world).local(reserve.visit().interval().from());
    return JsonNodeFactory.instance
        .objectNode()
        .put("action", action)
        .put("phone", phone(reserve.guest().phone()))
        .put("username", reserve.guest().name())
        .put("reserve_num", Integer.toString(reserve.number()))
        .put("reserve_date", DAY.format(from))
        .put("reserve_time", HOUR.format(from))
        .put("guests", Integer.toString(reserve.visit().count()))
        .put("organization_name", Address.of(world).organization().name());
  }

  /** As in {@code +7 (900) 000-00-01}. */
  static String phone(String digits) {
    Matcher russian = RUSSIAN.matcher(digits);
    if (russian.matches()) {
      return russian.replaceFirst("+7 ($1) $2-$3-$4");
    }
    return digits.isEmpty() ? "" : "+" + digits;
  }
}
