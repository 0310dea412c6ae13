package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.ApiKey;
import app.latchkey.key.Credentials;
import app.latchkey.key.Environment;
import app.latchkey.key.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import okhttp3.Dns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which reads are repeated, when, and how OKX's clock is followed. */
class OkxClientRepetitionTest {

    private static final String CONFIG = Rig.recorded("config-doc.json");
    private static final String BUSY = "{\"code\":\"50013\",\"msg\":\"Systems are busy.\",\"data\":[]}";

    private final FakeTicker ticker = new FakeTicker();
    private final FakeOkx okx = new FakeOkx();
    private final OkxTransport transport = Rig.transport(ticker);
    private final OkxApi client = Rig.live(transport, okx.host());

    @AfterEach
    void close() {
        client.close();
        transport.close();
        okx.close();
    }

    @ParameterizedTest
    @CsvSource({
        "429, 50011, 2000",
        "200, 50011, 2000",
        "503, 50001, 250",
        "429, 50013, 250",
        "500, 50026, 250",
        "400, 50004, 250",
        "500, 99999, 250",
        "502, 99999, 250",
        "429, 99999, 2000",
    })
    void troubleThatPassesIsWaitedOut(int status, String code, long pause) {
        okx.reply(status, "{\"msg\":\"x\",\"code\":\"" + code + "\"}").reply(200, CONFIG);

        assertThat(client.config().value()).isPresent();
        assertThat(ticker.pauses()).containsExactly(Duration.ofMillis(pause));
    }

    @Test
    void aGatewaysOwnErrorPageIsWaitedOut() {
        okx.reply(502, "<html>Bad gateway</html>").reply(200, CONFIG);

        assertThat(client.config().value()).isPresent();
    }

    @Test
    void threeTriesAreTheMostAndPausesGrow() {
        okx.reply(429, BUSY).reply(429, BUSY).reply(429, BUSY).reply(200, CONFIG);

        assertThat(Rig.failureOf(client.config())).isInstanceOf(Failure.Rejected.class);
        assertThat(okx.seen()).hasSize(3);
        assertThat(ticker.pauses()).containsExactly(Duration.ofMillis(250), Duration.ofMillis(500));
    }

    @ParameterizedTest
    @ValueSource(strings = {"50119", "50105", "50110", "50113", "50120", "51000"})
    void whatWillNotPassIsNotRepeated(String code) {
        okx.reply(401, "{\"msg\":\"x\",\"code\":\"" + code + "\"}");

        client.config();

        assertThat(okx.seen()).hasSize(1);
        assertThat(ticker.pauses()).isEmpty();
    }

    @Test
    void aServersInvitationToComeBackAtOnceIsNotFollowedBehindOurBack() {
        var now = Map.of("Retry-After", "0");
        okx.reply(503, BUSY, now).reply(503, BUSY, now).reply(503, BUSY, now).reply(200, CONFIG);

        client.config();

        assertThat(okx.seen()).hasSize(3);
    }

