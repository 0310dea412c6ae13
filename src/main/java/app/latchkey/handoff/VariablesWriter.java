package app.latchkey.handoff;

/** Writes credentials as variables, one in a line. */
final class VariablesWriter {

    private VariablesWriter() {}

    /**
     * A sheet of variables with the names' own settings below them, and sheets without secrets beside it.
     *
     * @param before stands before each name
     */
    static Handout write(
            String fileName,
            Quoting quoting,
            Handover handover,
            VariableNames names,
            String before,
            Sheet... snippets) {
        return write(fileName, quoting, handover, names, before, "=", snippets);
    }

    /** @param between stands between name and value */
    static Handout write(
            String fileName,
            Quoting quoting,
            Handover handover,
            VariableNames names,
            String before,
            String between,
            Sheet... snippets) {
        var out = new SheetWriter(fileName, quoting, handover);
        for (var value : Value.values()) {
            out.plain(before + names.of(value) + between).value(value).plain("\n");
        }
        for (var setting : names.settings(handover)) {
            out.plain(before + setting.name() + between);
            (quoting == Quoting.POWERSHELL ? out.text(setting.value()) : out.plain(setting.value())).plain("\n");
        }
        return out.with(snippets);
    }
}
