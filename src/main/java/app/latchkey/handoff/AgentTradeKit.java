package app.latchkey.handoff;

import app.latchkey.handoff.Knobs.Knob;
import app.latchkey.handoff.VariableNames.Setting;

/** OKX Agent Trade Kit: a profile in its {@code ~/.okx/config.toml}. */
final class AgentTradeKit implements Target {

    @Override
    public String name() {
        return "AGENT_TRADE_KIT";
    }

    @Override
    public Kind kind() {
        return Kind.TERMINAL;
    }

    @Override
    public String source() {
        return "okx/agent-trade-kit (2026-04), config.toml.example, packages/core/src/config.ts";
    }

    @Override
    public Knobs knobs(Handover handover) {
        return new Knobs(Knob.set(site(handover)), Knob.set("demo = " + handover.isDemo()));
    }

    /** It knows three sites by name, and any other by its address. */
    private static String site(Handover handover) {
        return switch (handover.site()) {
            case GLOBAL -> "site = \"global\"";
            case EEA -> "site = \"eea\"";
            case US_AU -> "site = \"us\"";
            case TURKEY, PRACTICE, PRACTICE_OTHER ->
                "base_url = " + Quoting.BACKSLASHED.quoted(String.valueOf(handover.rest()));
        };
    }

    static Setting siteVariable(Handover handover) {
        return switch (handover.site()) {
            case GLOBAL -> new Setting("OKX_SITE", "global");
            case EEA -> new Setting("OKX_SITE", "eea");
            case US_AU -> new Setting("OKX_SITE", "us");
            case TURKEY, PRACTICE, PRACTICE_OTHER -> new Setting("OKX_API_BASE_URL", String.valueOf(handover.rest()));
        };
    }

    @Override
    public Handout write(Handover handover) {
        var profile = handover.slug();
        return new SheetWriter("config.toml", Quoting.BACKSLASHED, handover)
                .plain("default_profile = \"" + profile + "\"\n\n[profiles." + profile + "]\napi_key = ")
                .value(Value.API_KEY)
                .plain("\nsecret_key = ")
                .value(Value.SECRET_KEY)
                .plain("\npassphrase = ")
                .value(Value.PASSPHRASE)
                .plain("\n" + site(handover) + "\ndemo = " + handover.isDemo() + "\n")
                .with();
    }
}
