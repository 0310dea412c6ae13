package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
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
