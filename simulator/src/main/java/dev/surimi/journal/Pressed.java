package dev.surimi.journal;

/** Somebody behind the scenes of a vendor pressed an action. */
public record Pressed(String vendor, String action) {}
