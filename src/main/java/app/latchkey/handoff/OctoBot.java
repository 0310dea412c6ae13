package app.latchkey.handoff;

import app.latchkey.handoff.Knobs.Knob;

/** The bot OctoBot: the block {@code exchanges} of {@code user/config.json}, which it encrypts when it starts. */
final class OctoBot implements Target {

    @Override
    public String name() {
        return "OCTOBOT";
    }

    @Override
    public Kind kind() {
        return Kind.TERMINAL;
    }

    @Override
    public String source() {
        return "OctoBot (2026-08), docs/content/guides/octobot-configuration/exchanges.md; OctoBot-Tentacles pull request 1599";
    }

    @Override
    public Knobs knobs(Handover handover) {
        var site =
                switch (handover.site()) {
                    case GLOBAL, EEA, US_AU -> Knob.set("exchanges." + Ccxt.exchange(handover));
                    case TURKEY, PRACTICE, PRACTICE_OTHER -> Knob.notKnown();
                };
        return new Knobs(site, Knob.set("sandboxed: " + handover.isDemo()));
    }

    @Override
    public Handout write(Handover handover) {
        return new SheetWriter("octobot-okx.json", Quoting.BACKSLASHED, handover)
                .plain("{\n  \"exchanges\": {\n    \"" + Ccxt.exchange(handover) + "\": {\n      \"api-key\": ")
                .value(Value.API_KEY)
                .plain(",\n      \"api-secret\": ")
                .value(Value.SECRET_KEY)
                .plain(",\n      \"api-password\": ")
                .value(Value.PASSPHRASE)
                .plain(",\n      \"sandboxed\": " + handover.isDemo() + "\n    }\n  }\n}\n")
                .with();
    }
}
