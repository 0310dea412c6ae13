package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.Permission;
import app.latchkey.okx.AccountType;
import app.latchkey.okx.Answer;
import app.latchkey.okx.ClientId;
import app.latchkey.okx.ErrorMeaning;
import app.latchkey.okx.Failure;
import app.latchkey.okx.Failure.Obstacle;
import app.latchkey.okx.OkxApi;
import app.latchkey.okx.StatusNotice;
import app.latchkey.okx.TransferReceipt;
import app.latchkey.okx.TransferRequest;
import app.latchkey.okx.TransferStatus;
import app.latchkey.practice.KeyRequest;
import app.latchkey.practice.Trouble;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever trouble the practice exchange has, the client tells what it was, and of a transfer what is certain. */
class EveryTroubleTest {

    @TempDir
    Path temp;

    private final TransferRequest request = new TransferRequest(
            "USDT", new BigDecimal("1.5"), AccountType.FUNDING, AccountType.TRADING, ClientId.random());
    private PracticeRig rig;
    private OkxApi okx;

    @BeforeEach
    void open() throws IOException {
        rig = new PracticeRig(temp, options -> options.slowness(Duration.ofMillis(300)));
        okx = rig.client(rig.exchange.createKey(
                KeyRequest.trading("Grid bot", PracticeRig.PASSPHRASE).boundTo(List.of("198.51.100.7"))));
    }

    @AfterEach
    void close() throws IOException {
        okx.close();
        rig.close();
    }

    @Test
    void aSkewedClockIsMeasuredAndCorrected() {
        rig.exchange.troubles().on(Trouble.SKEWED_CLOCK);

        assertThat(okx.config()).isInstanceOf(Answer.Ok.class);
        assertThat(okx.clockOffset()).isCloseTo(Duration.ofMinutes(2), Duration.ofSeconds(5));
    }

