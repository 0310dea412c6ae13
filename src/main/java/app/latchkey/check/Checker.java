package app.latchkey.check;

import app.latchkey.okx.ErrorCatalogue;
import app.latchkey.okx.OkxApi;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/**
 * Examines one connection by calls that change nothing.
 *
 * <p>Blocking; call it from any thread but the FX thread. Safe on several threads at once.
 */
public final class Checker {

    private final ErrorCatalogue catalogue;
    private final InstantSource clock;

    public Checker(ErrorCatalogue catalogue, InstantSource clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * Runs all calls side by side and tells each finding as soon as it is sure; each kind once, in any order.
     *
     * @param okx stays open; the caller owns it
     * @param tell called on this thread
     * @throws InterruptedException at once when this thread is interrupted; calls still running are interrupted too
     */
    public CheckResult run(CheckSubject subject, OkxApi okx, Consumer<Finding> tell) throws InterruptedException {
        var heard = new Heard(catalogue);
        var begun = clock.instant();
        var examination = new Examination(subject, heard, tell, begun);
        var news = new LinkedBlockingQueue<News>();
        var took = new EnumMap<Question, Duration>(Question.class);
        var calls = startCalls(okx.trustingOwnClock(), heard, news);
        try {
            for (int open = calls.size(); open > 0; open--) {
                var next = news.take();
                next.taking().run();
                took.put(next.question(), Duration.between(begun, clock.instant()));
                examination.tellWhatIsNew();
            }
        } finally {
            calls.forEach(Thread::interrupt);
        }
        return examination.result(clock.instant(), took);
    }

    /** Every call ends in one piece of news, which the checking thread takes in: {@code heard} is never shared. */
    private static List<Thread> startCalls(OkxApi okx, Heard heard, BlockingQueue<News> news) {
        var calls = new EnumMap<Question, Call>(Question.class);
        calls.put(Question.TIME, () -> {
            var time = okx.time();
            var ahead = okx.clockOffset();
            return () -> heard.clockOffset = Optional.of(time.map(_ -> ahead));
        });
        calls.put(Question.STATUS, () -> {
            var status = okx.status();
            return () -> heard.status = Optional.of(status);
        });
        calls.put(Question.CONFIG, () -> {
            var config = okx.config();
            return () -> heard.config = Optional.of(config);
        });
        calls.put(Question.FUNDING, () -> {
            var funding = okx.fundingBalances();
            return () -> heard.funding = Optional.of(funding);
        });
        calls.put(Question.TRADING, () -> {
            var trading = okx.tradingBalance();
            return () -> heard.trading = Optional.of(trading);
        });
        calls.put(Question.OWN_ADDRESS, () -> {
            var own = okx.ownAddress();
            return () -> heard.ownAddress = Optional.of(own);
        });
        return calls.entrySet().stream()
                .map(each -> Thread.ofVirtual()
                        .name("check")
                        .start(() ->
                                news.add(new News(each.getKey(), each.getValue().newsOrItsFault()))))
                .toList();
    }

    /** A question came back; {@code taking} takes the answer in. */
    private record News(Question question, Runnable taking) {}

    private interface Call {

        /** Blocks; returns what takes the answer in. */
        Runnable news();

        /** {@link OkxApi} throws for nothing that OKX or the network does: what is thrown is a fault of ours, and shows. */
        default Runnable newsOrItsFault() {
            try {
                return news();
            } catch (RuntimeException fault) {
                return () -> {
                    throw fault;
                };
            }
        }
    }
}
