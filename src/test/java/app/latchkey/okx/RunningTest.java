package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which attempts end, those that have begun and those that begin too late. */
class RunningTest {

    private static final Attempt.Outcome ENDED = new Attempt.Outcome.Missed(new Failure.Cancelled(false));

    private final FakeOkx okx = new FakeOkx();
    private final OkHttpClient http = new OkHttpClient();
    private final Running running = new Running();
    private final Attempt read = attempt(new Request.Builder());
    private final Attempt transfer =
            attempt(new Request.Builder().post(new OneShotJson("{}".getBytes(StandardCharsets.UTF_8))));

    private Attempt attempt(Request.Builder request) {
        var gate = new Gate(InstantSource.fixed(Rig.NOW), new FakeTicker());
        return new Attempt(http, request.url(okx.host().address() + FakeOkx.TIME), gate, new FirstConnection());
    }

    private static Attempt.Outcome outcome(Attempt attempt) {
        return attempt.run(Duration.ofMinutes(1));
    }

    @AfterEach
    void close() {
        http.dispatcher().executorService().shutdown();
        okx.close();
    }

    @Test
    void endingReadsEndsThoseThatHaveBegunAndLetsATransferGoOn() {
        running.begin(read);
        running.begin(transfer);

        running.endReads();

        assertThat(outcome(read)).isEqualTo(ENDED);
        assertThat(outcome(transfer)).isInstanceOf(Attempt.Outcome.Delivered.class);
    }

    @Test
    void onceReadsAreEndedNoneBegins() {
        running.endReads();

        running.begin(read);
        running.begin(transfer);

        assertThat(outcome(read)).isEqualTo(ENDED);
        assertThat(outcome(transfer)).isInstanceOf(Attempt.Outcome.Delivered.class);
    }

    @Test
    void closingEndsWhateverHasBegun() {
        running.begin(read);
        running.begin(transfer);

        running.close();

        assertThat(outcome(read)).isEqualTo(ENDED);
        assertThat(outcome(transfer)).isEqualTo(ENDED);
    }

    @Test
    void onceClosedNothingBegins() {
        running.close();

        running.begin(read);
        running.begin(transfer);

        assertThat(outcome(read)).isEqualTo(ENDED);
        assertThat(outcome(transfer)).isEqualTo(ENDED);
        assertThat(okx.timesAsked()).isZero();
    }

    @Test
    void endingEverythingEndsNothingThatComesLater() {
        running.begin(transfer);

        running.endAll();
        running.begin(read);

        assertThat(outcome(transfer)).isEqualTo(ENDED);
        assertThat(outcome(read)).isInstanceOf(Attempt.Outcome.Delivered.class);
    }

    @Test
    void whoeverWaitsStopsWaitingWhenReadsAreEndedOrAllIsClosedAndOnlyThen() {
        running.endAll();
        assertThat(running.closing().getCount()).as("all were ended once").isOne();

        running.endReads();
        assertThat(running.closing().getCount()).as("reads are ended").isZero();

        var other = new Running();
        other.close();
        assertThat(other.closing().getCount()).as("closed").isZero();
    }

    @Test
    void onlyClosingCloses() {
        running.endReads();
        running.endAll();
        assertThat(running.isClosed()).isFalse();

        running.close();
        assertThat(running.isClosed()).isTrue();
    }
}
