package app.latchkey.app;

import app.latchkey.practice.Options;
import app.latchkey.practice.PracticeExchange;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A data folder and a practice exchange of the test's own, and the program in its window once the test starts it. */
abstract class WindowTest {

    final Hand hand = new Hand();

    @TempDir
    Path data;

    PracticeExchange exchange;

    private Optional<Program> program = Optional.empty();

    @BeforeEach
    void startExchange() throws IOException {
        exchange = PracticeExchange.start(options());
    }

    @AfterEach
    void endProgramAndExchange() throws IOException {
        program.ifPresent(Program::close);
        exchange.close();
    }

    /** How the exchange is run. */
    Options options() {
        return Options.in(data.resolve("elsewhere"));
    }

    /** How the program is started. */
    Program.Setup setup() {
        return Program.Setup.in(data).practiceAt(exchange.address());
    }

    Program start() {
        return start(setup());
    }

    Program start(Program.Setup setup) {
        return startAt(setup, InstantSource.system());
    }

    /** Starts the program; the one before it is ended first. */
    Program startAt(Program.Setup setup, InstantSource clock) {
        program.ifPresent(Program::close);
        program = Optional.of(setup.startAt(clock));
        return program.get();
    }

    /** The program that was started last. */
    Program program() {
        return program.orElseThrow();
    }

    /** Enters the master password that vaults of {@link PreparedData} have. */
    Hand unlock() {
        return hand.see("Unlock your vault")
                .fill("Master password", PreparedData.MASTER)
                .click("Unlock");
    }

    /** The program with the exchange account “Gridbot”, unlocked. */
    void openWithOneAccount() throws IOException {
        PreparedData.oneAccount(data, exchange);
        start();
        unlock().see("Gridbot");
    }
}
