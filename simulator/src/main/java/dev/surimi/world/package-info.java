/**
 * One isolated universe: its immutable state, its agenda, its randomness. Knows no HTTP and no
 * vendor.
 */
package dev.surimi.world;
