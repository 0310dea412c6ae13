package app.latchkey.handoff;

import app.latchkey.handoff.Knobs.Knob;

/** The library python-okx: its file {@code .env}, and a program that reads it. */
final class PythonOkx implements Target {

    @Override
    public String name() {
        return "PYTHON_OKX";
    }

    @Override
    public Kind kind() {
        return Kind.LIBRARY;
    }

    @Override
    public String source() {
        return "python-okx 0.4.3, .env.example, README.md, okx/Account.py, okx/okxclient.py";
    }

    @Override
    public Knobs knobs(Handover handover) {
        return new Knobs(Knob.set("domain=" + pythonText(handover)), Knob.set("OKX_FLAG=" + flag(handover)));
    }

    /** Without it python-okx takes every key for one of demo trading. */
    private static String flag(Handover handover) {
        return handover.isDemo() ? "1" : "0";
    }

    private static String pythonText(Handover handover) {
        return "'" + handover.rest() + "'";
    }

    @Override
    public Handout write(Handover handover) {
        return VariablesWriter.write(
                ".env",
                Quoting.DOTENV,
                handover,
                VariableNames.PYTHON_OKX,
                "",
                SheetWriter.snippet("okx_account.py", program(handover)));
    }

    private static String program(Handover handover) {
        return """
                import os
                from dotenv import load_dotenv
                from okx import Account

                load_dotenv()
                account = Account.AccountAPI(
                    api_key=os.environ['OKX_API_KEY'],
                    api_secret_key=os.environ['OKX_API_SECRET'],
                    passphrase=os.environ['OKX_PASSPHRASE'],
                    flag=os.environ['OKX_FLAG'],
                    domain=%s,
                )
                """.formatted(pythonText(handover));
    }
}
