package app.latchkey.app;

import app.latchkey.check.Checker;
import app.latchkey.okx.ErrorCatalogue;
import app.latchkey.okx.OkxTransport;
import app.latchkey.vault.Calibration;
import app.latchkey.vault.Costs;
import app.latchkey.vault.Saver;
import app.latchkey.vault.VaultFolder;
import java.net.Proxy;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What lives as long as the program, whichever workspace is open. The transport is made when a vault is opened: it would
 * only delay the first window.
 */
final class Services {

    private final InstantSource clock;
    private final Costs costs;
    private final Saver saver;
    private final Supplier<Optional<Proxy>> proxy;
    private final SecureRandom random = new SecureRandom();
    private final Map<Path, VaultFolder> vaults = new ConcurrentHashMap<>();

    /**
     * @param costs what one guess at a master password is to cost
     * @param saver writes vaults and drafts
     * @param proxy the proxy for OKX's hosts, asked at each call; empty where the system decides
     */
    Services(InstantSource clock, Costs costs, Saver saver, Supplier<Optional<Proxy>> proxy) {
        this.clock = clock;
        this.costs = costs;
        this.saver = saver;
        this.proxy = proxy;
    }

    /** Those of this computer: its clock, and costs by its speed. */
    static Services ofThisComputer(Saver saver, Supplier<Optional<Proxy>> proxy) {
        return new Services(InstantSource.system(), new Calibration(), saver, proxy);
    }

    InstantSource clock() {
        return clock;
    }

    SecureRandom random() {
        return random;
    }

    /** The same object for the same folder, as long as the program runs. */
    VaultFolder vaults(Path folder) {
        return vaults.computeIfAbsent(folder, key -> new VaultFolder(key, clock, random, saver, costs));
    }

    ErrorCatalogue catalogue() {
        return ErrorCatalogue.load();
    }

    /** A transport for one open vault, closed with it. */
    OkxTransport transport(ErrorCatalogue catalogue) {
        return new OkxTransport(clock, proxy, catalogue);
    }

    Checker checker(ErrorCatalogue catalogue) {
        return new Checker(catalogue, clock);
    }
}
