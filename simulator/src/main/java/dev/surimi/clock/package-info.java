/** Time as a value; the only place that reads the machine's time. */
package dev.surimi.clock;
