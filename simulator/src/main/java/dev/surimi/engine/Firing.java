package dev.surimi.engine;

import java.time.Instant;

/**
 * One line of the ledger of time: something fell due and happened.
 *
 * @param at the world's time
 * @param what the appointment's name, or {@code webhook.<event>}
 * @param id of the entity, or of the delivery
 * @param outcome what came of it, in a few words
 */
public record Firing(Instant at, String what, String vendor, String id, String outcome) {}
