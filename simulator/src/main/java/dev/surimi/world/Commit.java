package dev.surimi.world;

import java.time.Instant;
import java.util.List;

/**
 * What one transaction did: the states before and after, and the difference as a list of changes.
 */
public record Commit(
    Instant at, State before, State after, List<Change> changes, Options options) {}
