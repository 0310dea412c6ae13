package app.latchkey.check;

/** How one finding turned out. */
public enum Outcome {
    PASSED,
    /** Works, and could be better. */
    ADVICE,
    /** Works now, and may stop working or hurt. */
    WARNING,
    FAILED,
    /** Nothing that OKX answered speaks about it. */
    SKIPPED
}
