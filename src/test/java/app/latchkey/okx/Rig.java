package app.latchkey.okx;

import app.latchkey.key.ApiKey;
import app.latchkey.key.Credentials;
import app.latchkey.key.Environment;
import app.latchkey.key.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import okhttp3.Dns;
import okhttp3.OkHttpClient;

/** What the client layer's tests share: a transport whose time stands still, credentials, recorded bodies. */
final class Rig {

    static final Instant NOW = Instant.parse("2026-11-20T00:00:00.000Z");
    static final String API_KEY = "0badc0de-1111-4222-8333-444455556666";
    static final String SECRET_KEY = "22582BD0CFF14C41EDBF1AB98506286D";
    static final String PASSPHRASE = "Correct#Horse9";
    static final ErrorCatalogue ERRORS = ErrorCatalogue.load();
    static final TransferRequest TRANSFER = new TransferRequest(
            "USDT", new BigDecimal("1.5"), AccountType.FUNDING, AccountType.TRADING, new ClientId("abc123"));

    static final Path RESPONSES = Path.of("src/test/resources/okx/responses");

    private Rig() {}

    static Credentials credentials() {
        return new Credentials(new ApiKey(API_KEY), Secret.copyOf(SECRET_KEY), Secret.copyOf(PASSPHRASE));
    }

    static OkxTransport transport(Ticker ticker) {
        return transport(ticker, Timeouts.USUAL, Dns.SYSTEM, Optional.empty());
    }

    static OkxTransport transport(Ticker ticker, Timeouts timeouts, Dns dns, Optional<Proxy> proxy) {
        return transport(ticker, timeouts, dns, () -> proxy, UnaryOperator.identity());
    }

    static OkxTransport transport(
            Ticker ticker,
            Timeouts timeouts,
            Dns dns,
            Supplier<Optional<Proxy>> proxy,
            UnaryOperator<OkHttpClient.Builder> network) {
        return new OkxTransport(
                new Surroundings(InstantSource.fixed(NOW), ticker, timeouts, dns, proxy, ERRORS, network));
    }

    /** Real time, but little of it. */
    static Timeouts brief(Duration all) {
        return new Timeouts(all, all, all, all);
    }

    static OkxApi live(OkxTransport transport, OkxHost host) {
        try (var credentials = credentials()) {
            return transport.client(host, Environment.LIVE, credentials);
        }
    }

    static String recorded(String file) {
        try {
            return Files.readString(RESPONSES.resolve(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The failure of an answer that must be one. */
    static Failure failureOf(Answer<?> answer) {
        if (answer instanceof Answer.Failed<?>(var failure)) {
            return failure;
        }
        throw new AssertionError("Not a failure: " + answer);
    }
}
