package dev.surimi.contract;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * A contract's files as one OpenAPI document whose refs stay inside it, and what its schemas must
 * refuse.
 */
record Bundle(ObjectNode document, List<Reject> rejects) {}
