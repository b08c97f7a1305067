package dev.surimi.vendor.ytimes;

import static dev.surimi.vendor.ytimes.References.changed;

import dev.surimi.vendor.Call;
import dev.surimi.vendor.Input;
import dev.surimi.vendor.Reply;
import dev.surimi.world.Transaction;
import java.util.Comparator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Who sells goods to the account. */
final class Suppliers {

  private Suppliers() {}

  static Reply list(Call call) {
    return Envelope.rows(
        call.world()
            .all(Supplier.TABLE)
            .sorted(Comparator.comparing(Supplier::number))
            .map(Suppliers::json));
  }

  static Reply save(Call call) {
    Transaction world = call.world();
    String name = call.input().requireText("name");
    String guid = References.guid(world, call.input(), "suppliers");
    Supplier before =
        world
            .find(Supplier.TABLE, guid)
            .orElseGet(() -> Supplier.named(guid, world.next(References.NUMBERS), name));
    world.put(Supplier.TABLE, after(call.input(), before, name));
    return Envelope.row(guid);
  }

  private static Supplier after(Input input, Supplier before, String name) {
    return new Supplier(
        before.guid(),
        before.number(),
        name,
        changed(input, "fullName", before.fullName()),
        input.flag("isCashPayment").orElse(before.isCashPayment()),
        phone(input, before),
        changed(input, "email", before.email()),
        changed(input, "inn", before.inn()),
        changed(input, "kpp", before.kpp()),
        changed(input, "address", before.address()),
        changed(input, "description", before.description()),
        changed(input, "comment", before.comment()),
        changed(input, "egaisRegId", before.egaisRegId()));
  }

  private static String phone(Input input, Supplier before) {
    String phone = changed(input, "phone", before.phone());
    if (phone != null && !phone.matches("[0-9]{4,14}")) {
      throw input.invalid("phone", "must be digits without the country's code");
    }
    return phone;
  }

  private static JsonNode json(Supplier supplier) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("guid", supplier.guid())
        .put("name", supplier.name())
        .put("fullName", supplier.fullName())
        .put("isCashPayment", supplier.isCashPayment())
        .put("phone", supplier.phone())
        .put("email", supplier.email())
        .put("inn", supplier.inn())
        .put("kpp", supplier.kpp())
        .put("address", supplier.address())
        .put("description", supplier.description())
        .put("comment", supplier.comment())
        .put("egaisRegId", supplier.egaisRegId());
  }
}
