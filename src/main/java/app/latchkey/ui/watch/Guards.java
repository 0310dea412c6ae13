package app.latchkey.ui.watch;

import app.latchkey.check.Announced;
import app.latchkey.check.CheckHistory;
import app.latchkey.check.CheckResult;
import app.latchkey.key.ConnectionId;
import app.latchkey.key.IpEntry;
import app.latchkey.key.Site;
import app.latchkey.okx.AccountConfig;
import app.latchkey.okx.StatusNotice;
import app.latchkey.ui.Message;
import app.latchkey.ui.Outside;
import app.latchkey.vault.Connection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What can be noticed without any secret, vault open or not: this computer's address, and maintenance. Safe on any thread. */
final class Guards {

    private final Map<ConnectionId, Guard> guards = new LinkedHashMap<>();
    private final Set<ConnectionId> missing = new HashSet<>();
    private final Set<String> announced = new HashSet<>();

    /** Looks after a connection as a check has just seen it, whoever wanted that. */
    void see(Connection connection, CheckResult result) {
        result.account()
                .map(AccountConfig::boundAddresses)
                .ifPresent(bound -> put(Guard.of(connection, bound), result.isOwnAddressMissing()));
    }

    /**
     * Looks after a connection that was not checked since the program began. Which addresses its key is bound to is
     * written down nowhere, but the last check can say whether they are the planned ones.
     */
    synchronized void begin(Connection connection, Optional<CheckHistory.Entry> lastCheck) {
        if (!guards.containsKey(connection.id())) {
            var planned =
                    connection.whitelist().entries().stream().map(IpEntry::text).toList();
            var bound =
                    lastCheck.filter(seen -> seen.isBoundAsPlanned(connection)).map(_ -> planned);
            put(
                    Guard.of(connection, bound.orElse(List.of())),
                    lastCheck.filter(CheckHistory.Entry::isOwnAddressMissing).isPresent());
        }
    }

    /** Looks after a connection; what is known to be missing is not told again. */
    synchronized void put(Guard guard, boolean isOwnMissing) {
        guards.put(guard.id(), guard);
        if (isOwnMissing) {
            missing.add(guard.id());
        } else {
            missing.remove(guard.id());
        }
    }

    /** Looks after these connections and no others. */
    synchronized void keep(Set<ConnectionId> ids) {
        guards.keySet().retainAll(ids);
        missing.retainAll(ids);
    }

    synchronized void forget() {
        guards.clear();
        missing.clear();
    }

    private synchronized List<Guard> all() {
        return List.copyOf(guards.values());
    }

    /** Asks each site what it tells everybody. Blocks. */
    List<News> look(Outside outside) {
        var news = new ArrayList<News>();
        var sites = new LinkedHashMap<Site, List<Guard>>();
        all().forEach(guard ->
                sites.computeIfAbsent(guard.site(), _ -> new ArrayList<>()).add(guard));
        sites.forEach((site, there) -> {
            outside.ownAddress(site)
                    .ifPresent(own -> there.forEach(guard -> address(guard, own).ifPresent(news::add)));
            outside.status(site)
                    .value()
                    .ifPresent(notices ->
                            there.forEach(guard -> maintenance(guard, notices).ifPresent(news::add)));
        });
        return news;
    }

    /** A list that cannot be read whole cannot be said to lack anything. */
    private synchronized Optional<News> address(Guard guard, String own) {
        var entries = guard.bound().stream()
                .flatMap(text -> IpEntry.parse(text, true).value().stream())
                .toList();
        boolean isJudgeable =
                !entries.isEmpty() && entries.size() == guard.bound().size();
        if (!isJudgeable || entries.stream().anyMatch(entry -> entry.covers(own))) {
            missing.remove(guard.id());
            return Optional.empty();
        }
        return missing.add(guard.id())
                ? Optional.of(new News(guard.name(), Message.of("check.turn.OWN_ADDRESS_LEFT")))
                : Optional.empty();
    }

    /** Each announcement is told once for each environment, with the first connection that it concerns. */
    private synchronized Optional<News> maintenance(Guard guard, List<StatusNotice> notices) {
        return Announced.to(guard.environment(), notices).stream()
                .filter(ahead -> announced.add(guard.site() + " " + guard.environment() + " " + ahead.title()))
                .findFirst()
                .map(ahead -> new News(
                        guard.name(),
                        ahead.begin()
                                .map(begin -> Message.of("watch.maintenance.from", ahead.title(), begin))
                                .orElseGet(() -> Message.of("watch.maintenance", ahead.title()))));
    }
}
