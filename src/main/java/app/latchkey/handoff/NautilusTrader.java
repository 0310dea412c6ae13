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
        return "nautilus_trader docs/integrations/okx.md";
    }

    @Override
    public Knobs knobs(Handover handover) {
        return new Knobs(
                Knob.set("base_url_http=\"" + handover.rest() + "\""),
                Knob.set("is_demo=" + pythonBoolean(handover.isDemo())));
    }

    private static String pythonBoolean(boolean value) {
        return value ? "True" : "False";
    }

    @Override
    public Handout write(Handover handover) {
        var configuration = """
                from nautilus_trader.adapters.okx import OKXDataClientConfig, OKXExecClientConfig

                where = dict(base_url_http="%s", is_demo=%s)
                data_client = OKXDataClientConfig(**where)
                exec_client = OKXExecClientConfig(**where)
                """.formatted(handover.rest(), pythonBoolean(handover.isDemo()));
        return VariablesWriter.write(
                "okx.sh",
                Quoting.SHELL,
                handover,
                VariableNames.NAUTILUS,
                "export ",
                SheetWriter.snippet("okx_clients.py", configuration));
    }
}
