/** The control API: a service with a contract and a route table, like a vendor's. */
package dev.surimi.control;
