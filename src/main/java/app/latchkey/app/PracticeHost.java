package app.latchkey.app;

import app.latchkey.okx.OkxHost;
import app.latchkey.practice.Options;
import app.latchkey.practice.PracticeExchange;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The practice exchange of the Practice workspace: one of our own, or one that runs elsewhere on this computer. */
final class PracticeHost implements AutoCloseable {

    /** Tried first, so that bookmarks of its pages live on. */
    private static final int USUAL_PORT = 8765;

    /** Long enough for whoever rehearses a lost answer to read what Latchkey says meanwhile. */
    private static final Duration SEEN_FOR = Duration.ofSeconds(6);

    private final URI address;
    private final Optional<PracticeExchange> own;

    private PracticeHost(URI address, Optional<PracticeExchange> own) {
        this.address = address;
        this.own = own;
    }

    /** One that somebody started already. */
    static PracticeHost elsewhere(URI address) {
        return new PracticeHost(address, Optional.empty());
    }

    /** One of our own, with its state in the folder. */
    static PracticeHost start(Path folder) throws IOException {
        var exchange = startOnAnyPort(Options.in(folder).silence(SEEN_FOR));
        return new PracticeHost(exchange.address(), Optional.of(exchange));
    }

    private static PracticeExchange startOnAnyPort(Options options) throws IOException {
        try {
            return PracticeExchange.start(options.port(USUAL_PORT));
        } catch (BindException _) {
            return PracticeExchange.start(options.port(0));
        }
    }

    /** @throws IllegalArgumentException with a sentence, when this is no address of a practice exchange */
    static URI address(String text) {
        return OkxHost.Loopback.parse(text)
                .map(OkxHost.Loopback::address)
                .orElseThrow(() -> new IllegalArgumentException(
                        text + " is no address of a practice exchange, such as http://127.0.0.1:8765."));
    }

    URI address() {
        return address;
    }

    @Override
    public void close() throws IOException {
        if (own.isPresent()) {
            own.get().close();
        }
    }
}
