/** Webhooks on their way: who wants them, what was tried, how they are sent. */
package dev.surimi.webhook;