    @Test
    void aClockThatJumpsAfterTheMeasurementIsMeasuredAgainForReads() {
        assertThat(okx.config()).isInstanceOf(Answer.Ok.class);

        rig.ours.move(Duration.ofHours(-3));

        assertThat(okx.config()).isInstanceOf(Answer.Ok.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Trouble.class,
            names = {"WRONG_SITE", "KEY_EXPIRED"})
    void aKeyOfAnotherSiteAndAnExpiredOneAreUnknown(Trouble trouble) {
        rig.exchange.troubles().on(trouble);

        assertThat(meaning(okx.config())).isEqualTo(ErrorMeaning.KEY_UNKNOWN);
        assertThat(meaning(transfer())).isEqualTo(ErrorMeaning.KEY_UNKNOWN);
        assertThat(rig.usdtInTrading()).isZero();
    }

    @Test
    void fromAnAddressThatIsNotListedTheRefusalNamesIt() {
        rig.exchange.troubles().on(Trouble.IP_NOT_LISTED);

        var refused = (Failure.Rejected) failure(okx.config());

        assertThat(PracticeRig.ERRORS.meaningOf(refused)).isEqualTo(ErrorMeaning.ADDRESS_NOT_LISTED);
        assertThat(PracticeRig.ERRORS.addressIn(refused.message())).contains("203.0.113.50");
        assertThat(refused.message()).as("the exchange repeats the key").doesNotContain("0badc0de-");
    }

    @Test
    void aMissingPermissionIsSeenInTheConfigAndSurelyMovesNothing() {
        rig.exchange.troubles().on(Trouble.PERMISSION_MISSING);

        assertThat(okx.config().value().orElseThrow().permissions()).containsExactly(Permission.READ);
        var refused = (Failure.Rejected) failure(transfer());
        assertThat(PracticeRig.ERRORS.meaningOf(refused)).isEqualTo(ErrorMeaning.PERMISSION_MISSING);
        assertThat(PracticeRig.ERRORS.surelyNotExecuted(refused.code())).isTrue();
        assertThat(rig.usdtInTrading()).isZero();
    }

    @Test
    void maintenanceIsAnnouncedAndRefusesWithoutSayingWhatBecameOfATransfer() {
        rig.exchange.troubles().on(Trouble.MAINTENANCE);

        assertThat(okx.status().value().orElseThrow()).isNotEmpty().allMatch(StatusNotice::isOngoing);
        assertThat(meaning(okx.config())).isEqualTo(ErrorMeaning.MAINTENANCE);
        var refused = (Failure.Rejected) failure(transfer());
        assertThat(PracticeRig.ERRORS.meaningOf(refused)).isEqualTo(ErrorMeaning.MAINTENANCE);
        assertThat(PracticeRig.ERRORS.surelyNotExecuted(refused.code())).isFalse();
    }

    @Test
    void aSlowAnswerIsWaitedFor() {
        rig.exchange.troubles().on(Trouble.SLOW);

        assertThat(okx.fundingBalances()).isInstanceOf(Answer.Ok.class);
        assertThat(transfer()).isInstanceOf(Answer.Ok.class);
    }

    @Test
    void aReadThatWasTurnedAwayForTheRateIsAskedAgainAndATransferIsNot() {
        assertThat(okx.time()).isInstanceOf(Answer.Ok.class);
        rig.exchange.troubles().on(Trouble.RATE_LIMITED, 1);
        assertThat(okx.config()).isInstanceOf(Answer.Ok.class);
        rig.exchange.troubles().on(Trouble.RATE_LIMITED, 1);

        assertThat(meaning(transfer())).isEqualTo(ErrorMeaning.RATE_LIMIT);

        assertThat(rig.transfersReceived()).isOne();
        assertThat(rig.usdtInTrading()).isZero();
    }

    @Test
    void aGatekeepersRefusalIsNoWordOfTheExchange() {
        rig.exchange.troubles().on(Trouble.EDGE_BLOCK);

        assertThat(failure(okx.config())).isEqualTo(new Failure.Unreachable(Obstacle.BLOCKED_ON_THE_WAY, true));
        assertThat(failure(transfer())).isEqualTo(new Failure.Unreachable(Obstacle.BLOCKED_ON_THE_WAY, true));
    }

    @Test
    void aLostAnswerAndAConnectionCutBeforeBookingLookTheSame() {
        rig.exchange.troubles().on(Trouble.ANSWER_LOST, 1);
        assertThat(failure(transfer())).isEqualTo(new Failure.Unreachable(Obstacle.CUT, true));
        assertThat(rig.usdtInTrading()).isEqualByComparingTo("1.5");

        rig.exchange.troubles().on(Trouble.CUT_BEFORE_BOOKING, 1);
        assertThat(failure(transfer())).isEqualTo(new Failure.Unreachable(Obstacle.CUT, true));
        assertThat(rig.usdtInTrading()).isEqualByComparingTo("1.5");

        assertThat(rig.transfersReceived()).isEqualTo(2);
    }

    @Test
    void aTransferThatTakesAWhileIsPendingFirst() {
        rig.exchange.troubles().on(Trouble.PENDING);

        assertThat(transfer()).isInstanceOf(Answer.Ok.class);

        assertThat(state()).isEqualTo(TransferStatus.State.PENDING);
        rig.theirs.move(Duration.ofMinutes(1));
        assertThat(state()).isEqualTo(TransferStatus.State.SUCCESS);
    }

    @Test
    void aTransferThatIsTakenInAndFailsSaysSo() {
        rig.exchange.troubles().on(Trouble.FAILED);

        assertThat(transfer()).isInstanceOf(Answer.Ok.class);

        assertThat(state()).isEqualTo(TransferStatus.State.FAILED);
        assertThat(rig.usdtInTrading()).isZero();
    }

    @Test
    void aMalformedAnswerIsUnreadableAndTheTransferBehindItMayHaveBeenMade() {
        rig.exchange.troubles().on(Trouble.MALFORMED_JSON);

        assertThat(failure(okx.status())).isInstanceOf(Failure.Unreadable.class);
        assertThat(failure(transfer())).isInstanceOf(Failure.Unreadable.class);
        assertThat(rig.usdtInTrading()).isEqualByComparingTo("1.5");
    }

    @Test
    void nobodyAnswersWhereTheExchangeWasStopped() throws IOException {
        rig.exchange.close();

        assertThat(failure(okx.time())).isEqualTo(new Failure.Unreachable(Obstacle.REFUSED, false));
        assertThat(failure(transfer())).isEqualTo(new Failure.Unreachable(Obstacle.REFUSED, false));
    }

    private Answer<TransferReceipt> transfer() {
        return okx.transfer(request, rig.theirs.instant());
    }

    private TransferStatus.State state() {
        return okx.transferState(request.clientId()).value().orElseThrow().state();
    }

    private static ErrorMeaning meaning(Answer<?> answer) {
        return PracticeRig.ERRORS.meaningOf((Failure.Rejected) failure(answer));
    }

    private static Failure failure(Answer<?> answer) {
        return switch (answer) {
            case Answer.Failed<?>(var failure) -> failure;
            case Answer.Ok<?>(var value) -> throw new AssertionError("It worked: " + value);
        };
    }
}
