package app.latchkey.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.ConnectionId;
import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import app.latchkey.okx.Answer;
import app.latchkey.okx.StatusNotice;
import app.latchkey.okx.Told;
import app.latchkey.ui.Outside;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is noticed while the vault is locked, with nothing but addresses at hand. */
class LockedWatchTest {

    private final Guards guards = new Guards();
    private final List<Site> asked = new ArrayList<>();
    private Optional<String> own = Optional.of("203.0.113.7");
    private List<StatusNotice> notices = List.of();

    private final Outside outside = new Outside() {
        @Override
        public Optional<String> ownAddress(Site site) {
            asked.add(site);
            return own;
        }

        @Override
        public Answer<List<StatusNotice>> status(Site site) {
            return Answer.ok(notices);
        }
    };

    private static Guard guard(String name, Environment environment, String... bound) {
        return new Guard(ConnectionId.random(), name, Site.GLOBAL, environment, List.of(bound));
    }

    @Test
    void anAddressThatLeftIsToldOnceAndAgainAfterItCameBack() {
        guards.put(guard("Gridbot", Environment.LIVE, "203.0.113.0/24"), false);
        assertThat(guards.look(outside)).isEmpty();

        own = Optional.of("198.51.100.1");
        assertThat(guards.look(outside)).hasSize(1);
        assertThat(guards.look(outside)).isEmpty();

        own = Optional.of("203.0.113.9");
        assertThat(guards.look(outside)).isEmpty();
        own = Optional.of("198.51.100.1");
        assertThat(guards.look(outside)).hasSize(1);
    }

    @Test
    void whatTheLastCheckSaidAlreadyIsNotToldAgain() {
        guards.put(guard("Gridbot", Environment.LIVE, "198.51.100.1"), true);

        assertThat(guards.look(outside)).isEmpty();
    }

    @Test
    void aKeyThatWorksFromEverywhereAndAListThatCannotBeReadLackNothing() {
        guards.put(guard("Open", Environment.LIVE), false);
        guards.put(guard("Odd", Environment.LIVE, "198.51.100.*"), false);

        assertThat(guards.look(outside)).isEmpty();
    }

    @Test
    void eachSiteIsAskedOnceForAllOfItsConnections() {
        guards.put(guard("One", Environment.LIVE, "203.0.113.7"), false);
        guards.put(guard("Two", Environment.DEMO, "203.0.113.7"), false);

        guards.look(outside);

        assertThat(asked).containsExactly(Site.GLOBAL);
    }

    @Test
    void maintenanceIsToldOncePerEnvironmentThatItConcerns() {
        guards.put(guard("One", Environment.LIVE), false);
        guards.put(guard("Two", Environment.LIVE), false);
        guards.put(guard("Three", Environment.DEMO), false);
        notices = List.of(
                Told.status(Map.of("title", "Upgrade", "state", "scheduled", "serviceType", "5", "env", "1")),
                Told.status(Map.of("title", "Bots", "state", "scheduled", "serviceType", "7", "env", "1")));

        assertThat(guards.look(outside)).extracting(News::name).containsExactly("One");
        assertThat(guards.look(outside)).isEmpty();
    }

    @Test
    void whatWasRemovedIsLookedAfterNoMore() {
        var gone = guard("Gone", Environment.LIVE, "198.51.100.1");
        guards.put(gone, false);

        guards.keep(Set.of());

        assertThat(guards.look(outside)).isEmpty();
        assertThat(asked).isEmpty();
    }
}
