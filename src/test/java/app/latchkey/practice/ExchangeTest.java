package app.latchkey.practice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A fresh exchange for each test, with a key that may read and trade, and a program that uses it. */
abstract class ExchangeTest {

    static final String PASSPHRASE = "Qwr4321!";

    @TempDir
    Path folder;

    PracticeExchange exchange;
    NewKey key;
    Bot bot;

    @BeforeEach
    void startExchange() throws IOException {
        exchange = PracticeExchange.start(options());
        key = exchange.createKey(KeyRequest.trading("terminal", PASSPHRASE));
        bot = new Bot(exchange.address(), key, PASSPHRASE);
    }

    @AfterEach
    void closeExchange() throws IOException {
        exchange.close();
    }

    Options options() {
        return Options.in(folder);
    }

    /** A program with another key. */
    Bot bot(KeyRequest request) {
        return new Bot(exchange.address(), exchange.createKey(request), PASSPHRASE);
    }

    static KeyRequest readOnly() {
        return KeyRequest.trading("reader", PASSPHRASE).with(Set.of(Permission.READ));
    }
}
