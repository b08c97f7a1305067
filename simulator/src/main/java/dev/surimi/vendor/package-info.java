/** The kit that every vendor is made of. It knows worlds and contracts, and no vendor. */
package dev.surimi.vendor;
