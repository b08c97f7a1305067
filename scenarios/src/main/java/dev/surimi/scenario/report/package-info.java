/** How a play is told: to a terminal, to a log, to a build server. */
package dev.surimi.scenario.report;
