package app.latchkey.store;

import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * A damaged database that was found on opening, and what of it lives on in the fresh one.
 *
 * @param kept where its bytes lie, its log beside it
 * @param transfers how many could be read, and were taken over with their steps
 * @param missing how many transfers could not; empty when the damage does not let that be told
 * @param unsettled how many of those taken over are not settled
 */
public record SetAside(Path kept, long transfers, OptionalLong missing, long unsettled) {}
