package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class RecentTest {

    private static final Duration LASTS = Duration.ofSeconds(5);

    private final FakeTicker ticker = new FakeTicker();
    private final Queue<String> answers = new ArrayDeque<>(List.of("first", "second"));
    private final Recent<String> recent = new Recent<>(ticker, LASTS, answer -> !answer.equals("nothing"), "cut off");

    private String ask() {
        return recent.ask(answers::remove);
    }

    @Test
    void anAnswerIsGivenAgainUntilItsTimeIsOver() {
        assertThat(ask()).isEqualTo("first");

        ticker.advance(LASTS.minusNanos(1));
        assertThat(ask()).isEqualTo("first");

        ticker.advance(Duration.ofNanos(1));
        assertThat(ask()).isEqualTo("second");
    }

    @Test
    void anAnswerThatWasLongInComingIsGivenAgainAllTheSame() {
        recent.ask(() -> {
            ticker.advance(LASTS);
            return "late";
        });

        assertThat(ask()).isEqualTo("late");
    }

    @Test
    void anAnswerThatIsWorthNothingIsNotGivenAgain() {
        assertThat(recent.ask(() -> "nothing")).isEqualTo("nothing");

        assertThat(ask()).isEqualTo("first");
    }

    @Test
    void thoseWhoAskAtOnceShareOneAnswer() throws Exception {
        var answering = new CountDownLatch(1);
        var one = new FutureTask<>(() -> recent.ask(() -> {
            await(answering);
            return answers.remove();
        }));
        var other = new FutureTask<>(this::ask);
        var asking = Thread.ofPlatform().start(one);
        Awaitility.await().until(() -> asking.getState() == Thread.State.WAITING);
        var waiting = Thread.ofPlatform().start(other);
        Awaitility.await().until(() -> waiting.getState() == Thread.State.WAITING);

        answering.countDown();

        assertThat(one.get()).isEqualTo("first");
        assertThat(other.get()).isEqualTo("first");
        assertThat(answers).containsExactly("second");
    }

    @Test
    void whoeverIsInterruptedWhileAnotherOneAsksIsCutOffAndStaysInterrupted() throws Exception {
        var answering = new CountDownLatch(1);
        var asking = Thread.ofPlatform()
                .start(() -> recent.ask(() -> {
                    await(answering);
                    return answers.remove();
                }));
        Awaitility.await().until(() -> asking.getState() == Thread.State.WAITING);
        var heard = new CompletableFuture<String>();
        var kept = new CompletableFuture<Boolean>();
        var waiting = Thread.ofPlatform().start(() -> {
            heard.complete(ask());
            kept.complete(Thread.currentThread().isInterrupted());
        });

        waiting.interrupt();

        assertThat(heard.get()).isEqualTo("cut off");
        assertThat(kept.get()).isTrue();
        answering.countDown();
        asking.join();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
