package dev.surimi.vendor.guestonline;

/**
 * Something ordered along with a booking, such as a birthday cake.
 *
 * @param price in cents a piece
 */
public record UpsaleItem(String title, int quantity, int price, String currency) {}
