package app.latchkey.practice;

import app.latchkey.practice.Event.Booked;
import app.latchkey.practice.Event.Deposited;
import app.latchkey.practice.Event.OfBooks;
import app.latchkey.practice.Event.Opened;
import app.latchkey.practice.Event.Settled;
import app.latchkey.practice.Transfer.State;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The money of both environments. Safe on any thread: every change happens under one lock, and is in the log before it
 * happens.
 *
 * <p>A transfer moves the same amount out of one account and into the other, so the sum of both never changes. A pending
 * one is frozen where it came from.
 */
final class Books {

    /** How often a pending transfer is asked for before it is settled ahead of its time. */
    private static final int POLLS_TO_SETTLE = 3;

    private static final long STATE_KEPT_MS = Duration.ofDays(14).toMillis();

    private final Object lock;
    private final Consumer<Event> log;
    private final InstantSource clock;
    private final Map<Environment, Account> accounts = new EnumMap<>(Environment.class);
    private final Map<String, Integer> polls = new HashMap<>();

    /** @param lock guards all of the exchange's state, so that it can be emptied in one step */
    Books(Object lock, Consumer<Event> log, InstantSource clock) {
        this.lock = lock;
        this.log = log;
        this.clock = clock;
    }

    void open(Environment environment, String uid, Map<String, BigDecimal> deposits) {
        happen(new Opened(environment, uid, clock.millis(), deposits));
    }

    /** Money arrives from outside. */
    void deposit(Environment environment, String ccy, BigDecimal amount) {
        happen(new Deposited(environment, ccy, amount, clock.millis()));
    }

    /** Takes in what was logged before. */
    void replay(OfBooks event) {
        synchronized (lock) {
            switch (event) {
                case Opened opened -> accounts.put(opened.environment(), new Account(opened));
                case Deposited deposited -> account(deposited.environment()).apply(deposited);
                case Booked booked -> account(booked.environment()).apply(booked);
                case Settled settled -> account(settled.environment()).apply(settled);
            }
        }
    }

    void forget() {
        synchronized (lock) {
            accounts.clear();
            polls.clear();
        }
    }

    private void happen(OfBooks event) {
        synchronized (lock) {
            log.accept(event);
            replay(event);
        }
    }

    /**
     * Books a transfer, also one whose client id was booked before; empty when more is asked for than there is.
     *
     * @param settlement asked only when there is money for the transfer
     */
    Optional<Booking> transfer(Environment environment, TransferOrder order, Supplier<Settlement> settlement) {
        synchronized (lock) {
            var account = settled(environment);
            var available = account.balance(order.from(), order.ccy()).available();
            if (order.amount().compareTo(available) > 0) {
                return Optional.empty();
            }
            boolean repeated = account.byClientId(order.clientId()).isPresent();
            var transfer = booked(account.nextTransId(), order, settlement.get());
            happen(new Booked(environment, transfer));
            return Optional.of(new Booking(transfer, repeated));
        }
    }

    private Transfer booked(String transId, TransferOrder order, Settlement settlement) {
        long now = clock.millis();
        return new Transfer(
                transId,
                order.clientId(),
                order.ccy(),
                order.amount(),
                order.from(),
                order.to(),
                now,
                now + settlement.after().toMillis(),
                settlement.after().isZero() ? settlement.outcome() : State.PENDING,
                settlement.outcome());
    }

    /** A transfer of the last two weeks, by the exchange's id. Asking for a pending one brings its end nearer. */
    Optional<Transfer> byTransId(Environment environment, String transId) {
        synchronized (lock) {
            return state(environment, settled(environment).byTransId(transId));
        }
    }

    /** The last transfer of the last two weeks that was booked under the caller's id. */
    Optional<Transfer> byClientId(Environment environment, String clientId) {
        synchronized (lock) {
            return state(environment, settled(environment).byClientId(clientId));
        }
    }

    private Optional<Transfer> state(Environment environment, Optional<Transfer> asked) {
        return asked.filter(transfer -> transfer.bookedAt() > clock.millis() - STATE_KEPT_MS)
                .map(transfer -> polled(environment, transfer));
    }

    private Transfer polled(Environment environment, Transfer transfer) {
        if (transfer.state() != State.PENDING) {
            return transfer;
        }
        if (polls.merge(pollKey(environment, transfer), 1, Integer::sum) <= POLLS_TO_SETTLE) {
            return transfer;
        }
        settle(environment, transfer);
        return transfer.settled();
    }

    SortedMap<String, Balance> balances(Environment environment, AccountType type) {
        synchronized (lock) {
            return settled(environment).balances(type);
        }
    }

    /** Newest first, at most {@code limit}. */
    List<Bill> bills(Environment environment, Predicate<Bill> wanted, int limit) {
        synchronized (lock) {
            var found = new ArrayList<Bill>();
            for (var bill : settled(environment).bills().reversed()) {
                if (found.size() == limit) {
                    break;
                }
                if (wanted.test(bill)) {
                    found.add(bill);
                }
            }
            return List.copyOf(found);
        }
    }

    /** Both accounts at once: asked one after the other, what settles between them would be counted wrongly. */
    Holdings holdings(Environment environment) {
        synchronized (lock) {
            var account = settled(environment);
            return new Holdings(account.balances(AccountType.FUNDING), account.balances(AccountType.TRADING));
        }
    }

    /** What both accounts hold together. */
    SortedMap<String, BigDecimal> totals(Environment environment) {
        var holdings = holdings(environment);
        var totals = new TreeMap<String, BigDecimal>();
        Stream.of(holdings.funding(), holdings.trading())
                .forEach(account ->
                        account.forEach((ccy, balance) -> totals.merge(ccy, balance.total(), BigDecimal::add)));
        return totals;
    }

    String uid(Environment environment) {
        synchronized (lock) {
            return account(environment).uid();
        }
    }

    long changedAt(Environment environment) {
        synchronized (lock) {
            return account(environment).changedAt();
        }
    }

    boolean knows(Environment environment, String ccy) {
        return totals(environment).containsKey(ccy);
    }

    boolean isOpen(Environment environment) {
        synchronized (lock) {
            return accounts.containsKey(environment);
        }
    }

    /** What one account holds, the frozen part included. */
    SortedMap<String, BigDecimal> held(Environment environment, AccountType type) {
        var held = new TreeMap<String, BigDecimal>();
        balances(environment, type).forEach((ccy, balance) -> held.put(ccy, balance.total()));
        return held;
    }

    private Account settled(Environment environment) {
        var account = account(environment);
        long now = clock.millis();
        for (var transfer : account.pending()) {
            if (transfer.settlesAt() <= now) {
                settle(environment, transfer);
            }
        }
        return account;
    }

    private void settle(Environment environment, Transfer transfer) {
        polls.remove(pollKey(environment, transfer));
        happen(new Settled(environment, transfer.transId(), clock.millis()));
    }

    private static String pollKey(Environment environment, Transfer transfer) {
        return environment + " " + transfer.transId();
    }

    private Account account(Environment environment) {
        var account = accounts.get(environment);
        if (account == null) {
            throw new IllegalStateException("No account was opened for " + environment);
        }
        return account;
    }
}
