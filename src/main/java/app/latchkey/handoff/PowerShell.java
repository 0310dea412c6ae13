package app.latchkey.handoff;

/** Lines for PowerShell. */
final class PowerShell implements Target {

    @Override
    public String name() {
        return "POWERSHELL";
    }

    @Override
    public Kind kind() {
        return Kind.ENVIRONMENT;
    }

    @Override
    public String source() {
        return "Microsoft, about_Quoting_Rules, about_Environment_Variables";
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
        return VariablesWriter.write("okx.ps1", Quoting.POWERSHELL, handover, handover.names(), "$env:", " = ");
    }
}
