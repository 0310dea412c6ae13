package app.latchkey.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.ui.Background;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Later;
import app.latchkey.ui.TestDesk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeavingTest {

    private final Later later = new Later();
    private final List<Throwable> unexpected = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final Leaving leaving =
            new Leaving(new Background(later, Runnable::run, unexpected::add), () -> () -> said.add("clipboard"));
    private TestDesk test;
    private Desk desk;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        test = TestDesk.real(folder);
        desk = with(test.vault::close);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void whatWasTypedIsWrittenBeforeTheVaultIsClosed() {
        leaving.desk(desk, () -> said.add("typed, closed: " + test.vault.isClosed()), false, said::clear, this::then);

        later.doNow();

        assertThat(said).containsExactly("typed, closed: false", "clipboard", "then, closed: true");
    }

    @Test
    void aVaultIsClosedEvenWhenWhatWasTypedCannotBeWritten() {
        leaving.desk(desk, LeavingTest::fail, false, said::clear, this::then);

        later.doNow();

        assertThat(said).containsExactly("then, closed: true");
        assertThat(unexpected).hasSize(1);
    }

    @Test
    void nobodyWaitsForEverForADeskThatCannotBePutAway() {
        leaving.desk(with(LeavingTest::fail), () -> {}, false, said::clear, () -> said.add("then"));

        later.doNow();

        assertThat(said).containsExactly("clipboard", "then");
        assertThat(leaving.isUnderWay(() -> {})).isFalse();
    }

    @Test
    void ofTwoWishesToLeaveTheLastOneIsFollowedOnce() {
        leaving.desk(desk, () -> {}, false, said::clear, () -> said.add("lock"));
        assertThat(leaving.isUnderWay(() -> said.add("quit"))).isTrue();

        later.doNow();

        assertThat(said).containsExactly("clipboard", "quit");
        assertThat(leaving.isUnderWay(() -> said.add("again"))).isFalse();
    }

    private void then() {
        said.add("then, closed: " + test.vault.isClosed());
    }

    private Desk with(Runnable close) {
        var all = test.desk;
        return new Desk(
                all.workspace(),
                all.vault(),
                all.exchange(),
                all.checker(),
                all.search(),
                all.history(),
                all.choices(),
                all.journal(),
                all.activity(),
                all.transfers(),
                all.settling(),
                all.deposits(),
                all.failures(),
                all.notices(),
                close);
    }

    private static void fail() {
        throw new IllegalStateException("Nobody planned for this");
    }
}
