/**
 * Tells quickly whether a value fits a schema, without finding out where it does not and why. Uses
 * nothing of ours.
 */
package dev.surimi.contract.fit;
