package app.latchkey.handoff;

import app.latchkey.handoff.Knobs.Knob;

/** The password manager Bitwarden: a file to import, with one login and the passphrase as a hidden field of it. */
final class Bitwarden implements Target {

    @Override
    public String name() {
        return "BITWARDEN";
    }

    @Override
    public Kind kind() {
        return Kind.PASSWORD_MANAGER;
    }

    @Override
    public String source() {
        return "bitwarden.com/help/condition-bitwarden-import, JSON for an individual vault";
    }

    @Override
    public Knobs knobs(Handover handover) {
        return new Knobs(Knob.inItsName(), Knob.inItsName());
    }

    @Override
    public Handout write(Handover handover) {
        return new SheetWriter("bitwarden-okx.json", Quoting.BACKSLASHED, handover)
                .plain("{\n  \"encrypted\": false,\n  \"folders\": [],\n  \"items\": [\n    {\n")
                .plain("      \"type\": 1,\n      \"name\": ")
                .text(LoginEntry.title(handover))
                .plain(",\n      \"notes\": null,\n      \"favorite\": false,\n      \"fields\": [\n")
                .plain("        { \"name\": \"Passphrase\", \"type\": 1, \"value\": ")
                .value(Value.PASSPHRASE)
                .plain(" }\n      ],\n      \"login\": {\n        \"uris\": [{ \"match\": null, \"uri\": ")
                .text(LoginEntry.web(handover))
                .plain(" }],\n        \"username\": ")
                .value(Value.API_KEY)
                .plain(",\n        \"password\": ")
                .value(Value.SECRET_KEY)
                .plain(",\n        \"totp\": null\n      }\n    }\n  ]\n}\n")
                .with();
    }
}
