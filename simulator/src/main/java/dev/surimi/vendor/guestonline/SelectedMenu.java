package dev.surimi.vendor.guestonline;

/** A menu picked for a booking, and how often. */
public record SelectedMenu(int id, String name, int quantity) {}
