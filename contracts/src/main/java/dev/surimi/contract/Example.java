package dev.surimi.contract;

import tools.jackson.databind.JsonNode;

/**
 * A sample message of the contract.
 *
 * @param name its kebab-case name, or its position where the contract has none
 * @param summary what it shows, {@code ""} when the contract does not say
 * @param value the message; treat it as immutable
 */
public record Example(String name, String summary, JsonNode value) {}
