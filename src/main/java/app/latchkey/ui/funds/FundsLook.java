package app.latchkey.ui.funds;

import app.latchkey.check.ClockDistance;
import app.latchkey.funds.AccountOverview;
import app.latchkey.funds.Deposit;
import app.latchkey.funds.Price;
import app.latchkey.funds.PriceSearch;
import app.latchkey.key.AccountRef;
import app.latchkey.ui.Background;
import app.latchkey.ui.Message;
import app.latchkey.ui.Ticker;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/**
 * What is in both accounts of a connection: read when somebody asks, and again and again while somebody sees it. A look
 * that brings nothing leaves what is shown, with its age. For the FX thread only.
 */
final class FundsLook {

    private final FundsSource source;
    private final Background background;
    private final InstantSource clock;
    private final Ticker ticker;
    private final BooleanSupplier mayChange;
    private final Consumer<FundsReading> then;
    private final LookRhythm rhythm = new LookRhythm();

    private final ObjectProperty<Optional<AccountOverview>> overview = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Message>> problem = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Duration>> clockOff = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<Deposit>> deposits = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<Age>> age = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty loading = new SimpleBooleanProperty();
    private final BooleanProperty looking = new SimpleBooleanProperty();
    private final Map<String, BigDecimal> seenTo = new HashMap<>();
    private Optional<AccountRef> account = Optional.empty();
    private Optional<Instant> readAt = Optional.empty();
    private boolean shown;
    private boolean seen;
    private Background.Running reading = () -> {};
    private Background.Running pricing = () -> {};
    private Map<String, Price> prices = Map.of();
    private Subscription ticks = Subscription.EMPTY;

    /**
     * @param mayChange whether what is shown may be other than a moment ago without being asked for
     * @param then told of what was read, once it is shown
     */
    FundsLook(
            FundsSource source,
            Background background,
            InstantSource clock,
            Ticker ticker,
            BooleanSupplier mayChange,
            Consumer<FundsReading> then) {
        this.source = source;
        this.background = background;
        this.clock = clock;
        this.ticker = ticker;
        this.mayChange = mayChange;
        this.then = then;
    }

    ObservableValue<Optional<AccountOverview>> overview() {
        return overview;
    }

    /** Why the accounts, or one of them, could not be read the last time. */
    ObservableValue<Optional<Message>> problem() {
        return problem;
    }

    ObservableValue<Optional<Duration>> clockOff() {
        return clockOff;
    }

    /** What arrived since somebody last looked, and was not seen to yet. */
    ObservableValue<List<Deposit>> deposits() {
        return deposits;
    }

    /** Counted every second; empty before anything was read. */
    ObservableValue<Optional<Age>> age() {
        return age;
    }

    /** Whether a reading that was asked for is under way. */
    ObservableValue<Boolean> loading() {
        return loading;
    }

    /** Whose they are, once known. */
    Optional<AccountRef> account() {
        return account;
    }

    void enter() {
        shown = true;
        ticks = ticker.everySecond(this::tick);
        refresh();
    }

    void leave() {
        shown = false;
        ticks.unsubscribe();
        stop();
    }

    /** Whether somebody can see it; what nobody sees is not read. */
    void seen(boolean now) {
        seen = now;
        if (shown) {
            tick();
        }
    }

    /** Reads both accounts now; what cannot be read stays as it was, and gets older. */
    void refresh() {
        stop();
        rhythm.begins(clock.instant());
        reading = background.run(source::read, loading, this::showOrKeep);
    }

    /** The same after a move: what was read before it holds no longer. */
    void renew() {
        readAt = Optional.empty();
        refresh();
        tellAge();
    }

    /** The deposit is seen to. */
    void seenTo(Deposit deposit) {
        seenTo.merge(deposit.ccy(), deposit.amount(), BigDecimal::add);
        deposits.set(deposits.get().stream()
                .filter(each -> !each.ccy().equals(deposit.ccy()))
                .toList());
    }

    private void tick() {
        tellAge();
        boolean underWay = loading.get() || looking.get();
        if (seen && !underWay && mayChange.getAsBoolean() && rhythm.isDue(clock.instant())) {
            rhythm.begins(clock.instant());
            reading = background.run(source::read, looking, this::showUnasked);
        }
    }

    private void stop() {
        reading.cancel();
        pricing.cancel();
        loading.set(false);
        looking.set(false);
    }

    private void showUnasked(FundsReading found) {
        if (mayChange.getAsBoolean()) {
            showOrKeep(found);
        } else if (found.problem().isEmpty()) {
            rhythm.brought();
        }
    }

    private void showOrKeep(FundsReading found) {
        if (found.problem().isPresent() && readAt.isPresent()) {
            problem.set(found.problem());
            tellAge();
        } else {
            show(found);
        }
    }

    private void show(FundsReading found) {
        if (found.problem().isEmpty()) {
            rhythm.brought();
            readAt = Optional.of(clock.instant());
        }
        account = found.account();
        problem.set(found.problem());
        clockOff.set(Optional.of(found.clockAhead()).filter(ahead -> ClockDistance.of(ahead) == ClockDistance.FAR_OFF));
        show(found.overview().with(prices));
        deposits.set(
                found.deposits().stream().flatMap(each -> unseen(each).stream()).toList());
        tellAge();
        then.accept(found);
        price(found.overview());
    }

    private void show(AccountOverview now) {
        if (!overview.get().equals(Optional.of(now))) {
            overview.set(Optional.of(now));
        }
    }

    /**
     * Prices take seconds, so what was read is shown without them; until they are there, the last ones hold: also those that
     * the Trading Account told, since what was there may be in Funding after a move.
     */
    private void price(AccountOverview read) {
        pricing.cancel();
        if (!PriceSearch.isOf(read)) {
            prices = read.prices();
        } else {
            pricing = background.run(() -> source.prices(read), found -> {
                prices = new HashMap<>(read.prices());
                prices.putAll(found);
                if (mayChange.getAsBoolean()) {
                    show(read.with(found));
                }
            });
        }
    }

    private Optional<Deposit> unseen(Deposit deposit) {
        var left = deposit.amount().subtract(seenTo.getOrDefault(deposit.ccy(), BigDecimal.ZERO));
        return left.signum() > 0 ? Optional.of(new Deposit(deposit.ccy(), left)) : Optional.empty();
    }

    private void tellAge() {
        var now = clock.instant();
        age.set(readAt.map(at -> new Age(
                Duration.between(at, now).isNegative() ? Duration.ZERO : Duration.between(at, now),
                rhythm.isInVain() && !loading.get() && !looking.get()
                        ? Optional.of(rhythm.left(now))
                        : Optional.empty())));
    }
}
