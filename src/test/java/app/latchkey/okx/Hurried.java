package app.latchkey.okx;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import okhttp3.Dns;

/** The way to an exchange on this computer for those who have thousands of calls to make. */
public final class Hurried {

    /** The longest that OKX counts calls together. */
    private static final Duration WINDOW = Duration.ofSeconds(3);

    private final Brisk ticker = new Brisk();
    private final OkxTransport transport;

    /** @param patience how long the answer to a transfer may take */
    public Hurried(InstantSource clock, Duration patience) {
        var usual = Timeouts.USUAL;
        var timeouts = new Timeouts(usual.connect(), usual.silence(), usual.read(), patience);
        transport = new OkxTransport(new Surroundings(
                clock, ticker, timeouts, Dns.SYSTEM, Optional::empty, Rig.ERRORS, UnaryOperator.identity()));
    }

    /** One that takes its turns and its pauses in no time. */
    public OkxTransport transport() {
        return transport;
    }

    /** So much time passes that nobody has to wait for a turn. */
    public void rest() {
        ticker.pause(WINDOW, new CountDownLatch(1));
    }
}
