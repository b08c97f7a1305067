/** A sandbox for JUnit 5: one for all tests, and a world for each. */
package dev.surimi.junit;
