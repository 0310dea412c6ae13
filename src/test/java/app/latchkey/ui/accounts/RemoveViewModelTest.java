package app.latchkey.ui.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.check.CheckResult;
import app.latchkey.check.Verdict;
import app.latchkey.funds.ScriptedOkx;
import app.latchkey.funds.Settling;
import app.latchkey.key.AccountRef;
import app.latchkey.key.Site;
import app.latchkey.okx.ErrorCatalogue;
import app.latchkey.okx.TransferStatus;
import app.latchkey.ui.Background;
import app.latchkey.ui.Later;
import app.latchkey.ui.Message;
import app.latchkey.ui.Places;
import app.latchkey.ui.TestDesk;
import app.latchkey.ui.TestTransfers;
import app.latchkey.ui.care.CareKeeper;
import app.latchkey.vault.Connection;
import app.latchkey.vault.WrittenFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemoveViewModelTest {

    private final List<URI> opened = new ArrayList<>();
    private final AtomicInteger removed = new AtomicInteger();
    private final Places places = new Places() {
        @Override
        public URI web(Site site) {
            return site.web().orElseThrow();
        }

        @Override
        public boolean open(URI page) {
            return opened.add(page);
        }
    };

    private TestDesk test;
    private Connection connection;
    private RemoveViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        test = TestDesk.real(folder);
        connection = test.saved("Gridbot");
        model = new RemoveViewModel(test.desk, connection, Later.never(), places, removed::incrementAndGet);
    }

    @AfterEach
    void close() {
        model.leave();
        test.close();
    }

    @Test
    void untilItIsKnownThatEverythingIsSettledNothingCanBeRemoved() {
        model.remove();

        assertThat(model.waiting().getValue()).isTrue();
        assertThat(test.vault.connections().all()).hasSize(1);
    }

    @Test
    void aConnectionWithoutTransfersIsRemovedTogetherWithItsVerdicts() {
        var id = connection.id().toString();
        test.desk
                .history()
                .add(id, new CheckResult(Verdict.READY, List.of(), TestDesk.NOW, Optional.empty(), Map.of()));
        assertThat(test.desk.history().latest(id)).isPresent();
        model.enter();
        assertThat(model.waiting().getValue()).isFalse();

        model.remove();

        assertThat(test.vault.connections().all()).isEmpty();
        assertThat(test.desk.history().latest(id)).isEmpty();
        assertThat(removed).hasValue(1);
    }

    @Test
    void aRecordThatCannotBeReadIsSaidAndNoTransferIsMadeUp() {
        var unexpected = new ArrayList<Throwable>();
        var background = new Background(Runnable::run, Runnable::run, unexpected::add);
        var failing = new RemoveViewModel(test.desk, connection, background, places, removed::incrementAndGet);
        test.loseStore();

        failing.enter();
        failing.remove();

        assertThat(failing.loading().failed().get()).isTrue();
        assertThat(failing.unsettled().getValue()).isFalse();
        assertThat(failing.waiting().getValue()).isTrue();
        assertThat(test.vault.connections().all()).hasSize(1);
        assertThat(unexpected).hasSize(1);
        failing.leave();
    }

    @Test
    void itWaitsWhileATransferIsUnsettledAndNoLongerOnceItIsSettled() {
        TestTransfers.sendUnanswered(test, connection);
        model.enter();
        model.remove();
        assertThat(model.waiting().getValue()).isTrue();
        assertThat(removed).hasValue(0);

        test.okx.state = _ -> ScriptedOkx.is(TransferStatus.State.SUCCESS);
        new Settling(test.desk.journal(), ErrorCatalogue.load())
                .settleOnce(
                        test.okx, new AccountRef(connection.site(), connection.environment(), "4711"), TestDesk.NOW);

        assertThat(model.waiting().getValue()).isFalse();
        model.remove();
        assertThat(removed).hasValue(1);
    }

    @Test
    void aFullDiskIsSaidAndTheConnectionStays() {
        model.enter();
        test.fillDisk();

        model.remove();

        assertThat(model.refused().getValue()).contains(Message.of("problem.save.DISK_FULL"));
        assertThat(model.working().getValue()).isFalse();
        assertThat(test.vault.connections().all()).hasSize(1);
        assertThat(removed).hasValue(0);
    }

    @Test
    void filesThatWereWrittenWithItsSecretsAreCountedSinceNobodyKnowsOfThemAfterwards() {
        var file = new WrittenFile("/home/me/okx.json", "0f".repeat(32));
        var keeper = new CareKeeper(test.vault, connection.id());
        keeper.remember("HUMMINGBOT", TestDesk.NOW, Optional.empty());
        model.enter();
        assertThat(model.files().getValue()).isZero();

        keeper.remember("CCXT", TestDesk.NOW, Optional.of(file));
        model.enter();

        assertThat(model.files().getValue()).isEqualTo(1);
    }

    @Test
    void theKeyItselfIsEndedOnItsSitesApiPage() {
        model.apiPage().open();

        assertThat(opened).containsExactly(URI.create("https://www.okx.com/account/my-api?go-live-trading=1"));
    }
}
