package dev.surimi.vendor.iiko;

import java.util.List;

/** What the loyalty programme did to an order. */
public record Loyalty(String coupon, List<String> conditions, List<Dynamic> dynamic) {

  public Loyalty {
    conditions = conditions == null ? null : List.copyOf(conditions);
    dynamic = dynamic == null ? null : List.copyOf(dynamic);
  }

  /** A discount by a condition, of so many kopecks. */
  public record Dynamic(String condition, long sum) {}
}
