/** What is expected of an answer, and where it differs. */
package dev.surimi.scenario.match;
