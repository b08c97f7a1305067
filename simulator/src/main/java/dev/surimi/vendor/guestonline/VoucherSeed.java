package dev.surimi.vendor.guestonline;

import dev.surimi.world.Transaction;
import java.math.BigDecimal;
import java.util.List;

/** Vouchers of an invented partner: valid, used and expired ones, over goods and over money. */
final class VoucherSeed {

  private static final String PARTNER = "surimi-box";

  private VoucherSeed() {}

  static void plant(Transaction world) {
    List.of(
            warrant("WARRANT-VALID-1", Voucher.Status.VALID),
            warrant("WARRANT-VALID-2", Voucher.Status.VALID),
            warrant("WARRANT-USED", Voucher.Status.USED),
            warrant("WARRANT-EXPIRED", Voucher.Status.EXPIRED),
            gift("GIFT-VALID-1", Voucher.Status.VALID),
            gift("GIFT-VALID-2", Voucher.Status.VALID),
            gift("GIFT-USED", Voucher.Status.USED))
        .forEach(voucher -> world.put(Voucher.TABLE, voucher));
  }

  private static Voucher warrant(String code, Voucher.Status status) {
    String name = "Chef Selection : 7 courses";
    return new Voucher(
        code, Voucher.Kind.WARRANT, name, "7 Courses<br>...", PARTNER, null, "eur", status);
  }

  private static Voucher gift(String code, Voucher.Status status) {
    return new Voucher(
        code, Voucher.Kind.GIFT, null, null, PARTNER, new BigDecimal("200.0"), "eur", status);
  }
}
