package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.Site;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import okhttp3.Dns;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** OKX's clock is what counts, whatever this computer's shows. */
class OkxClientClockTest {

    private static final String REFUSED = "{\"msg\":\"Timestamp request expired\",\"code\":\"50102\"}";
    private static final String NOTHING = "{\"code\":\"0\",\"msg\":\"\",\"data\":[]}";

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

    static Stream<Call> signedReads() {
        return Arrays.stream(Call.values()).filter(call -> call.isSigned() && call != Call.TRANSFER);
    }

    private static Instant signedAt(FakeOkx.Seen request) {
        return Instant.parse(request.headers().getFirst("OK-ACCESS-TIMESTAMP"));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 1})
    void aComputerThatIsADayOffSignsEveryReadWithOkxsTime(long days) {
        var theirs = Rig.NOW.plus(Duration.ofDays(days));
        okx.time(theirs.toEpochMilli());

        signedReads().forEach(call -> {
            okx.reply(200, NOTHING);
            call.on(client);
        });

        assertThat(okx.seen())
                .hasSize(9)
                .extracting(OkxClientClockTest::signedAt)
                .containsOnly(theirs);
        assertThat(okx.timesAsked()).isOne();
        assertThat(client.clockOffset()).isEqualTo(Duration.ofDays(days));
    }

    @ParameterizedTest
    @MethodSource("signedReads")
    void everySignedReadThatIsRefusedForItsTimeIsRepeatedOnceWithAFreshMeasurement(Call read) {
        var later = Rig.NOW.plusSeconds(86_400);
        okx.time(Rig.NOW.toEpochMilli()).time(later.toEpochMilli());
        okx.reply(401, REFUSED).reply(401, REFUSED);

        var answer = read.on(client);

        assertThat(Rig.failureOf(answer)).isEqualTo(new Failure.Rejected("50102", "Timestamp request expired", 401));
        assertThat(okx.seen()).extracting(OkxClientClockTest::signedAt).containsExactly(Rig.NOW, later);
        assertThat(okx.timesAsked()).isEqualTo(2);
    }

    @Test
    void whoTrustsThisComputersClockSignsByItAndSavesARoundTrip() {
        okx.reply(200, NOTHING);

        client.trustingOwnClock().bills(BillQuery.ALL);

        assertThat(okx.seen()).extracting(OkxClientClockTest::signedAt).containsExactly(Rig.NOW);
        assertThat(okx.timesAsked()).isZero();
    }

    @Test
    void whereThatClockIsWrongOkxsIsMeasuredAndTheReadAskedOnceMore() {
        var theirs = Rig.NOW.plusSeconds(86_400);
        okx.time(theirs.toEpochMilli());
        okx.reply(401, REFUSED).reply(200, NOTHING);

        assertThat(client.trustingOwnClock().bills(BillQuery.ALL).value()).isPresent();

        assertThat(okx.seen()).extracting(OkxClientClockTest::signedAt).containsExactly(Rig.NOW, theirs);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"code\":\"51000\",\"msg\":\"Parameter error\"}",
                "{\"code\":\"0\",\"data\":[{\"ts\":\"soon\"}]}"
            })
    void aReadIsAskedEvenWhereOkxDoesNotTellItsTime(String instead) {
        okx.always(FakeOkx.TIME, 200, ByteString.encodeUtf8(instead));
        okx.reply(200, NOTHING);

        assertThat(client.bills(BillQuery.ALL).value()).isPresent();
    }

    @Test
    void whereTheClockCannotBeReachedTheReadIsNotTriedAsWell() {
        var asked = new AtomicInteger();
        Dns nobodyKnows = name -> {
            asked.incrementAndGet();
            throw new UnknownHostException(name);
        };
        try (var cutOff = Rig.transport(ticker, Timeouts.USUAL, nobodyKnows, Optional.of(Proxy.NO_PROXY));
                var stranded = Rig.live(cutOff, new OkxHost.Official(Site.GLOBAL))) {

            assertThat(Rig.failureOf(stranded.bills(BillQuery.ALL)))
                    .isEqualTo(new Failure.Unreachable(Failure.Obstacle.NAME_NOT_FOUND, false));
        }

        assertThat(asked).as("tries to reach OKX").hasValue(BackOff.MOST_TRIES);
    }

    @Test
    void aReadThatHasNoTurnToAskForTheTimeIsNotSent() {
        okx.always(FakeOkx.TIME, 200, ByteString.encodeUtf8("hello"));
        try (var impatient = Rig.transport(ticker, Rig.brief(Duration.ofMillis(900)), Dns.SYSTEM, Optional.empty());
                var hurried = Rig.live(impatient, okx.host())) {
            for (int i = 0; i < Endpoint.TIME.calls(); i++) {
                hurried.time();
            }

            assertThat(Rig.failureOf(hurried.bills(BillQuery.ALL))).isEqualTo(new Failure.TooBusy());
        }
        assertThat(okx.seen()).isEmpty();
    }

    @Test
    void theOffsetIsTakenAtTheMiddleOfTheRoundTrip() {
        okx.time(Rig.NOW.toEpochMilli());
        okx.meanwhile(() -> ticker.advance(Duration.ofSeconds(4)));

        client.time();

        assertThat(client.clockOffset()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void eachSiteHasItsOwnClockAndAllItsClientsShareIt() {
        try (var elsewhere = new FakeOkx()) {
            okx.time(Rig.NOW.plusSeconds(60).toEpochMilli());
            okx.reply(200, NOTHING).reply(200, NOTHING);
            elsewhere.time(Rig.NOW.minusSeconds(60).toEpochMilli());
            elsewhere.reply(200, NOTHING);
            var there = Rig.live(transport, elsewhere.host());

            client.bills(BillQuery.ALL);
            Rig.live(transport, okx.host()).bills(BillQuery.ALL);
            there.bills(BillQuery.ALL);

            assertThat(okx.seen()).extracting(OkxClientClockTest::signedAt).containsOnly(Rig.NOW.plusSeconds(60));
            assertThat(elsewhere.seen())
                    .extracting(OkxClientClockTest::signedAt)
                    .containsOnly(Rig.NOW.minusSeconds(60));
            assertThat(okx.timesAsked()).isOne();
            assertThat(client.clockOffset()).isEqualTo(Duration.ofMinutes(1));
            assertThat(there.clockOffset()).isEqualTo(Duration.ofMinutes(-1));
        }
    }

    @Test
    void aTimeThatCannotBeReadLeavesTheOffsetAsItWas() {
        okx.time(Rig.NOW.plusSeconds(90).toEpochMilli());
        client.time();

        Call.TIME.answeredWith(
                okx, client, 200, ByteString.encodeUtf8("{\"code\":\"0\",\"data\":[{\"ts\":\"soon\"}]}"));

        assertThat(client.clockOffset()).isEqualTo(Duration.ofSeconds(90));
    }
}
