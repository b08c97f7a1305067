package dev.surimi.contract;

/** One declared response: how its status is known and what its body may be. */
record Answer(Source source, Content content) {}
