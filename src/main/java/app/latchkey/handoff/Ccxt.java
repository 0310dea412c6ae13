package app.latchkey.handoff;

/** The library ccxt: a file with its credentials, and programs in JavaScript and Python that read it. */
final class Ccxt implements Target {

    private static final String FILE = "okx.json";

    @Override
    public String name() {
        return "CCXT";
    }

    @Override
    public Kind kind() {
        return Kind.LIBRARY;
    }

    @Override
    public String source() {
        return "ccxt 4.5.84, js/src/okx.js, myokx.js, okxus.js, base/Exchange.js";
    }

    @Override
    public Knobs knobs(Handover handover) {
        return new Knobs(Knobs.Knob.set(site(handover)), Knobs.demo(handover, "setSandboxMode(true)"));
    }

    /** The name of the class that knows a site's host; Turkey has none of its own. */
    static String exchange(Handover handover) {
        return switch (handover.site()) {
            case GLOBAL, TURKEY, PRACTICE, PRACTICE_OTHER -> "okx";
            case EEA -> "myokx";
            case US_AU -> "okxus";
        };
    }

    private static String site(Handover handover) {
        return switch (handover.site()) {
            case GLOBAL, EEA, US_AU -> "ccxt." + exchange(handover);
            case TURKEY -> "hostname: " + handover.rest().getHost();
            case PRACTICE, PRACTICE_OTHER -> "urls.api.rest: " + handover.rest();
        };
    }

    @Override
    public Handout write(Handover handover) {
        return new SheetWriter(FILE, Quoting.BACKSLASHED, handover)
                .plain("{\n  \"apiKey\": ")
                .value(Value.API_KEY)
                .plain(",\n  \"secret\": ")
                .value(Value.SECRET_KEY)
                .plain(",\n  \"password\": ")
                .value(Value.PASSPHRASE)
                .plain(host(handover) + "\n}\n")
                .with(
                        SheetWriter.snippet("okx.mjs", javaScript(handover)),
                        SheetWriter.snippet("okx.py", python(handover)));
    }

    private static String host(Handover handover) {
        return switch (handover.site()) {
            case GLOBAL, EEA, US_AU -> "";
            case TURKEY ->
                ",\n  \"hostname\": "
                        + Quoting.BACKSLASHED.quoted(handover.rest().getHost());
            case PRACTICE, PRACTICE_OTHER -> {
                var rest = "{ \"rest\": " + Quoting.BACKSLASHED.quoted(String.valueOf(handover.rest())) + " }";
                yield ",\n  \"urls\": { \"api\": " + rest + ", \"test\": " + rest + " }";
            }
        };
    }

    private static String javaScript(Handover handover) {
        return """
                import { readFileSync } from 'node:fs';
                import ccxt from 'ccxt';

                const exchange = new ccxt.%s(JSON.parse(readFileSync('%s', 'utf8')));
                """.formatted(exchange(handover), FILE) + (handover.isDemo() ? "exchange.setSandboxMode(true);\n" : "");
    }

    private static String python(Handover handover) {
        return """
                import json
                import ccxt

                with open('%2$s', encoding='utf-8') as file:
                    exchange = ccxt.%1$s(json.load(file))
                """.formatted(exchange(handover), FILE) + (handover.isDemo() ? "exchange.set_sandbox_mode(True)\n" : "");
    }
}
