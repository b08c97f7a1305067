package dev.surimi.vendor.guestonline;

import java.math.BigDecimal;

/**
 * A partner's voucher that a guest brings along.
 *
 * @param type the partner it came from
 * @param amount in units of the currency; null for a voucher over goods
 */
public record VoucherInfos(
    String code, String description, String type, BigDecimal amount, String name) {

  public VoucherInfos {
    code = code.strip();
  }
}
