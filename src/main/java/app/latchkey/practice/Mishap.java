package app.latchkey.practice;

/**
 * What befalls one request on its way to the exchange, in it, or on the way back. Unlike a {@link Trouble}, it is thought
 * up for that request by whoever runs the exchange, and nobody can switch it on from outside.
 */
public sealed interface Mishap {

    Mishap NONE = new None();

    /** It is handled and answered as it should be. */
    record None() implements Mishap {}

    /** The connection ends without an answer; whether the request was handled before is told by {@code handled}. */
    record Cut(boolean handled) implements Mishap {}

    /** It is handled, and the answer ends in the middle of its JSON. */
    record Garbled() implements Mishap {}

    /** It is answered with an error of OKX's, handled or not. */
    record Says(int status, String code, boolean handled) implements Mishap {}

    /** Something in front of the exchange answers, and not in JSON; the request was handled or not. */
    record Gateway(int status, boolean handled) implements Mishap {}

    /**
     * It is handled, and answered with what the last request of the same kind was answered with when that went well: a
     * refusal names nothing by which anybody could tell that it is somebody else's.
     */
    record Again() implements Mishap {}

    /**
     * It arrives late, or is answered late.
     *
     * @param before waits until the request may arrive
     * @param after waits until it may be answered
     */
    record Waits(Runnable before, Runnable after) implements Mishap {}
}
