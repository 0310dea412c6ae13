package app.latchkey.check;

import static app.latchkey.check.Checks.rejected;
import static app.latchkey.key.Environment.DEMO;
import static app.latchkey.key.Environment.LIVE;
import static app.latchkey.key.Site.EEA;
import static app.latchkey.key.Site.GLOBAL;
import static app.latchkey.key.Site.TURKEY;
import static app.latchkey.key.Site.US_AU;
import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.check.SiteReply.Says;
import app.latchkey.key.Environment;
import app.latchkey.key.Permission;
import app.latchkey.key.Site;
import app.latchkey.okx.AccountConfig;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Failure;
import app.latchkey.okx.Failure.Obstacle;
import app.latchkey.okx.OkxApi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeySearchTest {

    private static final List<Site> OTHERS = GLOBAL.others();
    private static final Failure GONE = rejected("50119");
    private static final Failure UNREACHABLE = new Failure.Unreachable(Obstacle.NAME_NOT_FOUND, false);

    private final Map<String, Answer<AccountConfig>> answers = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<SiteReply> told = new ArrayList<>();
    private final KeySearch search = new KeySearch(Checks.CATALOGUE);
    private int open;

    @Test
    void theOtherSitesOfOkxAreAskedOneAfterTheOtherAndPracticeIsNotAmongThem() {
        assertThat(among(LIVE)).isInstanceOf(SearchResult.NotFound.class);

        assertThat(asked).containsExactly("EEA LIVE", "US_AU LIVE", "TURKEY LIVE");
        assertThat(Site.PRACTICE.others()).containsExactly(Site.PRACTICE_OTHER);
    }

    @Test
    void theSiteThatAcceptsTheKeyIsNamedAndNobodyIsAskedAfterIt() {
        answers.put("US_AU LIVE", accepted());

        var found = (SearchResult.Found) among(LIVE);

        assertThat(found.there()).isEqualTo(new SiteReply(US_AU, LIVE, Says.ACCEPTS, Optional.empty()));
        assertThat(found.replies()).isEqualTo(told);
        assertThat(told).extracting(SiteReply::says).containsExactly(Says.KNOWS_NOT, Says.ACCEPTS);
        assertThat(asked).containsExactly("EEA LIVE", "US_AU LIVE");
        assertThat(open).as("clients left open").isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"50105", "50110", "50113", "50118", "50120"})
    void aSiteThatJudgesTheKeyKnowsIt(String code) {
        answers.put("EEA LIVE", Answer.failed(rejected(code)));

        var found = (SearchResult.Found) among(LIVE);

        assertThat(found.there()).isEqualTo(new SiteReply(EEA, LIVE, Says.KNOWS, Optional.of(rejected(code))));
        assertThat(asked).containsExactly("EEA LIVE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"50119", "50111", "50067"})
    void theseSayThatTheKeyIsNotTheirs(String code) {
        answers.put("EEA LIVE", Answer.failed(rejected(code)));

        assertThat(among(LIVE).replies().getFirst().says()).isEqualTo(Says.KNOWS_NOT);
        assertThat(((SearchResult.NotFound) among(LIVE)).silent()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"50001", "50011", "50013", "50026", "50102", "50114", "50121", "50100", "51000", "99999"})
    void whatDoesNotSpeakOfTheKeyTellsNothingAndTheSearchGoesOn(String code) {
        answers.put("EEA LIVE", Answer.failed(rejected(code)));

        var none = (SearchResult.NotFound) among(LIVE);

        assertThat(none.silent())
                .containsExactly(new SiteReply(EEA, LIVE, Says.TELLS_NOTHING, Optional.of(rejected(code))));
        assertThat(asked).containsExactly("EEA LIVE", "US_AU LIVE", "TURKEY LIVE");
    }

    @Test
    void sitesThatCouldNotBeReachedAreNamed() {
        answers.put("EEA LIVE", Answer.failed(UNREACHABLE));
        answers.put("TURKEY LIVE", Answer.failed(new Failure.Unreadable("/api/v5/account/config", "", 200)));

        var none = (SearchResult.NotFound) among(LIVE);

        assertThat(none.silent()).extracting(SiteReply::site).containsExactly(EEA, TURKEY);
    }

    @Test
    void aSiteThatKnowsTheKeyInItsOtherEnvironmentIsAskedForItThereOnce() {
        answers.put("EEA LIVE", Answer.failed(rejected("50101")));
        answers.put("EEA DEMO", accepted());

        var found = (SearchResult.Found) among(LIVE);

        assertThat(found.there()).isEqualTo(new SiteReply(EEA, DEMO, Says.ACCEPTS, Optional.empty()));
        assertThat(asked).containsExactly("EEA LIVE", "EEA DEMO");
    }

    @Test
    void thatTheKeyIsOfTheOtherEnvironmentIsCertainEvenIfNothingIsHeardFromThere() {
        answers.put("EEA DEMO", Answer.failed(rejected("50101")));
        answers.put("EEA LIVE", Answer.failed(UNREACHABLE));

        var found = (SearchResult.Found) among(DEMO);

        assertThat(found.there()).isEqualTo(new SiteReply(EEA, LIVE, Says.KNOWS, Optional.of(UNREACHABLE)));
    }

    @Test
    void aClosedClientStopsTheSearchWithWhatWasHeard() {
        answers.put("US_AU LIVE", Answer.failed(new Failure.Cancelled(true)));

        var stopped = among(LIVE);

        assertThat(stopped).isInstanceOf(SearchResult.Stopped.class);
        assertThat(stopped.replies()).extracting(SiteReply::site).containsExactly(EEA);
        assertThat(asked).containsExactly("EEA LIVE", "US_AU LIVE");
    }

    @Test
    void anInterruptedSearchAsksNobodyMore() {
        Thread.currentThread().interrupt();

        var stopped = among(LIVE);

        assertThat(Thread.interrupted())
                .as("the interruption is kept for the caller")
                .isTrue();
        assertThat(stopped).isEqualTo(new SearchResult.Stopped(List.of()));
        assertThat(asked).isEmpty();
    }

    @Test
    void theOtherEnvironmentIsTriedOnTheKeysOwnSiteAlone() {
        answers.put("GLOBAL DEMO", accepted());

        var found = (SearchResult.Found) search.inEnvironment(GLOBAL, DEMO, this::client);

        assertThat(found.there()).isEqualTo(new SiteReply(GLOBAL, DEMO, Says.ACCEPTS, Optional.empty()));
        assertThat(asked).containsExactly("GLOBAL DEMO");
    }

    @ParameterizedTest
    @CsvSource({"50101, KNOWS", "50119, KNOWS_NOT", "50013, TELLS_NOTHING"})
    void anEnvironmentThatDoesNotTakeTheKeyEitherIsNoFind(String code, Says says) {
        answers.put("GLOBAL DEMO", Answer.failed(rejected(code)));

        assertThat(search.inEnvironment(GLOBAL, DEMO, this::client))
                .isEqualTo(new SearchResult.NotFound(
                        List.of(new SiteReply(GLOBAL, DEMO, says, Optional.of(rejected(code))))));
        assertThat(asked).containsExactly("GLOBAL DEMO");
    }

    @Test
    void aKeyThatIsRefusedInTheOtherEnvironmentForItsAddressBelongsThere() {
        answers.put("GLOBAL DEMO", Answer.failed(rejected("50110")));

        assertThat(search.inEnvironment(GLOBAL, DEMO, this::client)).isInstanceOf(SearchResult.Found.class);
    }

    private SearchResult among(Environment environment) {
        return search.amongSites(OTHERS, environment, this::client, told::add);
    }

    private OkxApi client(Site site, Environment environment) {
        var here = site + " " + environment;
        asked.add(here);
        open++;
        var okx = new FakeOkx() {
            @Override
            public void close() {
                open--;
            }
        };
        okx.config = answers.getOrDefault(here, Answer.failed(GONE));
        return okx;
    }

    private static Answer<AccountConfig> accepted() {
        return Answer.ok(FakeOkx.account(Set.of(Permission.READ, Permission.TRADE), Set.of(), List.of()));
    }
}
