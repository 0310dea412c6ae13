package app.latchkey.ui.funds;

import app.latchkey.funds.AccountOverview;
import app.latchkey.funds.CurrencyFunds;
import app.latchkey.funds.Deposit;
import app.latchkey.funds.Execution;
import app.latchkey.funds.Transfer;
import app.latchkey.funds.TransferAmount;
import app.latchkey.funds.TransferPlan;
import app.latchkey.funds.Worth;
import app.latchkey.key.AccountRef;
import app.latchkey.okx.AccountType;
import app.latchkey.ui.Background;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Failures;
import app.latchkey.ui.Message;
import app.latchkey.vault.Connection;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        FOLLOWING,
        /** Reading once more what of every currency is to be sent. */
        CONFIRMING_ALL,
        /** That is being sent, one after the other. */
        MOVING_ALL;

        /** Whether a question stands that is answered by what is shown. */
        boolean asks() {
            return this == CONFIRMING || this == CONFIRMING_ALL;
        }
    }

    private final Desk desk;
    private final Background background;
    private final InstantSource clock;
    private final Connection connection;

    private final ObjectProperty<Stage> stage = new SimpleObjectProperty<>(Stage.CHOOSING);
    private final Sender sender;
    private final FundsLook look;
    private final BalanceFilter filter = new BalanceFilter();
    private final BooleanProperty firstLive = new SimpleBooleanProperty();
    private final AmountEntry entry;
    private final TypedAgain again;
    private final MoveAll all;
    private final ObjectProperty<List<TransferPlan>> plans = new SimpleObjectProperty<>(List.of());
    private final ObservableValue<Optional<TransferPlan>> plan =
            plans.map(list -> list.stream().findFirst());
    private final ObjectProperty<Optional<Transfer>> transfer = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Message>> refused = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<Transfer>> unsettled = new SimpleObjectProperty<>(List.of());
    private Runnable endObservation = () -> {};

    FundsViewModel(Desk desk, Connection connection, FundsModels parts) {
        this.desk = desk;
        this.background = parts.background();
        this.clock = parts.clock();
        this.connection = connection;
        this.sender = new Sender(desk, connection);
        this.look = new FundsLook(
                new FundsSource(desk, connection, desk.deposits().visit()),
                background,
                clock,
                parts.ticker(),
                () -> !stage.get().asks(),
                this::show);
        this.entry = new AmountEntry(look.overview());
        this.again = new TypedAgain(parts.bigMove());
        this.all = new MoveAll(sender, background);
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

    /** Both accounts as they are read. */
    FundsLook look() {
        return look;
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

    /** What has to be typed once more before it can be confirmed. */
    TypedAgain again() {
        return again;
    }

    /** What the user is asked to confirm; of several, the first. */
    public ObservableValue<Optional<TransferPlan>> plan() {
        return plan;
    }

    /** All that the user is asked to confirm. */
    ObservableValue<List<TransferPlan>> plans() {
        return plans;
    }

    /** The moves of every currency, once they were confirmed. */
    MoveAll all() {
        return all;
    }

    /** The transfer that was sent, as far as is known. */
    public ObservableValue<Optional<Transfer>> transfer() {
        return transfer;
    }

    /** What was sent from the account before, on this page or elsewhere, and is not settled. */
    public ObservableValue<List<Transfer>> unsettled() {
        return unsettled;
    }

    /** Why nothing was sent, if so. */
    public ObservableValue<Optional<Message>> refused() {
        return refused;
    }

    /** Starts showing: reads both accounts and follows the journal. */
    public void enter() {
        endObservation = desk.journal().observe(changed -> background.show(() -> follow(changed)));
        look.enter();
    }

    /**
     * Stops showing. A transfer that was sent goes on, and is settled in the background; of several, no further one is sent
     * where nobody sees it.
     */
    public void leave() {
        all.stop();
        endObservation.run();
        look.leave();
    }

    /** Chooses what arrived, and shows what is about to happen. */
    void take(Deposit deposit) {
        if (stage.get() == Stage.CHOOSING && entry.take(deposit.ccy(), deposit.amount())) {
            look.seenTo(deposit);
            review();
        }
    }

    /** Shows what is about to happen, or what it would have to wait for; nothing when the amount is wrong. */
    public void review() {
        entry.exact()
                .flatMap(exact -> look.account()
                        .map(whose -> plan(
                                whose, entry.ccy().get(), exact, entry.from().getValue())))
                .ifPresent(made -> blocking(made)
                        .ifPresentOrElse(
                                before -> refused.set(Optional.of(Sender.blocked(before))),
                                () -> ask(List.of(made), Stage.CONFIRMING)));
    }

    /** As far as is known here; what counts is what the journal knows when it is sent. */
    private Optional<Transfer> blocking(TransferPlan made) {
        return unsettled.get().stream()
                .filter(before ->
                        before.plan().ccy().equals(made.ccy()) && before.plan().from() == made.from())
                .findFirst();
    }

    /** Shows that everything there is in Funding is about to move. */
    void reviewAll() {
        var made = look.account().stream()
                .flatMap(whose -> look.overview().getValue().map(AccountOverview::currencies).orElse(List.of()).stream()
                        .flatMap(funds -> everything(whose, funds)))
                .toList();
        if (!made.isEmpty()) {
            ask(made, Stage.CONFIRMING_ALL);
        }
    }

    private Stream<TransferPlan> everything(AccountRef whose, CurrencyFunds funds) {
        return funds
                .available(AccountType.FUNDING)
                .flatMap(most -> TransferAmount.all(most).value())
                .stream()
                .map(amount -> plan(whose, funds.ccy(), amount, AccountType.FUNDING));
    }

    private TransferPlan plan(AccountRef whose, String ccy, TransferAmount amount, AccountType from) {
        return TransferPlan.make(
                connection.id().toString(), whose, ccy, amount, from, AmountEntry.other(from), clock.instant());
    }

    private void ask(List<TransferPlan> asked, Stage question) {
        if (stage.get() != Stage.CHOOSING) {
            return;
        }
        refused.set(Optional.empty());
        again.consider(asked, each -> look.overview()
                .getValue()
                .flatMap(now ->
                        Worth.atMost(now, each.ccy(), each.from(), each.amount().value())));
        plans.set(asked);
        stage.set(question);
    }

    /** Back to choosing; nothing was sent. */
    public void reconsider() {
        plans.set(List.of());
        stage.set(Stage.CHOOSING);
    }

    /** Sends what was asked about, once, however often this is called; not before a big amount was typed once more. */
    public void confirm() {
        if (!stage.get().asks() || !again.fits()) {
            return;
        }
        var now = clock.instant();
        var confirmed = plans.get().stream().map(each -> each.confirmed(now)).toList();
        if (stage.get() == Stage.CONFIRMING_ALL) {
            all.begin(confirmed);
            stage.set(Stage.MOVING_ALL);
        } else {
            stage.set(Stage.FOLLOWING);
            background.run(() -> sender.execute(confirmed.getFirst()), this::finish);
        }
    }

    /** Begins anew after a transfer. */
    public void another() {
        transfer.set(Optional.empty());
        entry.amount().set("");
        reconsider();
        look.renew();
    }

    private void finish(Execution execution) {
        switch (sender.stand(execution)) {
            case MoveAll.Stand.Known(var sent) -> follow(sent);
            case MoveAll.Stand.NotSent(var why) -> {
                refused.set(Optional.of(why));
                reconsider();
            }
            case MoveAll.Stand.Waiting _, MoveAll.Stand.Sending _, MoveAll.Stand.LeftOut _ ->
                throw new IllegalStateException("It came to an end");
        }
    }

    /**
     * The journal tells of every transfer; this screen follows its own, and forgets of others what is settled. What was
     * never sent is told by what came of sending it.
     */
    private void follow(Transfer changed) {
        if (changed.signedAt().isEmpty()) {
            return;
        }
        unsettled.set(unsettled.get().stream()
                .map(known -> known.clientId().equals(changed.clientId()) ? changed : known)
                .filter(Transfer::isUnsettled)
                .toList());
        boolean isOfAll = all.follow(changed);
        boolean isOurs = stage.get() == Stage.FOLLOWING
                && plan.getValue().map(TransferPlan::clientId).equals(Optional.of(changed.clientId()));
        if (isOurs) {
            transfer.set(Optional.of(Followed.newer(transfer.get(), changed)));
            sender.settle(changed);
        }
        if (changed.state().isFinal() && (isOurs || (isOfAll && stage.get() == Stage.MOVING_ALL))) {
            look.renew();
        }
    }

    private void show(FundsReading read) {
        unsettled.set(read.unsettled());
        firstLive.set(read.firstLive());
        entry.chooseMovable();
    }
}
