package app.latchkey.ui.check;

import app.latchkey.check.CheckResult;
import app.latchkey.funds.Pauser;
import app.latchkey.vault.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * Checks many connections within OKX's limits: those of one account one after the other, since they share its limits,
 * and those of different accounts side by side. Blocking.
 */
public final class ManyChecks {

    /** More would only wait for the limits that OKX counts by address. */
    private static final int SIDE_BY_SIDE = 6;

    /** Whose a key is, is known once it was asked: until then all of a site are taken for one account's, 5 calls in 2 s. */
    private static final Duration BETWEEN_UNKNOWN = Duration.ofMillis(450);

    /** Checks one connection. */
    @FunctionalInterface
    public interface Check {
        CheckResult of(Connection connection) throws InterruptedException;
    }

    /** Hears how far it is, on any thread. */
    public interface Progress {

        void begins(Connection connection);

        void ends(Connection connection, CheckResult result);
    }

    private final Check check;
    private final Pauser pauser;

    public ManyChecks(Check check, Pauser pauser) {
        this.check = check;
        this.pauser = pauser;
    }

    /**
     * Checks all of them.
     *
     * @throws InterruptedException at once when this thread is interrupted; checks under way are interrupted, too
     */
    public void run(List<Connection> connections, Progress progress) throws InterruptedException {
        var places = new Semaphore(SIDE_BY_SIDE);
        var accounts = new LinkedHashMap<String, List<Connection>>();
        connections.forEach(each ->
                accounts.computeIfAbsent(account(each), _ -> new ArrayList<>()).add(each));
        var work = accounts.values().stream()
                .<Callable<Boolean>>map(together -> () -> oneAfterTheOther(together, places, progress))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw unexpected(Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    private boolean oneAfterTheOther(List<Connection> together, Semaphore places, Progress progress)
            throws InterruptedException {
        for (int i = 0; i < together.size(); i++) {
            var connection = together.get(i);
            if (i > 0 && connection.uid().isEmpty()) {
                pauser.pause(BETWEEN_UNKNOWN);
            }
            places.acquire();
            try {
                progress.begins(connection);
                progress.ends(connection, check.of(connection));
            } finally {
                places.release();
            }
        }
        return true;
    }

    private static String account(Connection connection) {
        return connection.site() + " " + connection.environment() + " "
                + connection.uid().orElse("");
    }

    private static RuntimeException unexpected(Throwable cause) {
        return cause instanceof RuntimeException fault ? fault : new IllegalStateException(cause);
    }
}
