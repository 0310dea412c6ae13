package app.latchkey.funds;

import java.time.Instant;
import java.util.Optional;

/** One step of a transfer: where it came to stand, why, and when by this computer's clock. */
public record StateChange(TransferState state, Optional<TransferReason> reason, Optional<String> code, Instant at) {}
