/** A vendor that nobody knows: small, and with one of everything that the engine drives. */
package dev.surimi.vendor.noodlebar;
