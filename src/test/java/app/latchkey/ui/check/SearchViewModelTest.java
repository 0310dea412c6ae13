package app.latchkey.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.check.FindingKind;
import app.latchkey.check.Outcome;
import app.latchkey.check.SearchResult;
import app.latchkey.check.SiteReply;
import app.latchkey.check.SiteReply.Says;
import app.latchkey.funds.ScriptedOkx;
import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import app.latchkey.okx.AccountConfig;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Failure;
import app.latchkey.okx.OkxApi;
import app.latchkey.ui.Later;
import app.latchkey.ui.Message;
import app.latchkey.ui.TestDesk;
import app.latchkey.ui.check.SearchViewModel.Stage;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchViewModelTest {

    private final List<String> asked = new ArrayList<>();
    private TestDesk test;
    private Connection connection;
    private CheckViewModel check;
    private SearchViewModel search;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        test = TestDesk.real(folder);
        connection = test.saved("Gridbot");
        check = new CheckViewModel(test.desk, connection, Later.never());
        search = check.search();
        test.elsewhere = (site, environment) -> {
            asked.add(site + " " + environment);
            return refusing("50119");
        };
    }

    @AfterEach
    void close() {
        test.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"50119", "50111", "50067"})
    void aKeyThatIsNotKnownMayBeLookedForButNobodyIsAskedBeforeTheUserAgrees(String code) {
        refused(code);

        assertThat(search.stage().get()).isEqualTo(Stage.OFFERED);
        search.offer();
        assertThat(search.stage().get()).isEqualTo(Stage.CONSENT);
        search.decline();
        assertThat(search.stage().get()).isEqualTo(Stage.OFFERED);
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"50105", "50110", "50113", "50001"})
    void aKeyThatIsRefusedForAnotherReasonNeedsNoSearch(String code) {
        refused(code);

        assertThat(search.stage().get()).isEqualTo(Stage.NONE);
    }

    @Test
    void theSiteThatKnowsTheKeyIsSavedWithTheConnectionWhichIsThenCheckedThere() {
        test.elsewhere = (site, environment) -> {
            asked.add(site + " " + environment);
            return site == Site.EEA ? test.okx : refusing("50119");
        };
        refused("50119");
        test.okx.config = healthy();

        search.offer();
        search.agree();

        assertThat(search.found()).contains(new SiteReply(Site.EEA, Environment.LIVE, Says.ACCEPTS, Optional.empty()));
        assertThat(saved().site()).isEqualTo(Site.GLOBAL);

        search.use();

        assertThat(saved().site()).isEqualTo(Site.EEA);
        assertThat(saved().credentials().apiKey())
                .isEqualTo(connection.credentials().apiKey());
        assertThat(saved().uid()).as("asked anew at the new site").contains("4711");
        assertThat(check.connection().get().site()).isEqualTo(Site.EEA);
        assertThat(check.result()
                        .getValue()
                        .orElseThrow()
                        .finding(FindingKind.KEY_KNOWN)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
        assertThat(search.stage().get()).isEqualTo(Stage.NONE);
        assertThat(asked).containsExactly("EEA LIVE");
    }

    @Test
    void aSearchThatFindsNothingMayBeRepeatedWithoutBeingAskedAgain() {
        refused("50119");
        search.offer();
        search.agree();

        assertThat(search.result().getValue())
                .hasValueSatisfying(result -> assertThat(result).isInstanceOf(SearchResult.NotFound.class));
        assertThat(search.found()).isEmpty();
        search.repeat();

        assertThat(asked).hasSize(6);
        assertThat(search.replies()).extracting(SiteReply::site).containsExactly(Site.EEA, Site.US_AU, Site.TURKEY);
    }

    @Test
    void aKeyOfTheOtherEnvironmentIsTriedThereAtOnceSinceItGoesToNoOtherHost() {
        var inDemo = new ScriptedOkx();
        inDemo.config = healthy();
        test.elsewhere = (site, environment) -> {
            asked.add(site + " " + environment);
            return inDemo;
        };

        refused("50101");

        assertThat(asked).containsExactly("GLOBAL DEMO");
        assertThat(search.isAmongSites()).isFalse();
        assertThat(search.found())
                .contains(new SiteReply(Site.GLOBAL, Environment.DEMO, Says.ACCEPTS, Optional.empty()));
        assertThat(saved().environment()).as("nothing changes unasked").isEqualTo(Environment.LIVE);

        search.use();

        assertThat(saved().environment()).isEqualTo(Environment.DEMO);
        assertThat(check.connection().get().environment()).isEqualTo(Environment.DEMO);
    }

    @Test
    void aDiskThatDoesNotTakeTheChangeIsSaidAndNothingIsCheckedAnew() {
        test.elsewhere = (_, _) -> test.okx;
        refused("50119");
        test.okx.config = healthy();
        search.offer();
        search.agree();
        test.fillDisk();

        search.use();

        assertThat(search.problem().getValue()).contains(Message.of("problem.save.DISK_FULL"));
        assertThat(search.stage().get()).isEqualTo(Stage.TOLD);
        assertThat(check.connection().get().site()).isEqualTo(Site.GLOBAL);
    }

    @Test
    void aSearchThatIsStoppedSaysSoAndDropsWhatItStillHears() {
        var later = new Later();
        check = new CheckViewModel(test.desk, connection, later.background());
        search = check.search();
        refuse("50119");
        check.run();
        later.doNow();
        search.offer();
        search.agree();
        assertThat(search.stage().get()).isEqualTo(Stage.ASKING);

        search.stop();
        later.doNow();

        assertThat(search.result().getValue()).contains(new SearchResult.Stopped(List.of()));
        assertThat(search.replies()).isEmpty();
    }

    @Test
    void anotherCheckForgetsTheSearch() {
        refused("50119");
        search.offer();
        test.okx.config = healthy();

        check.run();

        assertThat(search.stage().get()).isEqualTo(Stage.NONE);
    }

    private Connection saved() {
        return test.vault.connections().withId(connection.id()).orElseThrow();
    }

    private void refused(String code) {
        refuse(code);
        check.run();
    }

    private void refuse(String code) {
        var failure = new Failure.Rejected(code, "", 401);
        test.okx.config = Answer.failed(failure);
        test.okx.funding = () -> Answer.failed(failure);
        test.okx.trading = () -> Answer.failed(failure);
    }

    private static Answer<AccountConfig> healthy() {
        return ScriptedOkx.configOf("4711");
    }

    private static OkxApi refusing(String code) {
        var okx = new ScriptedOkx();
        okx.config = Answer.failed(new Failure.Rejected(code, "", 401));
        return okx;
    }
}
