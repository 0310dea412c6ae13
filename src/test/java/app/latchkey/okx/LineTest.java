package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import okhttp3.Call;
import okhttp3.Dns;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class LineTest {

    private static final Arrived REFUSAL = new Arrived(
            401, ByteString.encodeUtf8("{\"code\":\"50105\",\"msg\":\"Request header is incorrect\"}"), Rig.NOW);

    private final Running running = new Running();

    private Line line(Ticker ticker, UnaryOperator<String> mask) {
        var around = new Surroundings(
                InstantSource.fixed(Rig.NOW),
                ticker,
                Timeouts.USUAL,
                Dns.SYSTEM,
                Optional::empty,
                Rig.ERRORS,
                UnaryOperator.identity());
        return new Line(
                around, new RateLimiter(ticker), running, mask, UnaryOperator.identity(), new FirstConnection());
    }

    private static String readWipedSecret(String message) {
        throw new IllegalStateException("wiped, so this cannot be masked: " + message.length());
    }

    private Answer<String> opened() {
        return line(new FakeTicker(), LineTest::readWipedSecret)
                .open(REFUSAL, Endpoint.CONFIG, (data, _) -> data.toString());
    }

    @Test
    void anAnswerThatComesInWhileItsClientIsBeingClosedIsCancelled() {
        running.close();

        assertThat(opened()).isEqualTo(Answer.failed(new Failure.Cancelled(true)));
    }

    @Test
    void secretsThatAreGoneWhileTheClientIsOpenAreAMistakeThatIsNotHidden() {
        assertThatThrownBy(this::opened).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anInterruptEndsAWaitAndIsKept() {
        Thread.currentThread().interrupt();

        boolean goesOn = line(Ticker.system(), UnaryOperator.identity()).pause(Duration.ofHours(1));

        assertThat(Thread.interrupted()).as("the interrupt is kept").isTrue();
        assertThat(goesOn).isFalse();
    }

    @Test
    void aCallThatIsOverIsNotEndedOnceMore() {
        var cancelled = new AtomicInteger();
        var http = new OkHttpClient.Builder()
                .eventListener(new EventListener() {
                    @Override
                    public void canceled(Call call) {
                        cancelled.incrementAndGet();
                    }
                })
                .build();
        var ticker = new FakeTicker();
        try (var okx = new FakeOkx()) {
            var address = HttpUrl.get(okx.host().address().toString());

            var status = line(ticker, UnaryOperator.identity())
                    .send(
                            http,
                            Get.of(Endpoint.TIME).request(address),
                            Endpoint.TIME,
                            "host",
                            "",
                            ticker.deadlineIn(Duration.ofMinutes(1)),
                            arrived -> Answer.ok(arrived.status()));
            running.endAll();

            assertThat(status).isEqualTo(Answer.ok(200));
            assertThat(cancelled).hasValue(0);
        } finally {
            http.dispatcher().executorService().shutdown();
        }
    }
}
