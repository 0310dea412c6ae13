package app.latchkey.handoff;

import app.latchkey.handoff.Knobs.Knob;

/** The library okx-api for Node: a file {@code .env} for {@code node --env-file}, and a program that uses it. */
final class OkxApiNode implements Target {

    @Override
    public String name() {
        return "OKX_API_NODE";
    }

    @Override
    public Kind kind() {
        return Kind.LIBRARY;
    }

    @Override
    public String source() {
        return "okx-api 3.2.3, README.md, dist/cjs/util/requestUtils.js, types/rest/client.d.ts";
    }

    @Override
    public Knobs knobs(Handover handover) {
        return new Knobs(Knob.set(site(handover)), Knobs.demo(handover, "demoTrading: true"));
    }

    private static String site(Handover handover) {
        return switch (handover.site()) {
            case GLOBAL -> "market: 'OPENAPI_GLOBAL'";
            case EEA -> "market: 'EEA'";
            case US_AU -> "market: 'US'";
            case TURKEY, PRACTICE, PRACTICE_OTHER -> "baseUrl: '" + handover.rest() + "'";
        };
    }

    @Override
    public Handout write(Handover handover) {
        return VariablesWriter.write(
                ".env",
                Quoting.DOTENV,
                handover,
                VariableNames.OKX_API_NODE,
                "",
                SheetWriter.snippet("okx.mjs", program(handover)));
    }

    private static String program(Handover handover) {
        return """
                // node --env-file=.env okx.mjs
                import { RestClient } from 'okx-api';

                const client = new RestClient({
                  apiKey: process.env.API_KEY_COM,
                  apiSecret: process.env.API_SECRET_COM,
                  apiPass: process.env.API_PASSPHRASE_COM,
                  %s,%s
                });
                """.formatted(site(handover), handover.isDemo() ? "\n  demoTrading: true," : "");
    }
}
