/** Messages in hand: HTTP requests and answers as they were sent, recorded or intercepted. */
package dev.surimi.contract.traffic;
