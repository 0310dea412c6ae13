package app.latchkey.practice;

import java.time.Duration;

/** How long a trouble lasts, or is still to last. */
public sealed interface Span {

    Span UNTIL_ENDED = new UntilEnded();

    /** The next requests that the trouble can change. */
    record Times(int times) implements Span {

        public Times {
            if (times < 0) {
                throw new IllegalArgumentException("A trouble cannot happen " + times + " times");
            }
        }
    }

    /** A while, by the clock that the exchange was started with: moving its clock makes it neither longer nor shorter. */
    record Lasting(Duration time) implements Span {

        public Lasting {
            if (time.isNegative()) {
                throw new IllegalArgumentException("A trouble cannot last " + time);
            }
        }
    }

    /** Until somebody ends it. */
    record UntilEnded() implements Span {}
}
