package app.latchkey.handoff;

import java.util.List;
import java.util.Optional;

/** Every target there is. */
public final class Targets {

    private static final List<Target> ALL = List.of(
            new TerminalForm(),
            new Ccxt(),
            new Freqtrade(),
            new FreqtradeVariables(),
            new Hummingbot(),
            new GoCryptoTrader(),
            new OctoBot(),
            new AgentTradeKit(),
            new PythonOkx(),
            new OkxApiNode(),
            new XChange(),
            new NautilusTrader(),
            new DotEnv(),
            new ShellExport(),
            new PowerShell(),
            new DockerEnvFile(),
            new Bitwarden(),
            new KeePass(),
            new OnePassword());

    private Targets() {}

    /** In the order in which they are offered. */
    public static List<Target> all() {
        return ALL;
    }

    /** The one of that name; empty when another version of Latchkey gave it. */
    public static Optional<Target> named(String name) {
        return ALL.stream().filter(target -> target.name().equals(name)).findFirst();
    }
}
