package app.latchkey.store;

import static app.latchkey.store.SampleRows.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerdictTableTest {

    @TempDir
    Path temp;

    private Store store;
    private VerdictTable verdicts;

    @BeforeEach
    void open() throws IOException {
        store = Store.open(temp);
        verdicts = store.verdicts();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theLatestVerdictIsTheOneAddedLastAndTheHistoryRunsBackwards() {
        verdicts.add(verdict("one", 1));
        verdicts.add(verdict("two", 2));
        verdicts.add(verdict("one", 3));

        assertThat(verdicts.latest("one")).contains(verdict("one", 3));
        assertThat(verdicts.latest("three")).isEmpty();
        assertThat(verdicts.history("one", 10)).containsExactly(verdict("one", 3), verdict("one", 1));
        assertThat(verdicts.history("one", 1)).containsExactly(verdict("one", 3));
    }

    @Test
    void aRemovedConnectionIsForgottenAndTheOthersAreNot() {
        verdicts.add(verdict("one", 1));
        verdicts.add(verdict("two", 2));

        verdicts.removeConnection("one");

        assertThat(verdicts.history("one", 10)).isEmpty();
        assertThat(verdicts.latest("two")).contains(verdict("two", 2));
    }
}
