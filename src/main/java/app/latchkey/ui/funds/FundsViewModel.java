package app.latchkey.ui.funds;

import app.latchkey.check.ClockDistance;
import app.latchkey.funds.AccountOverview;
import app.latchkey.funds.Execution;
import app.latchkey.funds.Transfer;
import app.latchkey.funds.TransferPlan;
import app.latchkey.key.AccountRef;
import app.latchkey.ui.Background;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Failures;
import app.latchkey.ui.Message;
import app.latchkey.vault.Connection;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** Moving funds of one connection between Funding and Trading: look, choose, confirm, follow. */
public final class FundsViewModel {

    /** Where the user is. */
    public enum Stage {
        /** Choosing currency and amount. */
        CHOOSING,
        /** Reading it once more before it is sent. */
        CONFIRMING,
        /** It was sent; what became of it is followed. */
        FOLLOWING
    }

    private final Desk desk;
    private final Background background;
    private final InstantSource clock;
    private final Connection connection;

    private final ObjectProperty<Optional<AccountOverview>> overview = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Message>> loadingProblem = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty loading = new SimpleBooleanProperty();
    private final ObjectProperty<Stage> stage = new SimpleObjectProperty<>(Stage.CHOOSING);
    private final BalanceFilter filter = new BalanceFilter();
    private final BooleanProperty firstLive = new SimpleBooleanProperty();
    private final AmountEntry entry = new AmountEntry(overview);
    private final ObjectProperty<Optional<TransferPlan>> plan = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Transfer>> transfer = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Message>> refused = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<Transfer>> unsettled = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<Duration>> clockOff = new SimpleObjectProperty<>(Optional.empty());
    private Optional<AccountRef> account = Optional.empty();
    private Background.Running reading = () -> {};
    private Runnable endObservation = () -> {};

    public FundsViewModel(Desk desk, Connection connection, Background background, InstantSource clock) {
        this.desk = desk;
        this.background = background;
        this.clock = clock;
        this.connection = connection;
    }

    public Connection connection() {
        return connection;
    }

    /** Whether the money is real: PRACTICE, LIVE or DEMO. */
    public String world() {
        return connection.site().isOfficial() ? connection.environment().name() : "PRACTICE";
    }

    /** What to say of a transfer that OKX refused. */
    Failures failures() {
        return desk.failures();
    }

    /** Both accounts, once read. */
    public ObservableValue<Optional<AccountOverview>> overview() {
        return overview;
    }

    public ObservableValue<Boolean> loading() {
        return loading;
    }

    /** Why the accounts, or one of them, could not be read. */
    public ObservableValue<Optional<Message>> loadingProblem() {
        return loadingProblem;
    }

    public ObservableValue<Stage> stage() {
        return stage;
    }

    /** Which currencies are shown. */
    BalanceFilter filter() {
        return filter;
    }

    /** Whether this would be the first real money that is moved from here: then a little goes first. */
    ObservableValue<Boolean> firstLive() {
        return firstLive;
    }

    /** What to move, while that is being chosen. */
    AmountEntry entry() {
        return entry;
    }

    /** What the user is asked to confirm. */
    public ObservableValue<Optional<TransferPlan>> plan() {
        return plan;
    }

    /** The transfer that was sent, as far as is known. */
    public ObservableValue<Optional<Transfer>> transfer() {
        return transfer;
    }

    /** What was sent from the account before, on this page or elsewhere, and is not settled. */
    public ObservableValue<List<Transfer>> unsettled() {
        return unsettled;
    }

    /** How far OKX's clock is ahead of this computer's, where that is so much that a terminal will be refused for it. */
    public ObservableValue<Optional<Duration>> clockOff() {
        return clockOff;
    }

    /** Why nothing was sent, if so. */
    public ObservableValue<Optional<Message>> refused() {
        return refused;
    }

    /** Starts showing: reads both accounts and follows the journal. */
    public void enter() {
        endObservation = desk.journal().observe(changed -> background.show(() -> follow(changed)));
        refresh();
    }

    /** Stops showing. A transfer that was sent goes on, and is settled in the background. */
    public void leave() {
        endObservation.run();
        reading.cancel();
        loading.set(false);
    }

    /** Reads both accounts again. */
    public void refresh() {
        reading.cancel();
        reading = background.run(() -> FundsReading.of(desk, connection), loading, this::show);
    }

    /** Shows what is about to happen; nothing when the amount is wrong. */
    public void review() {
        if (stage.get() != Stage.CHOOSING) {
            return;
        }
        entry.exact()
                .ifPresent(exact -> account.ifPresent(whose -> {
                    refused.set(Optional.empty());
                    plan.set(Optional.of(TransferPlan.make(
                            connection.id().toString(),
                            whose,
                            entry.ccy().get(),
                            exact,
                            entry.from().getValue(),
                            entry.to(),
                            clock.instant())));
                    stage.set(Stage.CONFIRMING);
                }));
    }

    /** Back to choosing; nothing was sent. */
    public void reconsider() {
        plan.set(Optional.empty());
        stage.set(Stage.CHOOSING);
    }

    /** Sends the plan, once, however often this is called. */
    public void confirm() {
        if (stage.get() != Stage.CONFIRMING) {
            return;
        }
        var confirmed = plan.get().orElseThrow();
        stage.set(Stage.FOLLOWING);
        background.run(() -> execute(confirmed), this::finish);
    }

    /** Begins anew after a transfer. */
    public void another() {
        transfer.set(Optional.empty());
        entry.amount().set("");
        reconsider();
        refresh();
    }

    private Execution execute(TransferPlan confirmed) {
        try (var okx = desk.exchange().connect(connection)) {
            return desk.transfers().execute(confirmed, okx);
        }
    }

    private void finish(Execution execution) {
        switch (execution) {
            case Execution.Sent(var sent) -> follow(sent);
            case Execution.AlreadySent(var known) -> follow(known);
            case Execution.Blocked _ -> refuse(Message.of("funds.blocked"));
            case Execution.NotReached(var failure) -> refuse(desk.failures().whole(failure));
            case Execution.NotRecorded(var problem) -> refuse(Message.of("problem.journal", problem));
        }
    }

    private void refuse(Message why) {
        refused.set(Optional.of(why));
        reconsider();
    }

    /** The journal tells of every transfer; this screen follows its own, and forgets of others what is settled. */
    private void follow(Transfer changed) {
        unsettled.set(unsettled.get().stream()
                .map(known -> known.clientId().equals(changed.clientId()) ? changed : known)
                .filter(Transfer::isUnsettled)
                .toList());
        if (!plan.get().map(TransferPlan::clientId).equals(Optional.of(changed.clientId()))) {
            return;
        }
        if (transfer.get().filter(known -> isOldNews(changed, known)).isPresent()) {
            return;
        }
        transfer.set(Optional.of(changed));
        if (changed.isUnsettled()) {
            desk.settling().watch(changed);
        } else {
            refresh();
        }
    }

    /** News may come in twice and late; after the end, only a reason is news: that it moved more than once, say. */
    private static boolean isOldNews(Transfer changed, Transfer known) {
        return known.state().isFinal()
                && (!changed.state().isFinal() || changed.reason().isEmpty());
    }

    private void show(FundsReading read) {
        overview.set(Optional.of(read.overview()));
        loadingProblem.set(read.problem());
        clockOff.set(Optional.of(read.clockAhead()).filter(ahead -> ClockDistance.of(ahead) == ClockDistance.FAR_OFF));
        account = read.account();
        unsettled.set(read.unsettled());
        firstLive.set(read.firstLive());
        entry.chooseMovable();
    }
}
