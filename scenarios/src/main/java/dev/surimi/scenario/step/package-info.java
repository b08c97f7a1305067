/** The steps of a scenario, one file a verb. */
package dev.surimi.scenario.step;
