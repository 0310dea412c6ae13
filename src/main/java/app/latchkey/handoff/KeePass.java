package app.latchkey.handoff;

import app.latchkey.handoff.Knobs.Knob;

/**
 * The password managers KeePass and KeePassXC: a CSV file with two entries, since an entry guards one password only.
 * Their importers ask whether a backslash is an escape character; here it is none.
 */
final class KeePass implements Target {

    @Override
    public String name() {
        return "KEEPASS";
    }

    @Override
    public Kind kind() {
        return Kind.PASSWORD_MANAGER;
    }

    @Override
    public String source() {
        return "keepass.info/help/kb/imp_csv.html; columns as KeePassXC exports them, src/format/CsvExporter.cpp";
    }

    @Override
    public Knobs knobs(Handover handover) {
        return new Knobs(Knob.inItsName(), Knob.inItsName());
    }

    @Override
    public Handout write(Handover handover) {
        var title = LoginEntry.title(handover);
        var out = new SheetWriter("keepass-okx.csv", Quoting.DOUBLED, handover)
                .plain("\"Group\",\"Title\",\"Username\",\"Password\",\"URL\",\"Notes\"\r\n");
        entry(out, title + ", Secret Key", Value.SECRET_KEY, handover);
        entry(out, title + ", Passphrase", Value.PASSPHRASE, handover);
        return out.with();
    }

    private static void entry(SheetWriter out, String title, Value value, Handover handover) {
        out.plain("\"OKX\",")
                .text(title)
                .plain(",")
                .value(Value.API_KEY)
                .plain(",")
                .value(value)
                .plain(",")
                .text(LoginEntry.web(handover))
                .plain(",\"\"\r\n");
    }
}
