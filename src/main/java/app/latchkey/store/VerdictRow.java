package app.latchkey.store;

import java.time.Instant;

/**
 * What a check said about a connection.
 *
 * @param verdict and {@code findings}: words of the room that checks; never with an address, a label or a key in them
 */
public record VerdictRow(String connectionId, Instant at, String verdict, String findings) {}
