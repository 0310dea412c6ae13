package app.latchkey.handoff;

import app.latchkey.handoff.Knobs.Knob;

/** The platform nautilus_trader: the variables that it reads, and the part of its configuration that they leave open. */
final class NautilusTrader implements Target {

    @Override
    public String name() {
        return "NAUTILUS_TRADER";
    }

    @Override
    public Kind kind() {
        return Kind.TERMINAL;
    }

    @Override
    public String source() {
        return "nautilus_trader (2026-07), docs/integrations/okx.md, nautilus_trader/adapters/okx/config.py";
    }

    @Override
    public Knobs knobs(Handover handover) {
        return new Knobs(Knob.set(site(handover)), Knob.set("environment=" + environment(handover)));
    }

    /** It knows three regions, with their addresses for orders and for market data; any other by its address. */
    private static String site(Handover handover) {
        return switch (handover.site()) {
            case GLOBAL -> "region=OKXRegion.GLOBAL";
            case EEA -> "region=OKXRegion.EEA";
            case US_AU -> "region=OKXRegion.US";
            case TURKEY, PRACTICE, PRACTICE_OTHER -> "base_url_http=\"" + handover.rest() + "\"";
        };
    }

    private static String environment(Handover handover) {
        return handover.isDemo() ? "OKXEnvironment.DEMO" : "OKXEnvironment.LIVE";
    }

    @Override
    public Handout write(Handover handover) {
        var configuration = """
                from nautilus_trader.adapters.okx import OKXDataClientConfig, OKXExecClientConfig
                from nautilus_trader.core.nautilus_pyo3 import OKXEnvironment, OKXRegion

                where = dict(%s, environment=%s)
                data_client = OKXDataClientConfig(**where)
                exec_client = OKXExecClientConfig(**where)
                """.formatted(site(handover), environment(handover));
        return VariablesWriter.write(
                "okx.sh",
                Quoting.SHELL,
                handover,
                VariableNames.NAUTILUS,
                "export ",
                SheetWriter.snippet("okx_clients.py", configuration));
    }
}
