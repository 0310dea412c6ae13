package app.latchkey.funds;

import java.util.Optional;

/**
 * What was learned about a transfer: where it stands now, and what OKX said along with it.
 *
 * @param transId OKX's name for the transfer
 * @param code of an error of OKX's
 * @param words as in {@link Transfer}
 */
record Outcome(
        TransferState state,
        Optional<TransferReason> reason,
        Optional<String> transId,
        Optional<String> code,
        Optional<String> words) {

    static Outcome of(TransferState state) {
        return new Outcome(state, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Outcome of(TransferState state, TransferReason reason) {
        return new Outcome(state, Optional.of(reason), Optional.empty(), Optional.empty(), Optional.empty());
    }

    Outcome named(Optional<String> name) {
        return new Outcome(state, reason, name, code, words);
    }

    Outcome withCode(String error) {
        return new Outcome(state, reason, transId, Optional.of(error), Optional.empty());
    }

    Outcome withWords(Optional<String> said) {
        return new Outcome(state, reason, transId, code, said);
    }
}
