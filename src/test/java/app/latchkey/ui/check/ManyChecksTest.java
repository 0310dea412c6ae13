package app.latchkey.ui.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.latchkey.check.CheckResult;
import app.latchkey.check.Verdict;
import app.latchkey.key.ApiKey;
import app.latchkey.key.Credentials;
import app.latchkey.key.Environment;
import app.latchkey.key.Secret;
import app.latchkey.key.Site;
import app.latchkey.ui.TestDesk;
import app.latchkey.vault.AccountKind;
import app.latchkey.vault.Connection;
import app.latchkey.vault.ConnectionName;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ManyChecksTest {

    private static final CheckResult READY =
            new CheckResult(Verdict.READY, List.of(), TestDesk.NOW, Optional.empty(), Map.of());

    private final List<String> ended = Collections.synchronizedList(new ArrayList<>());
    private final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());

    private final ManyChecks.Progress progress = new ManyChecks.Progress() {
        @Override
        public void begins(Connection connection) {}

        @Override
        public void ends(Connection connection, CheckResult result) {
            ended.add(connection.name().value());
        }
    };

    private static Connection connection(int number, Optional<String> uid) {
        var credentials = new Credentials(
                new ApiKey(TestDesk.REAL_KEY), Secret.copyOf(TestDesk.SECRET_KEY), Secret.copyOf(TestDesk.PASSPHRASE));
        var made = Connection.of(
                new ConnectionName("Bot " + number),
                Site.GLOBAL,
                Environment.LIVE,
                AccountKind.MAIN,
                credentials,
                TestDesk.NOW);
        return uid.map(made::withUid).orElse(made);
    }

    @Test
    void keysOfOneAccountAreCheckedOneAfterTheOther() throws InterruptedException {
        var atOnce = new HashMap<String, AtomicInteger>();
        var accounts = List.of("1", "2", "3");
        accounts.forEach(account -> atOnce.put(account, new AtomicInteger()));
        var connections = IntStream.range(0, 30)
                .mapToObj(number -> connection(number, Optional.of(accounts.get(number % 3))))
                .toList();

        new ManyChecks(
                        connection -> {
                            var together = Optional.ofNullable(
                                            atOnce.get(connection.uid().orElseThrow()))
                                    .orElseThrow();
                            assertThat(together.incrementAndGet()).isOne();
                            Thread.onSpinWait();
                            together.decrementAndGet();
                            return READY;
                        },
                        pauses::add)
                .run(connections, progress);

        assertThat(ended).hasSize(30);
        assertThat(pauses).as("the limits of known accounts are kept below").isEmpty();
    }

    @Test
    void keysOfDifferentAccountsAreCheckedSideBySide() throws InterruptedException {
        var everybody = new CyclicBarrier(6);
        var connections = IntStream.range(0, 6)
                .mapToObj(number -> connection(number, Optional.of("uid" + number)))
                .toList();

        new ManyChecks(
                        _ -> {
                            try {
                                everybody.await();
                            } catch (BrokenBarrierException e) {
                                throw new IllegalStateException(e);
                            }
                            return READY;
                        },
                        pauses::add)
                .run(connections, progress);

        assertThat(ended).hasSize(6);
    }

    @Test
    void keysWhoseAccountNobodyKnowsKeepFiveCallsInTwoSeconds() throws InterruptedException {
        var connections = IntStream.range(0, 5)
                .mapToObj(number -> connection(number, Optional.empty()))
                .toList();

        new ManyChecks(_ -> READY, pauses::add).run(connections, progress);

        assertThat(ended).containsExactly("Bot 0", "Bot 1", "Bot 2", "Bot 3", "Bot 4");
        assertThat(pauses).hasSize(4).allMatch(pause -> pause.multipliedBy(5).compareTo(Duration.ofSeconds(2)) > 0);
    }

    @Test
    void anInterruptEndsAllOfThemAtOnce() throws InterruptedException {
        var begun = new CountDownLatch(3);
        var never = new CountDownLatch(1);
        var connections = IntStream.range(0, 3)
                .mapToObj(number -> connection(number, Optional.of("uid" + number)))
                .toList();
        var many = new ManyChecks(
                _ -> {
                    begun.countDown();
                    never.await();
                    return READY;
                },
                pauses::add);
        var task = new FutureTask<>(() -> {
            many.run(connections, progress);
            return true;
        });
        var thread = Thread.ofVirtual().start(task);
        begun.await();

        thread.interrupt();

        assertThatThrownBy(task::get).hasCauseInstanceOf(InterruptedException.class);
        assertThat(ended).isEmpty();
    }
}
