package app.latchkey.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.latchkey.handoff.Knobs.How;
import app.latchkey.handoff.Knobs.Knob;
import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TargetsTest {

    private static final String PASSPHRASE = "Qwr4321!";

    static Stream<Target> targets() {
        return Targets.all().stream();
    }

    static Stream<Handover> everywhere() {
        return Arrays.stream(Site.values()).flatMap(site -> Arrays.stream(Environment.values())
                .map(environment -> Handovers.of(PASSPHRASE, site, environment)));
    }

    private static Target target(String name) {
        return Targets.named(name).orElseThrow();
    }

    private static List<String> sheets(String target, Site site, Environment environment) {
        try (var handout = target(target).write(Handovers.of(PASSPHRASE, site, environment))) {
            return ((Handout.Sheets) handout)
                    .sheets().stream().map(Sheet::masked).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("targets")
    void eachIsFoundByItsNameAndSaysAfterWhatItIsWritten(Target target) {
        assertThat(Targets.named(target.name())).contains(target);
        assertThat(target.name()).matches("[A-Z][A-Z_]+");
        assertThat(target.source()).isNotBlank();
    }

    @Test
    void noTwoHaveOneName() {
        assertThat(targets().map(Target::name)).doesNotHaveDuplicates();
        assertThat(Targets.named("OF_A_LATER_VERSION")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void eachHasItsTextsAndItsLineInTheReadme(Target target) throws IOException {
        var texts = ResourceBundle.getBundle("app.latchkey.assets.i18n.handoff", Locale.ROOT);

        assertThat(texts.keySet()).contains("handoff.target." + target.name(), "handoff.how." + target.name());
        assertThat(Files.readString(Path.of("README.md"))).contains("| `" + target.name() + "` |");
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void noneShowsASecretAndOnlyTheFirstSheetHoldsAny(Handover handover) {
        for (var target : Targets.all()) {
            try (var handout = target.write(handover)) {
                var shown =
                        switch (handout) {
                            case Handout.Sheets(var sheets) -> sheets.stream().map(Sheet::masked);
                            case Handout.Card(var fields) -> fields.stream().map(CardField::mask);
                            case Handout.CannotCarry _ -> throw new AssertionError(target.name());
                        };
                assertThat(shown).as(target.name()).isNotEmpty().allSatisfy(text -> assertThat(text)
                        .doesNotContain(PASSPHRASE, Handovers.SECRET_KEY, Handovers.API_KEY));
                assertThat(handout.toString()).doesNotContain(PASSPHRASE, Handovers.SECRET_KEY, Handovers.API_KEY);
                if (handout instanceof Handout.Sheets(var sheets)) {
                    assertThat(sheets.getFirst().hasSecrets()).as(target.name()).isTrue();
                    assertThat(sheets.stream().skip(1)).noneMatch(Sheet::hasSecrets);
                }
            }
        }
    }

    /** What the line on the screen says is set has to stand in what is written. */
    @ParameterizedTest
    @MethodSource("everywhere")
    void whatIsSaidToBeSetIsSet(Handover handover) {
        for (var target : Targets.all()) {
            try (var handout = target.write(handover)) {
                var all =
                        switch (handout) {
                            case Handout.Sheets(var sheets) ->
                                String.join(
                                        "", sheets.stream().map(Sheet::masked).toList());
                            case Handout.Card(var fields) ->
                                String.join(
                                        "", fields.stream().map(CardField::mask).toList());
                            case Handout.CannotCarry _ -> "";
                        };
                var knobs = target.knobs(handover);
                for (var knob : List.of(knobs.site(), knobs.environment())) {
                    if (knob.how() == How.SET) {
                        var word = knob.literal().split("[:=] ?|\\.(?=ccxt)", 2);
                        assertThat(all).as(target.name() + " " + knob).contains(lastWord(word[word.length - 1]));
                    } else {
                        assertThat(knob.literal()).isEmpty();
                    }
                }
            }
        }
    }

    private static String lastWord(String literal) {
        return literal.replace("ccxt.", "").replace("exchanges.", "");
    }

    @ParameterizedTest
    @CsvSource({"GLOBAL, ccxt.okx(", "EEA, ccxt.myokx(", "US_AU, ccxt.okxus(", "TURKEY, ccxt.okx("})
    void ccxtGetsTheClassOfTheSite(Site site, String made) {
        var sheets = sheets("CCXT", site, Environment.LIVE);

        assertThat(sheets).hasSize(3);
        assertThat(sheets.get(1)).contains("new " + made).doesNotContain("setSandboxMode");
        assertThat(sheets.get(2)).contains("exchange = " + made);
        assertThat(sheets.getFirst().contains("tr.okx.com")).isEqualTo(site == Site.TURKEY);
    }

    @Test
    void aDemoKeyIsSwitchedToDemoTradingWhereTheTargetCan() {
        assertThat(sheets("CCXT", Site.GLOBAL, Environment.DEMO).get(1)).contains("exchange.setSandboxMode(true);");
        assertThat(sheets("CCXT", Site.GLOBAL, Environment.DEMO).get(2)).contains("exchange.set_sandbox_mode(True)");
        assertThat(sheets("PYTHON_OKX", Site.EEA, Environment.DEMO).getFirst()).contains("OKX_FLAG=1\n");
        assertThat(sheets("PYTHON_OKX", Site.EEA, Environment.LIVE).getFirst()).contains("OKX_FLAG=0\n");
        assertThat(sheets("OKX_API_NODE", Site.US_AU, Environment.DEMO).get(1))
                .contains("market: 'US'", "demoTrading: true");
        assertThat(sheets("XCHANGE", Site.EEA, Environment.DEMO).get(1))
                .contains("setSslUri(\"https://eea.okx.com\")", "\"simulated\", \"1\"");
        assertThat(sheets("AGENT_TRADE_KIT", Site.US_AU, Environment.DEMO).getFirst())
                .contains("site = \"us\"", "demo = true");
        assertThat(sheets("OCTOBOT", Site.EEA, Environment.DEMO).getFirst())
                .contains("\"myokx\"", "\"sandboxed\": true");
        assertThat(sheets("OCTOBOT", Site.US_AU, Environment.LIVE).getFirst())
                .contains("\"okxus\"", "\"sandboxed\": false");
        assertThat(sheets("NAUTILUS_TRADER", Site.EEA, Environment.DEMO).get(1))
                .contains("region=OKXRegion.EEA", "environment=OKXEnvironment.DEMO");
        assertThat(sheets("NAUTILUS_TRADER", Site.TURKEY, Environment.LIVE).get(1))
                .contains("base_url_http=\"https://tr.okx.com\"", "environment=OKXEnvironment.LIVE")
                .doesNotContain("region=");
    }

    @Test
    void whatATargetIsNotKnownToReachIsSaid() {
        var demo = Handovers.of(PASSPHRASE, Site.TURKEY, Environment.DEMO);

        assertThat(target("HUMMINGBOT").knobs(demo)).isEqualTo(new Knobs(Knob.notKnown(), Knob.notKnown()));
        assertThat(target("FREQTRADE").knobs(demo)).isEqualTo(new Knobs(Knob.notKnown(), Knob.notKnown()));
        assertThat(target("GOCRYPTOTRADER").knobs(demo)).isEqualTo(new Knobs(Knob.notKnown(), Knob.notKnown()));
    }

    @ParameterizedTest
    @CsvSource({"GLOBAL, www", "EEA, my", "US_AU, app"})
    void hummingbotGetsTheSubDomainOfTheSite(Site site, String subDomain) {
        try (var handout = target("HUMMINGBOT").write(Handovers.of(PASSPHRASE, site, Environment.LIVE))) {
            assertThat(((Handout.Card) handout).fields()).last().satisfies(field -> {
                assertThat(field.label()).isEqualTo(CardField.Label.SUB_DOMAIN);
                assertThat(field.mask()).isEqualTo(subDomain);
            });
        }
    }

    @Test
    void aProfileIsNamedAfterTheAccountInLettersThatTomlTakesBare() {
        var handover = Handovers.of(
                "Grid Bot \u00e4 #2",
                Handovers.API_KEY,
                Handovers.SECRET_KEY,
                PASSPHRASE,
                Site.GLOBAL,
                Environment.LIVE,
                VariableNames.NAUTILUS);

        assertThat(handover.slug()).isEqualTo("grid-bot-2");
    }

    @Test
    void aClosedHandoutHoldsNothingAnyMore() {
        var handout = target("CCXT").write(Handovers.of(PASSPHRASE));
        var sheet = ((Handout.Sheets) handout).sheets().getFirst();

        handout.close();

        assertThatThrownBy(sheet::text).isInstanceOf(IllegalStateException.class);
    }
}
