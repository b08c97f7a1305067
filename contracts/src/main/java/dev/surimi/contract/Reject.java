package dev.surimi.contract;

import tools.jackson.databind.JsonNode;

/** A value that a schema must refuse, and the sentence that says why. */
public record Reject(String schemaName, String because, JsonNode value) {}
