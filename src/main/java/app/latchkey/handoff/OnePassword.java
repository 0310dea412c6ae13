package app.latchkey.handoff;

import app.latchkey.handoff.Knobs.Knob;

/** The password manager 1Password: a CSV file with two logins, since a login guards one password only. */
final class OnePassword implements Target {

    @Override
    public String name() {
        return "ONE_PASSWORD";
    }

    @Override
    public Kind kind() {
        return Kind.PASSWORD_MANAGER;
    }

    @Override
    public String source() {
        return "support.1password.com, import from CSV: Title, Website, Username, Password, Notes";
    }

    @Override
    public Knobs knobs(Handover handover) {
        return new Knobs(Knob.inItsName(), Knob.inItsName());
    }

    @Override
    public Handout write(Handover handover) {
        var title = LoginEntry.title(handover);
        var out = new SheetWriter("1password-okx.csv", Quoting.DOUBLED, handover)
                .plain("Title,Website,Username,Password,Notes\r\n");
        entry(out, title + ", Secret Key", Value.SECRET_KEY, handover);
        entry(out, title + ", Passphrase", Value.PASSPHRASE, handover);
        return out.with();
    }

    private static void entry(SheetWriter out, String title, Value value, Handover handover) {
        out.text(title)
                .plain(",")
                .text(LoginEntry.web(handover))
                .plain(",")
                .value(Value.API_KEY)
                .plain(",")
                .value(value)
                .plain(",\"\"\r\n");
    }
}
