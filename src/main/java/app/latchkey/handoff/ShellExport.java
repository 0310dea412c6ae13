package app.latchkey.handoff;

/** Lines for a POSIX shell. */
final class ShellExport implements Target {

    @Override
    public String name() {
        return "SHELL";
    }

    @Override
    public Kind kind() {
        return Kind.ENVIRONMENT;
    }

    @Override
    public String source() {
        return "POSIX.1-2024, Shell Command Language, 2.2.2";
    }

    @Override
    public boolean takesNames() {
        return true;
    }

    @Override
    public Knobs knobs(Handover handover) {
        return handover.names().knobs(handover);
    }

    @Override
    public Handout write(Handover handover) {
        return VariablesWriter.write("okx.sh", Quoting.SHELL, handover, handover.names(), "export ");
    }
}
