/** What changed between two versions of a contract, and whom it breaks. */
package dev.surimi.contract.diff;
