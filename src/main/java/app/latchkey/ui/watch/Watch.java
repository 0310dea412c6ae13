package app.latchkey.ui.watch;

import app.latchkey.funds.Pauser;
import app.latchkey.ui.Background;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Gate;
import app.latchkey.ui.Ticker;
import app.latchkey.ui.care.CareRules;
import app.latchkey.vault.Connections;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/**
 * Looks after the connections of a workspace while the program runs. With the vault open, what is overdue is checked:
 * every six hours, after the computer woke up and after its network changed. With the vault locked, only what needs no
 * secret is looked at. For the FX thread only.
 */
public final class Watch {

    /** Between two seconds of a computer that is awake. */
    private static final Duration LEAP = Duration.ofSeconds(30);

    private static final Duration LOOKS_ROUND_EVERY = Duration.ofMinutes(1);
    private static final Duration LOOKS_OUTSIDE_EVERY = Duration.ofMinutes(30);

    private final InstantSource clock;
    private final Background background;
    private final Supplier<String> network;
    private final BooleanSupplier isOn;
    private final CareRules rules;
    private final Consumer<News> notifier;
    private final Pauser pauser;
    private final Guards guards = new Guards();
    private final ObservableList<News> news = FXCollections.observableArrayList();

    private Optional<Gate> gate = Optional.empty();
    private Optional<Open> open = Optional.empty();
    private Background.Running running = () -> {};
    private boolean busy;
    private Runnable endObservation = () -> {};
    private Optional<String> networkBefore = Optional.empty();
    private Optional<Instant> disturbed = Optional.empty();
    private Optional<Connections> known = Optional.empty();
    private final Subscription ticks;
    private Instant ticked;
    private Instant nextRound;
    private Instant nextLook;

    /** An open vault. */
    private record Open(Desk desk, Background work, Round round) {}

    /**
     * @param network what this computer's network looks like, for comparison; asked off the FX thread
     * @param isOn whether the user wants this
     * @param rules what is due about keys
     * @param notifier tells the user outside the window
     * @param pauser waits between two checks
     */
    public Watch(
            InstantSource clock,
            Ticker ticker,
            Background background,
            Supplier<String> network,
            BooleanSupplier isOn,
            CareRules rules,
            Consumer<News> notifier,
            Pauser pauser) {
        this.clock = clock;
        this.background = background;
        this.network = network;
        this.isOn = isOn;
        this.rules = rules;
        this.notifier = notifier;
        this.pauser = pauser;
        this.ticked = clock.instant();
        this.nextRound = ticked;
        this.nextLook = ticked.plus(LOOKS_OUTSIDE_EVERY);
        this.ticks = ticker.everySecond(this::tick);
    }

    /** Looks after nothing any more, for good. */
    public void close() {
        leave();
        ticks.unsubscribe();
    }

    /** What turned and was not put away yet, the latest first. */
    public ObservableList<News> news() {
        return news;
    }

    /** The user has read it. */
    public void putAway() {
        news.clear();
    }

    /** A workspace was entered; its vault is closed. */
    public void enter(Gate entered) {
        gate = Optional.of(entered);
    }

    /** A workspace was left, and nothing of it is looked after any more. */
    public void leave() {
        lock();
        gate = Optional.empty();
        guards.forget();
        news.clear();
    }

    /**
     * The vault was opened: what is overdue is checked now.
     *
     * @param work whose results are dropped when the vault is closed
     */
    public void unlock(Desk desk, Background work) {
        lock();
        endObservation = desk.history().observe(guards::see);
        open = Optional.of(new Open(desk, work, new Round(desk, guards, rules, clock, pauser)));
        nextRound = clock.instant();
    }

    /** The vault is about to be closed. */
    public void lock() {
        running.cancel();
        running = () -> {};
        busy = false;
        open = Optional.empty();
        known = Optional.empty();
        endObservation.run();
    }

    private void tick() {
        var now = clock.instant();
        if (Duration.between(ticked, now).abs().compareTo(LEAP) > 0) {
            disturb(now);
        }
        ticked = now;
        if (isOn.getAsBoolean() && !busy) {
            open.ifPresent(vault -> noticeChanges(vault, now));
            look(now);
        }
    }

    /** What was done about a key takes back what was told of it. */
    private void noticeChanges(Open vault, Instant now) {
        if (!vault.desk().vault().isClosed()) {
            var connections = vault.desk().vault().connections();
            boolean isChanged =
                    known.filter(before -> !before.equals(connections)).isPresent();
            known = Optional.of(connections);
            nextRound = isChanged ? now : nextRound;
        }
    }

    private void disturb(Instant now) {
        disturbed = Optional.of(now);
        nextRound = now;
        nextLook = now;
    }

    private void look(Instant now) {
        if (!now.isBefore(nextRound)) {
            nextRound = now.plus(LOOKS_ROUND_EVERY);
            background.run(network::get, this::compare);
            open.ifPresent(this::goRound);
        } else if (!now.isBefore(nextLook)) {
            nextLook = now.plus(LOOKS_OUTSIDE_EVERY);
            lookOutside();
        }
    }

    /** The first look is what later ones are compared with. */
    private void compare(String seen) {
        boolean isOther = networkBefore.filter(before -> !before.equals(seen)).isPresent();
        networkBefore = Optional.of(seen);
        if (isOther) {
            disturb(clock.instant());
        }
    }

    private void goRound(Open vault) {
        var since = disturbed;
        busy = true;
        running = vault.work()
                .runOrElse(
                        () -> {
                            vault.round().go(since, ear(vault.work()));
                            return true;
                        },
                        _ -> busy = false,
                        () -> busy = false);
    }

    private Round.Ear ear(Background work) {
        return new Round.Ear() {
            @Override
            public void tell(News each) {
                work.show(() -> Watch.this.tell(List.of(each)));
            }

            @Override
            public void takeBack(News each) {
                work.show(() -> news.remove(each));
            }
        };
    }

    private void lookOutside() {
        if (open.isPresent()) {
            var desk = open.get().desk();
            open.get().work().run(() -> guards.look(desk.exchange()), this::tell);
        } else {
            gate.ifPresent(now ->
                    background.run(() -> now.outside(guards::look).orElse(List.of()), found -> tellOf(now, found)));
        }
    }

    private void tellOf(Gate asked, List<News> found) {
        if (gate.equals(Optional.of(asked))) {
            tell(found);
        }
    }

    private void tell(List<News> found) {
        found.stream().filter(each -> !news.contains(each)).forEach(each -> {
            news.addFirst(each);
            notifier.accept(each);
        });
    }
}
