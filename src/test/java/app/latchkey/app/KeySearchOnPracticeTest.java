package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.latchkey.check.KeySearch;
import app.latchkey.check.SearchResult;
import app.latchkey.check.SiteReply;
import app.latchkey.check.SiteReply.Says;
import app.latchkey.key.Credentials;
import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Failure;
import app.latchkey.practice.KeyRequest;
import app.latchkey.practice.NewKey;
import app.latchkey.practice.Options;
import app.latchkey.practice.PracticeExchange;
import app.latchkey.practice.Trouble;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Gate;
import app.latchkey.vault.Connection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search for a key's site as the app makes it, over HTTP, where the practice exchange plays the other site. */
class KeySearchOnPracticeTest {

    private static final String CONFIG = "GET /api/v5/account/config";

    @TempDir
    Path data;

    private PracticeExchange exchange;
    private NewKey key;
    private Gate gate;
    private Desk desk;
    private Connection connection;

    @BeforeEach
    void open() throws IOException {
        exchange = PracticeExchange.start(Options.in(data.resolve("elsewhere")));
        key = exchange.createKey(KeyRequest.trading("Grid bot", PracticeRig.PASSPHRASE));
        try (var credentials = credentials(key)) {
            connection = OpenDesk.makeVault(data, credentials);
        }
        gate = OpenDesk.enter(data, Optional.of(exchange.address()));
        desk = OpenDesk.unlock(gate);
    }

    @AfterEach
    void close() throws IOException {
        desk.close().run();
        gate.close();
        exchange.close();
    }

    /** Lets the connection have another key. */
    private void nowWith(KeyRequest request) throws IOException {
        try (var credentials = credentials(exchange.createKey(request))) {
            desk.vault().put(connection.withCredentials(credentials));
        }
    }

    private static Credentials credentials(NewKey made) {
        return PracticeRig.credentials(made.apiKey(), made.secretKey(), PracticeRig.PASSPHRASE);
    }

    private KeySearch.Clients clients() {
        return (site, environment) -> desk.exchange().connect(connection, site, environment);
    }

    private SearchResult among(List<SiteReply> told) {
        return desk.search().amongSites(connection.site().others(), Environment.LIVE, clients(), told::add);
    }

    @Test
    void aKeyThatItsOwnSiteDoesNotKnowIsFoundOnTheOtherOne() {
        exchange.troubles().on(Trouble.WRONG_SITE);
        try (var okx = desk.exchange().connect(connection)) {
            assertThat(okx.config()).isInstanceOfSatisfying(Answer.Failed.class, failed -> assertThat(failed.failure())
                    .isEqualTo(new Failure.Rejected("50119", "API key doesn't exist", 401)));
        }
        var told = new ArrayList<SiteReply>();

        var found = among(told);

        var there = new SiteReply(Site.PRACTICE_OTHER, Environment.LIVE, Says.ACCEPTS, Optional.empty());
        assertThat(found).isEqualTo(new SearchResult.Found(List.of(there)));
        assertThat(told).containsExactly(there);
    }

    @Test
    void aKeyThatWasDeletedIsFoundNowhere() {
        exchange.deleteKey(key.apiKey());

        assertThat(among(new ArrayList<>())).isInstanceOfSatisfying(SearchResult.NotFound.class, none -> {
            assertThat(none.replies()).extracting(SiteReply::says).containsExactly(Says.KNOWS_NOT);
            assertThat(none.silent()).isEmpty();
        });
    }

    @Test
    void aDemoKeyIsFoundInDemoTradingByOneQuestion() throws IOException {
        nowWith(KeyRequest.trading("Demo bot", PracticeRig.PASSPHRASE).in(app.latchkey.practice.Environment.DEMO));

        var found = desk.search().inEnvironment(Site.PRACTICE, Environment.DEMO, clients());

        assertThat(found).isInstanceOf(SearchResult.Found.class);
        assertThat(exchange.counters().requests(CONFIG)).isEqualTo(1);
    }

    @Test
    void aKeyThatIsBoundElsewhereIsKnownToTheSiteThatSaysSo() throws IOException {
        nowWith(KeyRequest.trading("Bound bot", PracticeRig.PASSPHRASE).boundTo(List.of("203.0.113.9")));
        exchange.troubles().on(Trouble.WRONG_SITE);

        assertThat(among(new ArrayList<>())).isInstanceOfSatisfying(SearchResult.Found.class, found -> assertThat(
                        found.there().says())
                .isEqualTo(Says.KNOWS));
    }

    @Test
    void noSiteOfOkxIsEverAskedFromPractice() {

        for (var site : Site.official()) {
            assertThatThrownBy(() -> desk.exchange().connect(connection, site, Environment.LIVE))
                    .isInstanceOf(IllegalStateException.class);
        }
    }
}
