package dev.surimi.engine;

import dev.surimi.vendor.Action;

/** An action of a vendor, ready to be pressed. */
public record Button(Imitation imitation, Action action) {}
