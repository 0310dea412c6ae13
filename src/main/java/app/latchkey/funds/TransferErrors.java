package app.latchkey.funds;

import app.latchkey.okx.Failure;
import java.util.Optional;

/** What must be known about OKX's error codes to say what became of a transfer. */
public interface TransferErrors {

    /** Whether the code, as an answer to a transfer, proves that no money moved. */
    boolean surelyNotExecuted(String code);

    /** Whether this answer to a transfer says that it was taken in and is being processed (58124). */
    boolean transferInProgress(Failure.Rejected rejected);

    /** OKX's name for the transfer in such an answer's message. */
    Optional<String> transferIdIn(String message);

    /** Whether this answer of transfer-state says that OKX does not know (yet) of the transfer. */
    boolean transferNotKnown(Failure.Rejected rejected);
}
