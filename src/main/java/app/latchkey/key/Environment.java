package app.latchkey.key;

/** Real money or OKX's demo trading; a key belongs to one of the two and is refused (50101) in the other. */
public enum Environment {
    LIVE,
    DEMO;

    /** The one of the two that this is not. */
    public Environment other() {
        return switch (this) {
            case LIVE -> DEMO;
            case DEMO -> LIVE;
        };
    }
}
