/** What happened in a world, in order; the console, assertions and reports read only this. */
package dev.surimi.journal;
