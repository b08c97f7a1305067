/**
 * Contracts for people to read: a page in Markdown for each vendor, and how much of it is known.
 */
package dev.surimi.contract.text;
