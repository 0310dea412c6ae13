package app.latchkey.app;

import app.latchkey.check.Checker;
import app.latchkey.okx.ErrorCatalogue;
import app.latchkey.okx.OkxTransport;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;

/**
 * What lives as long as the program, whichever workspace is open. The transport is made when a vault is opened: it would
 * only delay the first window.
 */
final class Services {

    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    Services(InstantSource clock) {
        this.clock = clock;
    }

    InstantSource clock() {
        return clock;
    }

    SecureRandom random() {
        return random;
    }

    ErrorCatalogue catalogue() {
        return ErrorCatalogue.load();
    }

    /** A transport for one open vault, closed with it. */
    OkxTransport transport(ErrorCatalogue catalogue) {
        return new OkxTransport(clock, Optional.empty(), catalogue);
    }

    Checker checker(ErrorCatalogue catalogue) {
        return new Checker(catalogue, clock);
    }
}
