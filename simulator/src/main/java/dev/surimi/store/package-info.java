/** Where worlds are kept: in memory, in an SQLite file, in PostgreSQL. */
package dev.surimi.store;
