/** The one road of a call and the one road of time. */
package dev.surimi.engine;
