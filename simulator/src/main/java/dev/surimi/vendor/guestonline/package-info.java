/** Guestonline's API v1: restaurants with services and tables, pending bookings, bookings, guests. */
package dev.surimi.vendor.guestonline;