    @Test
    void theClockIsMeasuredOnceBeforeTheFirstSignature() {
        okx.time(Rig.NOW.plus(Duration.ofDays(1)).toEpochMilli());
        okx.reply(200, CONFIG).reply(200, CONFIG);

        client.config();
        client.config();

        assertThat(okx.timesAsked()).isEqualTo(1);
        assertThat(client.clockOffset()).isEqualTo(Duration.ofDays(1));
        assertThat(okx.seen())
                .allSatisfy(request -> assertThat(request.headers().getFirst("OK-ACCESS-TIMESTAMP"))
                        .isEqualTo("2026-11-21T00:00:00.000Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"50102", "50112"})
    void aComplaintAboutTheClockIsAnsweredByMeasuringAgainAndOneRepetition(String code) {
        var complaint = "{\"msg\":\"Timestamp request expired\",\"code\":\"" + code + "\"}";
        okx.time(Rig.NOW.toEpochMilli()).time(Rig.NOW.plusSeconds(90).toEpochMilli());
        okx.reply(401, complaint).reply(200, CONFIG);

        assertThat(client.config().value()).isPresent();
        assertThat(client.clockOffset()).isEqualTo(Duration.ofSeconds(90));
        assertThat(okx.seen().getLast().headers().getFirst("OK-ACCESS-TIMESTAMP"))
                .isEqualTo("2026-11-20T00:01:30.000Z");
    }

    @Test
    void aSecondComplaintAboutTheClockIsPassedOn() {
        var complaint = "{\"msg\":\"Timestamp request expired\",\"code\":\"50102\"}";
        okx.reply(401, complaint).reply(401, complaint).reply(200, CONFIG);

        assertThat(Rig.failureOf(client.config())).isInstanceOf(Failure.Rejected.class);
        assertThat(okx.seen()).hasSize(2);
    }

    @Test
    void aTransferRefusedForItsTimeIsNotRepeatedButTheClockIsMeasuredBeforeTheNextSignature() {
        okx.reply(200, CONFIG)
                .reply(401, "{\"msg\":\"Timestamp request expired\",\"code\":\"50102\"}")
                .reply(200, CONFIG);
        client.config();

        client.transfer(Rig.TRANSFER, Instant.EPOCH);
        client.config();

        assertThat(okx.seen()).hasSize(3);
        assertThat(okx.timesAsked()).isEqualTo(2);
    }

    @Test
    void theSixthQuestionWithinTwoSecondsWaitsItsTurn() {
        for (int i = 0; i < 5; i++) {
            okx.reply(200, CONFIG);
            client.config();
        }
        assertThat(ticker.pauses()).isEmpty();

        okx.reply(200, CONFIG);
        client.config();

        assertThat(ticker.pauses()).containsExactly(Duration.ofMillis(2050));
    }

    @Test
    void twoKeysOfOneAccountAreCountedTogetherOnceBothHaveTold() {
        var otherKey = new ApiKey("0badc0de-9999-4222-8333-444455556666");
        try (var credentials = new Credentials(otherKey, Secret.copyOf(Rig.SECRET_KEY), Secret.copyOf(Rig.PASSPHRASE));
                var other = transport.client(okx.host(), Environment.LIVE, credentials)) {
            for (int i = 0; i < 6; i++) {
                okx.reply(200, CONFIG);
                (i % 2 == 0 ? client : other).config();
            }
        }

        assertThat(ticker.pauses()).containsExactly(Duration.ofMillis(2050));
    }

    @Test
    void twoKeysOfAnAccountThatWasToldBeforeAreCountedTogetherFromTheirFirstCallOn() {
        var nothing = "{\"code\":\"0\",\"data\":[]}";
        okx.reply(200, nothing).reply(200, nothing);
        var otherKey = new ApiKey("0badc0de-9999-4222-8333-444455556666");
        var uid = Optional.of("44705892343619584");
        try (var credentials = new Credentials(otherKey, Secret.copyOf(Rig.SECRET_KEY), Secret.copyOf(Rig.PASSPHRASE));
                var other = transport.client(okx.host(), Environment.LIVE, credentials, uid);
                var given = Rig.credentials();
                var one = transport.client(okx.host(), Environment.LIVE, given, uid)) {
            one.billsHistory(BillQuery.ALL);
            other.billsHistory(BillQuery.ALL);
        }

        assertThat(ticker.pauses()).containsExactly(Duration.ofMillis(1050));
    }

    @Test
    void aSecondTryThatHasNoTurnInTimeLeavesTheFirstAnswer() {
        okx.reply(429, BUSY);
        var impatient = Rig.transport(ticker, Rig.brief(Duration.ofMillis(900)), Dns.SYSTEM, Optional.empty());

        try (impatient;
                var hurried = Rig.live(impatient, okx.host())) {
            assertThat(Rig.failureOf(hurried.valuation(Valuation.Unit.BTC)))
                    .isEqualTo(new Failure.Rejected("50013", "Systems are busy.", 429));
        }
        assertThat(okx.seen()).hasSize(1);
    }

    @Test
    void aCallerWithoutTheTimeToWaitHearsThatItIsTooBusy() {
        okx.reply(200, Rig.recorded("valuation-doc.json"));
        var impatient = Rig.transport(ticker, Rig.brief(Duration.ofMillis(900)), Dns.SYSTEM, Optional.empty());

        try (impatient;
                var hurried = Rig.live(impatient, okx.host())) {
            assertThat(hurried.valuation(Valuation.Unit.BTC).value()).isPresent();
            assertThat(Rig.failureOf(hurried.valuation(Valuation.Unit.BTC))).isEqualTo(new Failure.TooBusy());
        }
    }

    @Test
    void maintenanceIsAskedForOnceInTheTimeInWhichOkxWouldTurnAnotherQuestionAway() {
        okx.reply(200, Rig.recorded("status-doc.json")).reply(200, Rig.recorded("status-x-ongoing.json"));

        var first = client.status();
        var second = Rig.live(transport, okx.host()).status();
        ticker.advance(Duration.ofMillis(5100));
        var third = client.status();

        assertThat(second).isEqualTo(first);
        assertThat(third).isNotEqualTo(first);
        assertThat(okx.seen()).hasSize(2);
    }

    @Test
    void maintenanceThatCouldNotBeAskedForIsAskedForAgain() {
        okx.reply(200, "hello").reply(200, Rig.recorded("status-doc.json"));

        assertThat(Rig.failureOf(client.status())).isInstanceOf(Failure.Unreadable.class);
        assertThat(client.status().value()).isPresent();
    }
}
