package dev.surimi.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.surimi.contract.Contract;
import dev.surimi.vendor.Credentials;
import dev.surimi.vendor.Decoded;
import dev.surimi.vendor.Operations;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Reply;
import dev.surimi.vendor.Request;
import dev.surimi.vendor.Seed;
import dev.surimi.vendor.Vendor;
import dev.surimi.world.Options;
import dev.surimi.world.Table;
import dev.surimi.world.Transaction;
import java.util.List;
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

  /** The noodlebar, with one handler more than it promises. */
  private static final class TooEager implements Vendor {
    @Override
    public String id() {
      return NOODLEBAR.id();
    }

    @Override
    public Operations operations() {
      return NOODLEBAR.operations().to("orders.eat", call -> Reply.empty(204));
    }

    @Override
    public Credentials credentials() {
      return NOODLEBAR.credentials();
    }

    @Override
    public Decoded decode(Request request) {
      return NOODLEBAR.decode(request);
    }

    @Override
    public Reply refuse(Refusal refusal, Options options) {
      return NOODLEBAR.refuse(refusal, options);
    }

    @Override
    public List<Table<?, ?>> tables() {
      return NOODLEBAR.tables();
    }

    @Override
    public void seed(Transaction world, Seed seed) {
      NOODLEBAR.seed(world, seed);
    }
  }
}
