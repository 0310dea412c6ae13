package app.latchkey.handoff;

/** A file {@code .env}, as shells, node, dotenv and python-dotenv read it. */
final class DotEnv implements Target {

    @Override
    public String name() {
        return "DOTENV";
    }

    @Override
    public Kind kind() {
        return Kind.ENVIRONMENT;
    }

    @Override
    public String source() {
        return "POSIX.1-2024 2.2; node 20 --env-file; dotenv 16; python-dotenv 1.0";
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
        return VariablesWriter.write(".env", Quoting.DOTENV, handover, handover.names(), "");
    }
}
