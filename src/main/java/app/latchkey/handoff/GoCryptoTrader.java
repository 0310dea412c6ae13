package app.latchkey.handoff;

import app.latchkey.handoff.Knobs.Knob;
import app.latchkey.key.Site;

/** The trading engine gocryptotrader: its exchange's block of {@code config.json}. */
final class GoCryptoTrader implements Target {

    @Override
    public String name() {
        return "GOCRYPTOTRADER";
    }

    @Override
    public Kind kind() {
        return Kind.TERMINAL;
    }

    @Override
    public String source() {
        return "gocryptotrader (2026-08), config_example.json, config/config_types.go";
    }

    @Override
    public Knobs knobs(Handover handover) {
        return new Knobs(
                handover.site() == Site.GLOBAL ? Knob.byItself() : Knob.notKnown(),
                handover.isDemo() ? Knob.notKnown() : Knob.byItself());
    }

    @Override
    public Handout write(Handover handover) {
        return new SheetWriter("gocryptotrader-okx.json", Quoting.BACKSLASHED, handover)
                .plain("""
                        {
                          "exchanges": [
                            {
                              "name": "Okx",
                              "enabled": true,
                              "api": {
                                "authenticatedSupport": true,
                                "credentials": {
                                  "key":\s""")
                .value(Value.API_KEY)
                .plain(",\n          \"secret\": ")
                .value(Value.SECRET_KEY)
                .plain(",\n          \"clientID\": ")
                .value(Value.PASSPHRASE)
                .plain("\n        }\n      }\n    }\n  ]\n}\n")
                .with();
    }
}
