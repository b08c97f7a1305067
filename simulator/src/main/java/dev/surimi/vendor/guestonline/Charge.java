package dev.surimi.vendor.guestonline;

/**
 * Money that was taken for a booking.
 *
 * @param amount in cents
 * @param currency three letters
 */
public record Charge(long amount, String currency, Prepayment.PaymentKind paymentKind) {}
