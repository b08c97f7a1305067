package dev.surimi.vendor.octotable;

import dev.surimi.vendor.Input;

/** What is said about a guest: the phone is needed, the rest may be left out (facts 2.5). */
final class CustomerInput {

  private CustomerInput() {}

  /** A guest, still without a number. */
  static Customer of(Input input) {
    Input sent = input.requireObject("customer");
    if (sent.text("phone").isEmpty()) {
      throw OctotableError.BAD_PHONE.because("customer.phone is missing");
    }
    return changed(sent, new Customer(0, null, null, null, null));
  }

  /** The guest with what was sent; the rest stays. */
  static Customer changed(Input sent, Customer before) {
    String phone = Reachable.phone(Said.text(sent, "phone", before.phone()));
    if (phone == null) {
      throw OctotableError.BAD_PHONE.because("customer.phone is missing");
    }
    return new Customer(
        before.id(),
        Said.text(sent, "first_name", before.firstName()),
        Said.text(sent, "last_name", before.lastName()),
        Reachable.email(Said.text(sent, "email", before.email())),
        phone);
  }
}
