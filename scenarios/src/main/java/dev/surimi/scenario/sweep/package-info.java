/** A story once for every call and every fault: what breaks, and how to see it again. */
package dev.surimi.scenario.sweep;
