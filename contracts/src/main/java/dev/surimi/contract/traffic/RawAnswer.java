package dev.surimi.contract.traffic;

/** An answer as it came, its content codings undone. */
@SuppressWarnings("ArrayRecordComponent") // bodies are compared by nobody
public record RawAnswer(int status, Headers headers, byte[] body) {}
