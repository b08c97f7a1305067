/**
 * OctoTable: properties with rooms and tables, services with slots, reservations and their life.
 * Start reading at {@link dev.surimi.vendor.octotable.Octotable}.
 */
package dev.surimi.vendor.octotable;
