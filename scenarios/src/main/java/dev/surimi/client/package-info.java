/** The control API of a running sandbox, in Java. */
package dev.surimi.client;
