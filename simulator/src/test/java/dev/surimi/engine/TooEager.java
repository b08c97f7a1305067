package dev.surimi.engine;

import dev.surimi.vendor.Credentials;
import dev.surimi.vendor.Decoded;
import dev.surimi.vendor.Operations;
import dev.surimi.vendor.Refusal;
import dev.surimi.vendor.Reply;
import dev.surimi.vendor.Request;
import dev.surimi.vendor.Seed;
import dev.surimi.vendor.Vendor;
import dev.surimi.vendor.noodlebar.Noodlebar;
import dev.surimi.world.Options;
import dev.surimi.world.Table;
import dev.surimi.world.Transaction;
import java.util.List;

/** The noodlebar, with one handler more than it promises. */
public final class TooEager implements Vendor {

  private final Vendor noodlebar = new Noodlebar();

  @Override
  public String id() {
    return noodlebar.id();
  }

  @Override
  public Operations operations() {
    return noodlebar.operations().to("orders.eat", call -> Reply.empty(204));
  }

  @Override
  public Credentials credentials() {
    return noodlebar.credentials();
  }

  @Override
  public Decoded decode(Request request) {
    return noodlebar.decode(request);
  }

  @Override
  public Reply refuse(Refusal refusal, Options options) {
    return noodlebar.refuse(refusal, options);
  }

  @Override
  public List<Table<?, ?>> tables() {
    return noodlebar.tables();
  }

  @Override
  public void seed(Transaction world, Seed seed) {
    noodlebar.seed(world, seed);
  }
}
