/**
 * Guestonline (api.guestonline.fr, version 1): online bookings of restaurants. Start reading at
 * {@link Guestonline}.
 */
package dev.surimi.vendor.guestonline;
