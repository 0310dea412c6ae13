package app.latchkey.handoff;

/** A file for {@code docker run --env-file}, which knows no quotes. Docker Compose reads another dialect. */
final class DockerEnvFile implements Target {

    @Override
    public String name() {
        return "DOCKER";
    }

    @Override
    public Kind kind() {
        return Kind.ENVIRONMENT;
    }

    @Override
    public String source() {
        return "docker run reference, --env-file";
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
        return VariablesWriter.write("okx.env", Quoting.AS_IT_IS, handover, handover.names(), "");
    }
}
