package app.latchkey.practice;

import java.time.Duration;

/**
 * How a transfer comes to its end.
 *
 * @param after zero when it is settled as soon as it is booked
 */
record Settlement(Duration after, Transfer.State outcome) {

    static final Settlement AT_ONCE = new Settlement(Duration.ZERO, Transfer.State.SUCCESS);
}
