package dev.surimi.journal;

import dev.surimi.contract.Violation;

/**
 * A violation, and where it was found.
 *
 * @param exchange the id of the exchange; null when a webhook was found broken outside of any
 * @param operation the operation's id, or the webhook's event; null when the call reached no
 *     operation
 */
public record Finding(Long exchange, String vendor, String operation, Violation violation) {}
