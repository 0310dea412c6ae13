package app.latchkey.ui.funds;

import app.latchkey.funds.ScriptedOkx;
import app.latchkey.okx.AccountType;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Failure;
import app.latchkey.okx.TransferStatus;
import app.latchkey.okx.Valuation;
import app.latchkey.settings.Settings;
import app.latchkey.ui.Background;
import app.latchkey.ui.Later;
import app.latchkey.ui.TestDesk;
import app.latchkey.ui.TestTicker;
import app.latchkey.vault.Connection;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The model of one account’s funds, over an OKX that has 1250.50000001 USDT in Funding and settles what is sent. */
abstract class FundsModelTest {

    static final Failure NO_ANSWER = new Failure.Unreachable(Failure.Obstacle.TIMED_OUT, true);

    final TestTicker ticker = new TestTicker();
    int limit = Settings.MAX_BIG_MOVE;

    TestDesk test;
    Connection connection;
    FundsViewModel model;

    @BeforeEach
    void openFunds(@TempDir Path folder) throws IOException {
        test = TestDesk.real(folder).funding("USDT", "1250.50000001");
        connection = test.saved("Gridbot");
        test.okx.state = _ -> ScriptedOkx.is(TransferStatus.State.SUCCESS);
        test.okx.valuation = _ -> Answer.ok(worth("1250.50"));
        model = models(Later.never()).of(test.desk, connection);
    }

    @AfterEach
    void leaveFunds() {
        model.leave();
        test.close();
    }

    /** What makes models, which do their work there. */
    FundsModels models(Background background) {
        return new FundsModels(background, () -> test.now, ticker, () -> limit);
    }

    /** What OKX says the Funding Account is worth, in US dollars. */
    static Valuation worth(String funding) {
        return new Valuation(
                Valuation.Unit.USD,
                new BigDecimal(funding),
                Optional.empty(),
                Optional.of(new BigDecimal(funding)),
                Optional.empty(),
                Optional.empty());
    }

    /** Enters so much USDT, and is at the question whether to move it. */
    FundsViewModel reviewing(String amount) {
        model.enter();
        model.entry().amount().set(amount);
        model.review();
        return model;
    }

    /** Seconds pass, on the clock too. */
    void pass(int seconds) {
        for (int i = 0; i < seconds; i++) {
            test.now = test.now.plusSeconds(1);
            ticker.tick();
        }
    }

    /** What the screen tells of USDT in Funding. */
    Optional<BigDecimal> shownInFunding() {
        return model.look()
                .overview()
                .getValue()
                .flatMap(now -> now.of("USDT"))
                .flatMap(funds -> funds.total(AccountType.FUNDING));
    }
}
