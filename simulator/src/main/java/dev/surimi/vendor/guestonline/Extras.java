package dev.surimi.vendor.guestonline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What gathers around a booking and is only shown when expanded.
 *
 * @param bill null until the table is released
 * @param charge null when nothing was taken
 * @param voucherCodes of the vouchers attached
 * @param releasedAt when the table was given free; null before
 */
public record Extras(
    Bill bill,
    Charge charge,
    List<UpsaleItem> upsaleItems,
    List<String> voucherCodes,
    List<Attachment> attachments,
    List<Message> messages,
    Instant releasedAt) {

  static final Extras NONE =
      new Extras(null, null, List.of(), List.of(), List.of(), List.of(), null);

  public Extras {
    upsaleItems = List.copyOf(upsaleItems);
    voucherCodes = List.copyOf(voucherCodes);
    attachments = List.copyOf(attachments);
    messages = List.copyOf(messages);
  }

  /** What the guests paid in the end; {@code amount} in cents. */
  public record Bill(int amount, String currency) {}

  /** A file that goes with a booking. */
  public record Attachment(String name, String url) {}

  /** A message sent about a booking. */
  public record Message(String kind, List<String> recipients, String text, Instant sentAt) {
    public Message {
      recipients = List.copyOf(recipients);
    }
  }

  Extras released(Bill newBill, Instant at) {
    return new Extras(newBill, charge, upsaleItems, voucherCodes, attachments, messages, at);
  }

  Extras with(Charge newCharge) {
    return new Extras(
        bill, newCharge, upsaleItems, voucherCodes, attachments, messages, releasedAt);
  }

  Extras with(Message message) {
    List<Message> all = new ArrayList<>(messages);
    all.add(message);
    return new Extras(bill, charge, upsaleItems, voucherCodes, attachments, all, releasedAt);
  }

  Extras withUpsaleItems(List<UpsaleItem> items) {
    return new Extras(bill, charge, items, voucherCodes, attachments, messages, releasedAt);
  }

  Extras withVouchers(List<String> codes) {
    return new Extras(bill, charge, upsaleItems, codes, attachments, messages, releasedAt);
  }

  Extras withAttachments(List<Attachment> files) {
    return new Extras(bill, charge, upsaleItems, voucherCodes, files, messages, releasedAt);
  }
}
