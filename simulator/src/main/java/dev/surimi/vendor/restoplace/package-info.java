/**
 * Restoplace (api.restoplace.cc): reserves of tables at one address, deposits, tickets and
 * webhooks. Start reading at {@link Restoplace}.
 */
package dev.surimi.vendor.restoplace;
