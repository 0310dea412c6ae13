package app.latchkey.handoff;

/**
 * How a target learns which site and which environment a key belongs to.
 *
 * @param site where the key works; on every other host it does not exist
 * @param environment live or demo trading
 */
public record Knobs(Knob site, Knob environment) {

    /** Where a setting comes from. */
    public enum How {
        /** What is written says it. */
        SET,
        /** It is so by itself. */
        BY_ITSELF,
        /** The user sets it in the terminal. */
        BY_HAND,
        /** The entry is called so, as a password manager has no other place for it. */
        IN_ITS_NAME,
        /** No setting for it is known, so it may not work there. */
        NOT_KNOWN
    }

    /**
     * One setting.
     *
     * @param literal the words that set it, as the target spells them; empty unless they are written or typed
     */
    public record Knob(How how, String literal) {

        static Knob set(String literal) {
            return new Knob(How.SET, literal);
        }

        static Knob byItself() {
            return new Knob(How.BY_ITSELF, "");
        }

        static Knob byHand() {
            return new Knob(How.BY_HAND, "");
        }

        static Knob inItsName() {
            return new Knob(How.IN_ITS_NAME, "");
        }

        static Knob notKnown() {
            return new Knob(How.NOT_KNOWN, "");
        }
    }

    /** For a target with a switch for demo trading, which stays away in live trading. */
    static Knob demo(Handover handover, String literal) {
        return handover.isDemo() ? Knob.set(literal) : Knob.byItself();
    }
}
