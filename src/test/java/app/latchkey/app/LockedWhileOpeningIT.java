package app.latchkey.app;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A vault whose opening ends after the session was locked shows nothing to whoever comes by. */
class LockedWhileOpeningIT extends WindowTest {

    private final TestEvents events = new TestEvents();
    private final TestSlowDisk disk = new TestSlowDisk();

    @BeforeEach
    void open() {
        start(setup().events(events).saver(disk::save));
    }

    @AfterEach
    void letTheDiskGoOn() {
        disk.goOn();
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
