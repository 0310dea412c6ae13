package app.latchkey.ui.funds;

import java.time.Duration;
import java.util.Optional;

/**
 * How old what is shown is.
 *
 * @param sinceRead since OKX told it
 * @param untilNext until the next look, when the last one has brought nothing
 */
record Age(Duration sinceRead, Optional<Duration> untilNext) {}
