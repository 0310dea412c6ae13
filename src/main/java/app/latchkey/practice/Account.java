package app.latchkey.practice;

import app.latchkey.practice.Event.Booked;
import app.latchkey.practice.Event.Deposited;
import app.latchkey.practice.Event.OfBooks;
import app.latchkey.practice.Event.Opened;
import app.latchkey.practice.Event.Settled;
import app.latchkey.practice.Transfer.State;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.SortedMap;
import java.util.TreeMap;

/** What its events made of one environment's account. Not safe on several threads: {@link Books} guards it. */
final class Account {

    private static final long FIRST_TRANSFER = 730_000_001;
    private static final long FIRST_BILL = 5_200_000_001L;

    /** The newest are remembered, so that a program at work for weeks does not fill the memory. */
    private static final int TRANSFERS_KEPT = 5_000;

    private static final int BILLS_KEPT = 10_000;

    private final String uid;
    private final Map<AccountType, SortedMap<String, Balance>> balances = new EnumMap<>(AccountType.class);
    private final Deque<Bill> bills = new ArrayDeque<>();
    private final Map<String, Transfer> transfers = new LinkedHashMap<>();
    private final Map<String, String> latestByClientId = new HashMap<>();
    private final Map<String, Transfer> pending = new LinkedHashMap<>();
    private long changedAt;
    private long transfersBooked;
    private long billsPosted;

    Account(Opened opened) {
        uid = opened.uid();
        changedAt = opened.at();
        for (var type : AccountType.values()) {
            balances.put(type, new TreeMap<>());
        }
        new TreeMap<>(opened.deposits()).forEach((ccy, amount) -> deposit(ccy, amount, opened.at()));
    }

    private void deposit(String ccy, BigDecimal amount, long at) {
        post(AccountType.FUNDING, ccy, amount, "", "1", "", at);
    }

    void apply(OfBooks event) {
        switch (event) {
            case Opened _ -> throw new IllegalStateException("This account was opened before");
            case Deposited deposited -> deposit(deposited.ccy(), deposited.amount(), deposited.at());
            case Booked booked -> book(booked.transfer());
            case Settled settled -> settle(settled);
        }
    }

    private void book(Transfer transfer) {
        record(transfer);
        transfersBooked++;
        forgetOldTransfers();
        switch (transfer.state()) {
            case PENDING -> {
                pending.put(transfer.transId(), transfer);
                change(transfer.from(), transfer.ccy(), balance(transfer).freeze(transfer.amount()));
            }
            case SUCCESS -> move(transfer, transfer.bookedAt());
            case FAILED -> {}
        }
    }

    private void settle(Settled settled) {
        var transfer = pending.remove(settled.transId());
        if (transfer == null) {
            throw new IllegalStateException("No pending transfer " + settled.transId());
        }
        record(transfer.settled());
        change(transfer.from(), transfer.ccy(), balance(transfer).release(transfer.amount()));
        if (transfer.outcome() == State.SUCCESS) {
            move(transfer, settled.at());
        }
    }

    private void record(Transfer transfer) {
        transfers.put(transfer.transId(), transfer);
        if (!transfer.clientId().isEmpty()) {
            latestByClientId.put(transfer.clientId(), transfer.transId());
        }
    }

    private void forgetOldTransfers() {
        var oldest = transfers.values().iterator();
        while (transfers.size() > TRANSFERS_KEPT && oldest.hasNext()) {
            var transfer = oldest.next();
            if (transfer.state() != State.PENDING) {
                oldest.remove();
                latestByClientId.remove(transfer.clientId(), transfer.transId());
            }
        }
    }

    private void move(Transfer transfer, long at) {
        boolean fromFunding = transfer.from() == AccountType.FUNDING;
        var in = transfer.amount();
        var out = in.negate();
        if (fromFunding) {
            post(AccountType.FUNDING, transfer.ccy(), out, transfer.clientId(), "131", "", at);
            post(AccountType.TRADING, transfer.ccy(), in, transfer.clientId(), "1", "11", at);
        } else {
            post(AccountType.TRADING, transfer.ccy(), out, transfer.clientId(), "1", "12", at);
            post(AccountType.FUNDING, transfer.ccy(), in, transfer.clientId(), "130", "", at);
        }
    }

    private void post(
            AccountType type, String ccy, BigDecimal change, String clientId, String kind, String subKind, long at) {
        var after = balance(type, ccy).plus(change);
        change(type, ccy, after);
        changedAt = at;
        var billId = Long.toString(FIRST_BILL + billsPosted++);
        bills.addLast(new Bill(billId, type, ccy, clientId, kind, subKind, change, after.total(), at));
        if (bills.size() > BILLS_KEPT) {
            bills.removeFirst();
        }
    }

    private void change(AccountType type, String ccy, Balance balance) {
        of(type).put(ccy, balance);
    }

    private Balance balance(Transfer transfer) {
        return balance(transfer.from(), transfer.ccy());
    }

    private SortedMap<String, Balance> of(AccountType type) {
        return balances.computeIfAbsent(type, _ -> new TreeMap<>());
    }

    String uid() {
        return uid;
    }

    long changedAt() {
        return changedAt;
    }

    Balance balance(AccountType type, String ccy) {
        return of(type).getOrDefault(ccy, Balance.NONE);
    }

    SortedMap<String, Balance> balances(AccountType type) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(of(type)));
    }

    String nextTransId() {
        return Long.toString(FIRST_TRANSFER + transfersBooked);
    }

    Optional<Transfer> byTransId(String transId) {
        return Optional.ofNullable(transfers.get(transId));
    }

    /** The last transfer that was booked under the caller's id; earlier ones are reached by their own ids only. */
    Optional<Transfer> byClientId(String clientId) {
        return Optional.ofNullable(latestByClientId.get(clientId)).map(transfers::get);
    }

    Collection<Transfer> pending() {
        return List.copyOf(pending.values());
    }

    /** Oldest first. */
    SequencedCollection<Bill> bills() {
        return Collections.unmodifiableSequencedCollection(bills);
    }
}
