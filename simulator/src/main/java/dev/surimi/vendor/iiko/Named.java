package dev.surimi.vendor.iiko;

/** Something by its id, with the name that people know it by. */
public record Named(String id, String name) {}
