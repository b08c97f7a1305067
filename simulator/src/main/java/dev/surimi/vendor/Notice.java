package dev.surimi.vendor;

import tools.jackson.databind.JsonNode;

/**
 * Something that subscribers are told.
 *
 * @param event its name in the contract's webhooks
 * @param subject the id of the entity it is about
 * @param payload the body as it will be sent
 */
public record Notice(String event, String subject, JsonNode payload) {}
