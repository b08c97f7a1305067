package dev.surimi.vendor.guestonline;

import dev.surimi.world.Transaction;
import dev.surimi.world.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Vouchers: what guests bring along to pay with. */
final class Vouchers {

  private Vouchers() {}

  static Stream<Voucher> of(View world, Collection<String> codes) {
    return codes.stream().flatMap(code -> world.find(Voucher.TABLE, code).stream());
  }

  /** The codes attached so far and, of the new ones, those that are valid; they are used then. */
  static List<String> attach(Transaction world, List<String> attached, List<String> codes) {
    List<String> all = new ArrayList<>(attached);
    for (String code : codes) {
      Optional<Voucher> valid = world.find(Voucher.TABLE, code.strip()).filter(Voucher::isValid);
      valid.ifPresent(voucher -> world.put(Voucher.TABLE, voucher.used()));
      valid.ifPresent(voucher -> all.add(voucher.code()));
    }
    return all;
  }

  /**
   * What a guest names while booking online is the partner's word: unknown codes are believed, used
   * ones are not.
   */
  static List<String> bring(Transaction world, VoucherInfos infos) {
    if (world.find(Voucher.TABLE, infos.code()).isEmpty()) {
      world.put(Voucher.TABLE, brought(infos));
    }
    return attach(world, List.of(), List.of(infos.code()));
  }

  private static Voucher brought(VoucherInfos infos) {
    boolean money = infos.amount() != null;
    return new Voucher(
        infos.code(),
        money ? Voucher.Kind.GIFT : Voucher.Kind.WARRANT,
        infos.name() == null ? infos.description() : infos.name(),
        infos.description(),
        infos.type(),
        infos.amount(),
        "eur",
        Voucher.Status.VALID);
  }
}
