package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.funds.Execution;
import app.latchkey.funds.Transfer;
import app.latchkey.funds.TransferPlan;
import app.latchkey.funds.TransferReason;
import app.latchkey.funds.TransferState;
import app.latchkey.practice.Mishap;
import app.latchkey.practice.Trouble;
import app.latchkey.store.FullDisk;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Round after round of transfers, something going wrong in each; after each, the journal is held against the books. */
final class TortureRounds implements AutoCloseable {

    private final TortureWorld world;
    private final Random random;
    private final TortureReport report;
    private final List<Fault> deck = new ArrayList<>();

    TortureRounds(Path folder, Random random, TortureReport report) throws IOException {
        this.random = random;
        this.report = report;
        this.world = new TortureWorld(folder, random);
    }

    /** One transfer, or a few at once, with the next fault of a shuffled deck. */
    void round() throws Exception {
        if (deck.isEmpty()) {
            deck.addAll(Arrays.asList(Fault.values()));
            deck.remove(Fault.KILLED);
            Collections.shuffle(deck, random);
        }
        var fault = deck.removeLast();
        var plans = plans(fault);
        try {
            play(fault, plans);
            world.exchange.troubles().allOff();
            world.fate.calm();
            assertThat(world.settle(TortureRounds::nothing)).isEmpty();
            for (var plan : plans) {
                report.ended(world.compared(plan));
            }
        } catch (AssertionError | Exception e) {
            throw new AssertionError("With " + fault + " in: " + report, e);
        }
        report.round();
    }

    private List<TransferPlan> plans(Fault fault) {
        var ccys = new ArrayList<>(TortureWorld.CCYS);
        Collections.shuffle(ccys, random);
        return switch (fault) {
            case OUT_OF_ORDER -> List.of(world.plan(ccys.getFirst()), world.plan(ccys.getLast()));
            case REFUSED -> List.of(world.planForTooMuch(ccys.getFirst()));
            default -> List.of(world.plan(ccys.getFirst()));
        };
    }

    private void play(Fault fault, List<TransferPlan> plans) throws Exception {
        var plan = plans.getFirst();
        switch (fault) {
            case ANSWER_LOST -> befalls(fault, plan, new Mishap.Cut(true));
            case CUT_BEFORE_BOOKING -> befalls(fault, plan, new Mishap.Cut(false));
            case ANSWER_GARBLED -> befalls(fault, plan, new Mishap.Garbled());
            case ANSWERED_TWICE -> befalls(fault, plan, new Mishap.Again());
            case SAYS_50001 -> befalls(fault, plan, new Mishap.Says(503, "50001", random.nextBoolean()));
            case SAYS_50004 -> befalls(fault, plan, new Mishap.Says(400, "50004", random.nextBoolean()));
            case SAYS_50013 -> befalls(fault, plan, new Mishap.Says(429, "50013", random.nextBoolean()));
            case SAYS_50026 -> befalls(fault, plan, new Mishap.Says(500, "50026", random.nextBoolean()));
            case GATEWAY_502 -> befalls(fault, plan, new Mishap.Gateway(502, random.nextBoolean()));
            case GATEWAY_504 -> befalls(fault, plan, new Mishap.Gateway(504, random.nextBoolean()));
            case ANSWERED_LATE -> answeredLate(plan);
            case ARRIVES_LATE -> arrivesLate(plan);
            case ARRIVES_TOO_LATE -> arrivesTooLate(plan);
            case OUT_OF_ORDER -> outOfOrder(plan, plans.getLast());
            case NOT_KNOWN_AT_FIRST -> {
                world.fate.notKnownAtFirst(1 + random.nextInt(4));
                befalls(fault, plan, new Mishap.Cut(true));
                world.settle(TortureRounds::nothing);
            }
            case PENDING -> inTrouble(fault, Trouble.PENDING, plan);
            case FAILS_THERE -> inTrouble(fault, Trouble.FAILED, plan);
            case REFUSED -> befalls(fault, plan, Mishap.NONE);
            case READS_FAIL -> readsFail(plan);
            case DISK_FULL_BEFORE_SENDING -> diskFullBefore(plan);
            case DISK_FULL_AFTER_SENDING -> diskFullAfter(plan);
            case OUR_CLOCK_JUMPS -> clockJumps(fault, plan, world.ours, random.nextInt(-200_000, 200_000));
            case THEIR_CLOCK_JUMPS -> clockJumps(fault, plan, world.theirs, random.nextInt(600));
            case CONFIRMED_MANY_TIMES -> manyTimes(plan);
            case STORE_REOPENED -> {
                befalls(fault, plan, new Mishap.Cut(random.nextBoolean()));
                world.reopen();
                assertThat(world.execute(plan)).isInstanceOf(Execution.AlreadySent.class);
            }
            case KILLED -> throw new IllegalArgumentException("That takes a process of its own");
        }
    }

