/** Scenario files: YAML with lines, the schema of their form, and what is wrong with one. */
package dev.surimi.scenario.file;
