/** The sandbox as one object: start it, ask for its address, close it. */
package dev.surimi;