    private void befalls(Fault fault, TransferPlan plan, Mishap mishap) {
        world.fate.ofTransfer(plan.clientId().value(), mishap);
        world.execute(plan);
        hitIf(fault, arrived(plan));
    }

    private boolean arrived(TransferPlan plan) {
        return world.fate.arrivals(plan.clientId().value()) == 1;
    }

    private void hitIf(Fault fault, boolean happened) {
        if (happened) {
            report.hit(fault);
        }
    }

    private void answeredLate(TransferPlan plan) {
        var givenUp = new CountDownLatch(1);
        befalls(Fault.ANSWERED_LATE, plan, new Mishap.Waits(TortureRounds::nothing, () -> await(givenUp)));
        givenUp.countDown();
    }

    private void arrivesLate(TransferPlan plan) {
        var givenUp = new CountDownLatch(1);
        var handled = new CountDownLatch(1);
        befalls(Fault.ARRIVES_LATE, plan, new Mishap.Waits(() -> await(givenUp), handled::countDown));
        givenUp.countDown();
        await(handled);
    }

    /** By the time it arrives its failure is in the journal: that the exchange refuses it is what makes that true. */
    private void arrivesTooLate(TransferPlan plan) throws InterruptedException {
        var settled = new CountDownLatch(1);
        var handled = new CountDownLatch(1);
        befalls(Fault.ARRIVES_TOO_LATE, plan, new Mishap.Waits(() -> await(settled), handled::countDown));
        world.settle(TortureRounds::nothing);
        assertThat(world.journal().find(plan.clientId()).flatMap(Transfer::reason))
                .contains(TransferReason.NEVER_ARRIVED);
        settled.countDown();
        await(handled);
    }

    private void outOfOrder(TransferPlan first, TransferPlan second) throws InterruptedException {
        var secondAnswered = new CountDownLatch(1);
        world.fate.ofTransfer(
                first.clientId().value(), new Mishap.Waits(TortureRounds::nothing, () -> await(secondAnswered)));
        world.fate.ofTransfer(
                second.clientId().value(), new Mishap.Waits(TortureRounds::nothing, secondAnswered::countDown));
        atOnce(List.of(() -> world.execute(first), () -> world.execute(second)));
        secondAnswered.countDown();
        hitIf(Fault.OUT_OF_ORDER, arrived(first) && arrived(second));
    }

    private void inTrouble(Fault fault, Trouble trouble, TransferPlan plan) throws InterruptedException {
        world.exchange.troubles().on(trouble, 1);
        befalls(fault, plan, Mishap.NONE);
        world.settle(TortureRounds::nothing);
    }

    private void readsFail(TransferPlan plan) throws InterruptedException {
        world.fate.ofTransfer(plan.clientId().value(), new Mishap.Cut(random.nextBoolean()));
        int bad = 1 + random.nextInt(8);
        boolean fromTheStart = random.nextInt(4) == 0;
        world.fate.readsFail(fromTheStart ? bad : 0);
        world.execute(plan);
        world.fate.readsFail(bad);
        world.settle(TortureRounds::nothing);
        report.hit(Fault.READS_FAIL);
    }

