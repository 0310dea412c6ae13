package app.latchkey.app;

import app.latchkey.practice.Options;
import app.latchkey.practice.PracticeExchange;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A vault whose opening ends after the session was locked shows nothing to whoever comes by. */
class LockedWhileOpeningIT {

    private final Hand hand = new Hand();
    private final TestEvents events = new TestEvents();
    private final TestSlowDisk disk = new TestSlowDisk();

    @TempDir
    Path data;

    private PracticeExchange exchange;
    private Program program;

    @BeforeEach
    void open() throws IOException {
        exchange = PracticeExchange.start(Options.in(data.resolve("elsewhere")));
        program = Program.Setup.in(data)
                .practiceAt(exchange.address())
                .events(events)
                .saver(disk::save)
                .start();
    }

    @AfterEach
    void close() throws IOException {
        disk.goOn();
        program.close();
        exchange.close();
    }

    @Test
    void itIsClosedAgainAndAsksForItsPassword() {
        hand.see("Welcome to Latchkey").click("Practise first");
        hand.see("Choose a master password")
                .fill("Master password", PreparedData.NEW_MASTER)
                .fill("Master password again", PreparedData.NEW_MASTER);
        disk.hold();
        hand.see("Strength: strong").click("Create the vault");
        disk.awaitSaving();

        events.lock();
        disk.goOn();

        hand.see("Unlock your vault")
                .fill("Master password", PreparedData.NEW_MASTER)
                .click("Unlock")
                .see("No exchange account yet");
    }
}
