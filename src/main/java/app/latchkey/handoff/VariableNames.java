package app.latchkey.handoff;

import java.util.List;

/** What environment variables with credentials are called; whoever reads them knows them by these names only. */
public enum VariableNames {
    /** OKX Agent Trade Kit, packages/core/src/config.ts. */
    AGENT_TRADE_KIT("OKX_API_KEY", "OKX_SECRET_KEY", "OKX_PASSPHRASE"),
    /** python-okx 0.4.3, .env.example. */
    PYTHON_OKX("OKX_API_KEY", "OKX_API_SECRET", "OKX_PASSPHRASE"),
    /** nautilus_trader, docs/integrations/okx.md. */
    NAUTILUS("OKX_API_KEY", "OKX_API_SECRET", "OKX_API_PASSPHRASE"),
    /** okx-api 3.2.3, README.md. */
    OKX_API_NODE("API_KEY_COM", "API_SECRET_COM", "API_PASSPHRASE_COM");

    private final String apiKey;
    private final String secretKey;
    private final String passphrase;

    VariableNames(String apiKey, String secretKey, String passphrase) {
        this.apiKey = apiKey;
        this.secretKey = secretKey;
        this.passphrase = passphrase;
    }

    /** The name for a value. */
    public String of(Value value) {
        return switch (value) {
            case API_KEY -> apiKey;
            case SECRET_KEY -> secretKey;
            case PASSPHRASE -> passphrase;
        };
    }

    /** Further variables that say which site and environment, as far as there are any by these names. */
    List<Setting> settings(Handover handover) {
        return switch (this) {
            case AGENT_TRADE_KIT -> List.of(AgentTradeKit.siteVariable(handover), demo("OKX_DEMO", handover));
            case PYTHON_OKX -> List.of(new Setting("OKX_FLAG", handover.isDemo() ? "1" : "0"));
            case NAUTILUS, OKX_API_NODE -> List.of();
        };
    }

    Knobs knobs(Handover handover) {
        var set = settings(handover);
        return switch (this) {
            case AGENT_TRADE_KIT ->
                new Knobs(
                        Knobs.Knob.set(set.getFirst().line()),
                        Knobs.Knob.set(set.getLast().line()));
            case PYTHON_OKX ->
                new Knobs(Knobs.Knob.byHand(), Knobs.Knob.set(set.getFirst().line()));
            case NAUTILUS, OKX_API_NODE -> new Knobs(Knobs.Knob.byHand(), Knobs.Knob.byHand());
        };
    }

    private static Setting demo(String name, Handover handover) {
        return new Setting(name, String.valueOf(handover.isDemo()));
    }

    /** A variable that is no secret; its value needs no quotes anywhere. */
    record Setting(String name, String value) {

        String line() {
            return name + "=" + value;
        }
    }
}
