package app.latchkey.okx;

import java.time.Duration;

/**
 * How long things may take.
 *
 * @param connect one try to reach one address of the host
 * @param silence the longest wait for the next byte of a read's answer; shorter than {@code read}, so that a lost answer
 *     leaves time for another try
 * @param read a read in all: waiting for its turn, repetitions and the pauses between them included
 * @param transfer the one try of a transfer in all
 */
record Timeouts(Duration connect, Duration silence, Duration read, Duration transfer) {

    static final Timeouts USUAL =
            new Timeouts(Duration.ofSeconds(4), Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(20));
}
