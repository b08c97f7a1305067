package dev.surimi.vendor.ytimes;

import dev.surimi.world.Index;
import dev.surimi.world.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Somebody who works in the shops.
 *
 * @param availableShopList the shops that are open to them; empty means all
 * @param docExpireOn the last day of their documents
 */
public record Employee(
    long id,
    String guid,
    String name,
    String comment,
    Role role,
    List<String> availableShopList,
    OnReceipt onReceipt,
    Reach reach,
    Salary salary,
    LocalDate employedOn,
    LocalDate dismissedOn,
    LocalDate docExpireOn,
    Tips tips) {

  static final Table<Long, Employee> TABLE =
      Table.of("ytimes", "employees", Employee.class, Employee::id);

  static final Index<Long, Employee, Boolean> BY_ENABLED =
      TABLE.index("by_enabled", Employee::isEnabled);

  /** What they do. */
  public record Role(long id, String name) {}

  /** How they stand on a receipt. */
  public record OnReceipt(String fio, String position, String inn) {}

  /** Where they can be reached. */
  public record Reach(String phone, String telegram, String vk, String email) {
    static final Reach UNKNOWN = new Reach(null, null, null, null);
  }

  /** How their time is paid. */
  public record Salary(Long weekDaysRateId, Long weekEndRateId, String timeType) {
    static final Salary BY_SHIFT = new Salary(null, null, "BY_SHIFT");
  }

  /** Where guests leave them tips. */
  public record Tips(String url, String comment) {
    static final Tips NONE = new Tips(null, null);
  }

  public Employee {
    Objects.requireNonNull(role);
    Objects.requireNonNull(onReceipt);
    Objects.requireNonNull(reach);
    Objects.requireNonNull(salary);
    Objects.requireNonNull(tips);
    availableShopList = List.copyOf(availableShopList);
  }

  /** Somebody dismissed is an inactive employee. */
  boolean isEnabled() {
    return dismissedOn == null;
  }

  /** As sales name them. */
  String kmmFio() {
    return onReceipt.fio();
  }

  boolean worksAt(String shopGuid) {
    return availableShopList.isEmpty() || availableShopList.contains(shopGuid);
  }
}
