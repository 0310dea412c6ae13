package app.latchkey.store;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a transfer stood at a time; a row of the journal holds the latest, the steps all of them.
 *
 * @param state and {@code reason}: words of the room that keeps the journal
 * @param unsettled whether no other transfer of the same account, currency and direction may start meanwhile
 * @param signedAt OKX's time that the request was signed with
 * @param transId OKX's name for the transfer
 * @param code OKX's last error code
 * @param words that OKX said along with a code which alone says nothing
 * @param at this computer's time of the step
 */
public record TransferStep(
        String state,
        boolean unsettled,
        Optional<Instant> signedAt,
        Optional<String> transId,
        Optional<String> code,
        Optional<String> words,
        Optional<String> reason,
        Instant at) {}
