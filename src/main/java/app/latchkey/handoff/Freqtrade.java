package app.latchkey.handoff;

/** The bot freqtrade: the block {@code exchange} of its configuration, as a file of its own beside the others. */
final class Freqtrade implements Target {

    @Override
    public String name() {
        return "FREQTRADE";
    }

    @Override
    public Kind kind() {
        return Kind.TERMINAL;
    }

    @Override
    public String source() {
        return "freqtrade docs/exchanges.md, docs/configuration.md (2024-10); issue 10967 for myokx";
    }

    @Override
    public Knobs knobs(Handover handover) {
        return knobs(handover, "name: ");
    }

    /** freqtrade trades on paper by itself (dry-run); that it would use OKX's demo trading is not documented. */
    static Knobs knobs(Handover handover, String how) {
        var site =
                switch (handover.site()) {
                    case GLOBAL, EEA -> Knobs.Knob.set(how + Ccxt.exchange(handover));
                    case US_AU, TURKEY, PRACTICE, PRACTICE_OTHER -> Knobs.Knob.notKnown();
                };
        return new Knobs(site, handover.isDemo() ? Knobs.Knob.notKnown() : Knobs.Knob.byItself());
    }

    @Override
    public Handout write(Handover handover) {
        return new SheetWriter("config-okx.json", Quoting.BACKSLASHED, handover)
                .plain("{\n  \"exchange\": {\n    \"name\": \"" + Ccxt.exchange(handover) + "\",\n    \"key\": ")
                .value(Value.API_KEY)
                .plain(",\n    \"secret\": ")
                .value(Value.SECRET_KEY)
                .plain(",\n    \"password\": ")
                .value(Value.PASSPHRASE)
                .plain("\n  }\n}\n")
                .with();
    }
}