    private void diskFullBefore(TransferPlan plan) {
        try (var _ = new FullDisk(world.store())) {
            hitIf(Fault.DISK_FULL_BEFORE_SENDING, world.execute(plan) instanceof Execution.NotRecorded);
        }
        assertThat(arrived(plan)).as("sent without being written down").isFalse();
    }

    /** What came of it finds no room, and for a while what settling finds out does not either. */
    private void diskFullAfter(TransferPlan plan) throws InterruptedException {
        var full = new ArrayList<FullDisk>();
        var lost = random.nextBoolean();
        world.fate.ofTransfer(plan.clientId().value(), lost ? new Mishap.Cut(random.nextBoolean()) : Mishap.NONE);
        world.execute(
                plan,
                AroundTransfer.of(
                        world.anyConnection(), () -> full.add(new FullDisk(world.store())), TortureRounds::nothing));
        assertThat(world.journal().find(plan.clientId()).map(Transfer::state)).contains(TransferState.SENT);
        hitIf(Fault.DISK_FULL_AFTER_SENDING, !full.isEmpty());
        int pauses = 1 + random.nextInt(3);
        int[] left = {pauses};
        world.settle(() -> {
            if (--left[0] == 0) {
                full.forEach(FullDisk::close);
            }
        });
        full.forEach(FullDisk::close);
    }

    private void clockJumps(Fault fault, TransferPlan plan, TortureClock clock, int seconds)
            throws InterruptedException {
        clock.jump(random.nextInt(8), Duration.ofSeconds(seconds));
        boolean lost = random.nextBoolean();
        world.fate.ofTransfer(plan.clientId().value(), lost ? new Mishap.Cut(random.nextBoolean()) : Mishap.NONE);
        world.execute(plan);
        world.settle(TortureRounds::nothing);
        hitIf(fault, clock.hasJumped());
    }

    private void manyTimes(TransferPlan plan) throws InterruptedException {
        var okx = world.anyConnection();
        var outcomes = atOnce(Collections.nCopies(4, () -> world.execute(plan, okx)));
        hitIf(
                Fault.CONFIRMED_MANY_TIMES,
                outcomes.stream().filter(Execution.Sent.class::isInstance).count() == 1);
    }

    private static void nothing() {}

    private static List<Execution> atOnce(List<Callable<Execution>> tasks) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(tasks).stream()
                    .map(done -> done.resultNow())
                    .toList();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // the exchange is closing
        }
    }

    /**
     * Two weeks without being asked about, and transfer-state covers a transfer no more: what was booked is in the bills,
     * and of what is not, nobody may say that it failed.
     */
    void twoWeeksLater() throws Exception {
        var booked = world.plan("BTC");
        var cut = world.plan("USDT");
        world.fate.ofTransfer(booked.clientId().value(), new Mishap.Cut(true));
        world.fate.ofTransfer(cut.clientId().value(), new Mishap.Cut(false));
        world.execute(booked);
        world.execute(cut);
        world.ours.move(Duration.ofDays(15));
        world.theirs.move(Duration.ofDays(15));

        assertThat(world.settle(TortureRounds::nothing)).singleElement().satisfies(left -> {
            assertThat(left.clientId()).isEqualTo(cut.clientId());
            assertThat(left.state()).isEqualTo(TransferState.UNKNOWN);
            assertThat(left.reason()).contains(TransferReason.TOO_OLD_TO_ASK);
        });
        assertThat(world.compared(booked)).isEqualTo(TransferState.DONE);
        report.ended(TransferState.DONE);
        report.ended(TransferState.UNKNOWN);
        world.compareAll();
    }

    @Override
    public void close() throws IOException {
        world.close();
    }
}
