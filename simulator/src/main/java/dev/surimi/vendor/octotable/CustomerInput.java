package dev.surimi.vendor.octotable;

import dev.surimi.vendor.Input;

/** What is said about a guest: the phone is needed, the rest may be left out (facts 2.5). */
final class CustomerInput {

  private CustomerInput() {}

  /** A guest, still without a number. */
  static Customer of(Input input) {
    return changed(input.requireObject("customer"), new Customer(0, null, null, null, null));
  }

  /** The guest with what was sent; the rest stays. */
  static Customer changed(Input sent, Customer before) {
    String firstName = Said.text(sent, "first_name", before.firstName());
    String lastName = Said.text(sent, "last_name", before.lastName());
    String phone = Said.text(sent, "phone", before.phone());
    if (phone == null) {
      throw OctotableError.BAD_PHONE.because("customer.phone is missing");
    }
    return new Customer(
        before.id(),
        firstName,
        lastName,
        Reachable.email(Said.text(sent, "email", before.email())),
        Reachable.phone(phone));
  }
}
