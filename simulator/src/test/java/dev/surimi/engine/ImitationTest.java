package dev.surimi.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.surimi.contract.Contract;
import dev.surimi.vendor.Vendor;
import org.junit.jupiter.api.Test;

/** The contract is the routing table: nothing is served that it and the vendor do not agree on. */
class ImitationTest {

  private static final Vendor NOODLEBAR =
      Vendors.discover().find("noodlebar").orElseThrow().vendor();

  @Test
  void anOperationWithoutAHandlerIsRefused() {
    assertThatThrownBy(() -> new Imitation(NOODLEBAR, Contract.load("guestonline")))
        .hasMessageContaining("without a handler")
        .hasMessageContaining("bookings.create");
  }

  @Test
  void aHandlerWithoutAnOperationIsRefused() {
    assertThatThrownBy(() -> new Imitation(new TooEager(), Contract.load("noodlebar")))
        .hasMessageContaining("not in the contract: [orders.eat]");
  }

  @Test
  void anOperationIsBoundOnce() {
    assertThatThrownBy(() -> NOODLEBAR.operations().to("orders.get", call -> null))
        .hasMessageContaining("orders.get is bound twice");
  }
}
