package dev.surimi.vendor.ytimes;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Reply;
import dev.surimi.world.View;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The employees of the account. */
final class Users {

  private Users() {}

  static Reply list(Call call) {
    Optional<Boolean> enabled = call.input().flag("isEnabled");
    return Envelope.page(
        call,
        chosen(call.world(), enabled).count(),
        chosen(call.world(), enabled),
        employee -> json(call.world(), employee));
  }

  private static Stream<Employee> chosen(View world, Optional<Boolean> enabled) {
    return enabled
        .map(wanted -> world.where(Employee.BY_ENABLED, wanted))
        .orElseGet(() -> world.all(Employee.TABLE));
  }

  private static JsonNode json(View world, Employee employee) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", employee.id())
        .put("guid", employee.guid())
        .put("name", employee.name())
        .put("comment", employee.comment());
    json.putObject("role").put("id", employee.role().id()).put("name", employee.role().name());
    json.set("availableShopList", shops(world, employee));
    putReceipt(json, employee.onReceipt());
    putReach(json, employee.reach());
    putSalary(json, employee.salary());
    return json.put("employedDate", Days.date(employee.employedOn()))
        .put("dismissedDate", Days.date(employee.dismissedOn()))
        .put("docExpireDate", Days.date(employee.docExpireOn()))
        .put("tipsUrl", employee.tips().url())
        .put("tipsComment", employee.tips().comment());
  }

  private static void putReceipt(ObjectNode json, Employee.OnReceipt receipt) {
    json.put("kmmFio", receipt.fio())
        .put("kmmPosition", receipt.position())
        .put("kmmInn", receipt.inn());
  }

  private static void putReach(ObjectNode json, Employee.Reach reach) {
    json.put("phone", reach.phone())
        .put("telegram", reach.telegram())
        .put("vk", reach.vk())
        .put("email", reach.email());
  }

  private static void putSalary(ObjectNode json, Employee.Salary salary) {
    json.put("salaryWeekDaysRateId", salary.weekDaysRateId())
        .put("salaryWeekEndRateId", salary.weekEndRateId())
        .put("salaryTimeType", salary.timeType());
  }

  /** Null means every shop, as the sample has it. */
  private static JsonNode shops(View world, Employee employee) {
    if (employee.availableShopList().isEmpty()) {
      return JsonNodeFactory.instance.nullNode();
    }
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    employee.availableShopList().stream()
        .flatMap(guid -> world.find(Shop.TABLE, guid).stream())
        .forEach(shop -> list.addObject().put("guid", shop.guid()).put("name", shop.name()));
    return list;
  }
}
