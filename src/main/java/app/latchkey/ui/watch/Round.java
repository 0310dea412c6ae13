package app.latchkey.ui.watch;

import app.latchkey.check.CheckHistory.Entry;
import app.latchkey.check.Overdue;
import app.latchkey.check.Turn;
import app.latchkey.funds.Pauser;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Message;
import app.latchkey.ui.care.CareFact;
import app.latchkey.ui.care.CareRules;
import app.latchkey.ui.check.CheckRunner;
import app.latchkey.vault.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Goes round all connections of an open vault: checks what is overdue, and says what turned. Blocking. */
final class Round {

    /** Keys of one account share its limit, 5 in 2 s, and whose account a key's is, is only known once it was asked. */
    private static final Duration BETWEEN_CHECKS = Duration.ofMillis(450);

    private static final Set<Turn> WORTH_TELLING = EnumSet.of(
            Turn.WITHDRAWALS_ENABLED,
            Turn.WHITELIST_CHANGED,
            Turn.UNBOUND,
            Turn.OWN_ADDRESS_LEFT,
            Turn.TRADE_LOST,
            Turn.KEY_GONE,
            Turn.MAINTENANCE_ANNOUNCED);

    private static final Set<CareFact.Subject> DATES = EnumSet.of(CareFact.Subject.USE, CareFact.Subject.REVIEW);

    private final Desk desk;
    private final Guards guards;
    private final CareRules rules;
    private final InstantSource clock;
    private final Pauser pauser;

    /** What was told of dates, which stays true until something is done about it. */
    private final Set<News> dates = new LinkedHashSet<>();

    /** Hears of news, on the thread that goes round. */
    interface Ear {

        /** Something turned. */
        void tell(News news);

        /** What was told is no longer so. */
        void takeBack(News news);
    }

    Round(Desk desk, Guards guards, CareRules rules, InstantSource clock, Pauser pauser) {
        this.desk = desk;
        this.guards = guards;
        this.rules = rules;
        this.clock = clock;
        this.pauser = pauser;
    }

    /**
     * Goes round once.
     *
     * @param disturbed when the computer last woke up or changed its network, if it did
     */
    void go(Optional<Instant> disturbed, Ear ear) throws InterruptedException {
        var connections = desk.vault().connections().all();
        guards.keep(connections.stream().map(Connection::id).collect(Collectors.toSet()));
        for (var connection : connections) {
            var last = latest(connection);
            guards.begin(connection, last);
            boolean isAllowed = desk.choices().keepsAlive(connection.id()) || !Overdue.keepsAlive(connection, last);
            if (isAllowed && Overdue.isDue(connection, last, disturbed, clock.instant())) {
                check(connection, last, ear);
                pauser.pause(BETWEEN_CHECKS);
            }
        }
        tellDates(connections, ear);
    }

    private void check(Connection connection, Optional<Entry> before, Ear ear) throws InterruptedException {
        new CheckRunner(desk).run(connection, _ -> {});
        var turns = before.flatMap(earlier -> latest(connection).map(now -> Turn.between(earlier, now)))
                .orElse(List.of());
        turns.stream()
                .filter(WORTH_TELLING::contains)
                .forEach(turn -> ear.tell(News.of(connection, Message.of("check.turn", turn))));
    }

    private void tellDates(List<Connection> connections, Ear ear) {
        var now = connections.stream().flatMap(this::datesOf).collect(Collectors.toCollection(LinkedHashSet::new));
        dates.stream().filter(each -> !now.contains(each)).forEach(ear::takeBack);
        now.stream().filter(each -> !dates.contains(each)).forEach(ear::tell);
        dates.clear();
        dates.addAll(now);
    }

    private Stream<News> datesOf(Connection connection) {
        return rules.of(connection, latest(connection)).stream()
                .filter(fact -> DATES.contains(fact.subject()) && fact.isUrgent())
                .map(fact -> News.of(connection, fact.text()));
    }

    private Optional<Entry> latest(Connection connection) {
        return desk.history().latest(connection.id().toString());
    }
}
