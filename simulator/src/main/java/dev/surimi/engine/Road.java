package dev.surimi.engine;

import dev.surimi.vendor.Request;

/** How a call gets its answer: from an imitated vendor, or from the real one. */
interface Road {
  Visit receive(Request request);
}
