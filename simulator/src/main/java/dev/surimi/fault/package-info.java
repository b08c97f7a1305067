/** Rules that make the sandbox misbehave as real vendors do, one file a fault. */
package dev.surimi.fault;
