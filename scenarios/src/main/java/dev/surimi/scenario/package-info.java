/** Scripted stories and their player. */
package dev.surimi.scenario;
