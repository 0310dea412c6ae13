package app.latchkey.funds;

import app.latchkey.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An empty journal on disk for each test. */
abstract class JournalOnDiskTest {

    @TempDir
    Path temp;

    Store store;
    Journal journal;

    @BeforeEach
    void openJournal() throws IOException {
        store = Store.open(temp);
        journal = new Journal(store.journal());
    }

    @AfterEach
    void closeJournal() {
        store.close();
    }
}
