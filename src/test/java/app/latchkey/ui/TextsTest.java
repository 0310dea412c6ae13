package app.latchkey.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.latchkey.check.Verdict;
import app.latchkey.files.Reach;
import app.latchkey.files.SaveProblem;
import app.latchkey.funds.ActivityFilter;
import app.latchkey.funds.AmountProblem;
import app.latchkey.funds.RecordProblem;
import app.latchkey.funds.TransferReason;
import app.latchkey.funds.TransferState;
import app.latchkey.handoff.CardField;
import app.latchkey.handoff.Knobs;
import app.latchkey.handoff.Value;
import app.latchkey.handoff.VariableNames;
import app.latchkey.key.ApiKey;
import app.latchkey.key.ApiKeyName;
import app.latchkey.key.Environment;
import app.latchkey.key.IpEntry;
import app.latchkey.key.MasterPassword;
import app.latchkey.key.PassphraseRules;
import app.latchkey.key.PasswordRating;
import app.latchkey.key.SecretKeyForm;
import app.latchkey.key.Site;
import app.latchkey.okx.AccountType;
import app.latchkey.okx.BillType;
import app.latchkey.okx.Blame;
import app.latchkey.okx.ErrorMeaning;
import app.latchkey.okx.Failure;
import app.latchkey.settings.ProxyAddress;
import app.latchkey.settings.ProxyChoice;
import app.latchkey.settings.Settings;
import app.latchkey.settings.Workspace;
import app.latchkey.ui.accounts.KeptSecret;
import app.latchkey.ui.handoff.FileLook;
import app.latchkey.ui.handoff.Whole;
import app.latchkey.vault.AccountKind;
import app.latchkey.vault.ConnectionName;
import app.latchkey.vault.Damage;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

    private static final List<String> BUNDLES =
            List.of("ui", "wizard", "check", "problems", "errors", "practice", "handoff", "help");

    private final Texts texts = Texts.in(Locale.ENGLISH);

    /** Every key in every bundle with its pattern. */
    static Map<String, String> patterns() {
        var all = new TreeMap<String, String>();
        for (var name : BUNDLES) {
            var bundle = ResourceBundle.getBundle("app.latchkey.assets.i18n." + name, Locale.ROOT);
            bundle.keySet().forEach(key -> assertThat(all.put(key, bundle.getString(key)))
                    .as("%s, defined twice", key)
                    .isNull());
        }
        return all;
    }

    /** Where an enum's constant ends a key; a {@code *} stands for it where it does not. */
    static Stream<Arguments> families() {
        return Stream.of(
                Arguments.of("help.*.title", Topic.class),
                Arguments.of("help.*.what", Topic.class),
                Arguments.of("help.*.how", Topic.class),
                Arguments.of("problem.masterPassword.*", MasterPassword.Problem.class),
                Arguments.of("password.strength.*", PasswordRating.Strength.class),
                Arguments.of("password.warning.*", PasswordRating.Warning.class),
                Arguments.of("password.suggestion.*", PasswordRating.Suggestion.class),
                Arguments.of("password.hidden.*", MasterPassword.Hidden.class),
                Arguments.of("problem.copyTo.*", SaveProblem.class),
                Arguments.of("connection.reveal.lead.*", KeptSecret.class),
                Arguments.of("problem.save.*", SaveProblem.class),
                Arguments.of("problem.draft.*", SaveProblem.class),
                Arguments.of("problem.store.*", SaveProblem.class),
                Arguments.of("problem.vault.unreadable.*", SaveProblem.class),
                Arguments.of("refused.folder.*", SaveProblem.class),
                Arguments.of("problem.vault.damaged.*", Damage.class),
                Arguments.of("problem.journal.*", RecordProblem.class),
                Arguments.of("problem.keyName.*", ApiKeyName.Problem.class),
                Arguments.of("problem.connectionName.*", ConnectionName.Problem.class),
                Arguments.of("problem.passphrase.*", PassphraseRules.Problem.class),
                Arguments.of("wizard.passphrase.advice.*", PassphraseRules.Advice.class),
                Arguments.of("problem.address.*", IpEntry.Problem.class),
                Arguments.of("problem.apiKey.*", ApiKey.Problem.class),
                Arguments.of("problem.secretKey.*", SecretKeyForm.Problem.class),
                Arguments.of("failure.means.*", ErrorMeaning.class),
                Arguments.of("failure.todo.*", ErrorMeaning.class),
                Arguments.of("failure.means.*", Failure.Obstacle.class),
                Arguments.of("failure.todo.*", Failure.Obstacle.class),
                Arguments.of("blame.*", Blame.class),
                Arguments.of("problem.amount.*", AmountProblem.class),
                Arguments.of("problem.day.*", named("activity.TypedDay$Problem")),
                Arguments.of("activity.type.*", BillType.class),
                Arguments.of("activity.filter.kind.*", ActivityFilter.Kind.class),
                Arguments.of("menu.switch.*", Workspace.class),
                Arguments.of("site.*", Site.class),
                Arguments.of("wizard.before.site.*", Site.class),
                Arguments.of("environment.*", Environment.class),
                Arguments.of("wizard.before.environment.*", Environment.class),
                Arguments.of("funds.confirm.FUNDING.*", Environment.class),
                Arguments.of("funds.confirm.TRADING.*", Environment.class),
                Arguments.of("funds.way.*", AccountType.class),
                Arguments.of("funds.review.*", AccountType.class),
                Arguments.of("wizard.before.account.*", AccountKind.class),
                Arguments.of("connection.kind.*", AccountKind.class),
                Arguments.of("transfer.from.*", AccountType.class),
                Arguments.of("funds.*.title", AccountType.class),
                Arguments.of("transfer.state.*", TransferState.class),
                Arguments.of("transfer.sentence.*", TransferState.class),
                Arguments.of("transfer.reason.*", TransferReason.class),
                Arguments.of("wizard.finish.verdict.*", Verdict.class),
                Arguments.of("settings.theme.*", Settings.Theme.class),
                Arguments.of("settings.textSize.*", Settings.TextSize.class),
                Arguments.of("settings.language.*", Settings.Language.class),
                Arguments.of("rehearse.*.title", Rehearsal.class),
                Arguments.of("rehearse.*.text", Rehearsal.class),
                Arguments.of("rehearse.*.seen", Rehearsal.class),
                Arguments.of("control.copied.clears.*", Clips.Origin.class),
                Arguments.of("control.copied.outcome.*", DesktopClipboard.Outcome.class),
                Arguments.of("settings.locking.hearing.*", SystemEvents.Hearing.class),
                Arguments.of("settings.proxy.*", ProxyChoice.Kind.class),
                Arguments.of("problem.proxy.*", ProxyAddress.Problem.class),
                Arguments.of("connection.reveal.lead.*", Whole.class),
                Arguments.of("handoff.cannot.*", Value.class),
                Arguments.of("handoff.field.*", CardField.Label.class),
                Arguments.of("handoff.file.*", FileLook.class),
                Arguments.of("handoff.names.*", VariableNames.class),
                Arguments.of("handoff.reach.*", Reach.class),
                Arguments.of("handoff.site.*", Knobs.How.class),
                Arguments.of("handoff.environment.*", Knobs.How.class),
                Arguments.of("go.*", named("shell.Destination")),
                Arguments.of("wizard.step.*", named("wizard.Step")),
                Arguments.of("wizard.credentials.pasted.*", named("wizard.PasteHeld")),
                Arguments.of("wizard.state.*", named("wizard.StepState")),
                Arguments.of("wizard.picture.title.*", named("wizard.Sheet")),
                Arguments.of("wizard.picture.spoken.*", named("wizard.Picture")));
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName("app.latchkey.ui." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void everyConstantThatBecomesAKeyHasItsText(String key, Class<? extends Enum<?>> type) {
        assertThat(type.getEnumConstants()).isNotEmpty().allSatisfy(constant -> assertThat(
                        texts.has(key.replace("*", constant.name())))
                .as(key + constant)
                .isTrue());
    }

    @Test
    void everyBandHasATitleAndASentence() {
        var kinds = named("shell.Band$Kind").getEnumConstants();

        assertThat(kinds).hasSize(4).allSatisfy(kind -> {
            var scope = texts.of("band." + kind.toString().toLowerCase(Locale.ROOT));
            assertThat(scope.get("title")).isNotBlank();
            assertThat(scope.get("text")).isNotBlank();
        });
    }

    @Test
    void everyTextIsUsedSomewhere() {
        var words = new UsedWords();

        assertThat(patterns().keySet().stream().filter(key -> !words.canMake(key)))
                .isEmpty();
    }

    @Test
    void noTextWithValuesHasAnApostropheThatItsPatternWouldSwallow() {
        assertThat(patterns()).isNotEmpty().allSatisfy((key, pattern) -> {
            assertThat(pattern).as(key).isNotBlank();
            if (pattern.contains("{0")) {
                assertThat(pattern).as(key).doesNotContain("'");
            }
        });
    }

    @Test
    void everyTextWithValuesIsAPatternThatNamesThemWithoutAGap() {
        patterns().forEach((key, pattern) -> {
            if (pattern.contains("{")) {
                var format = new MessageFormat(pattern, Locale.ENGLISH);
                var values = Arrays.stream(new Object[format.getFormatsByArgumentIndex().length])
                        .map(_ -> 7)
                        .toArray();
                assertThat(format.format(values)).as(key).doesNotContain("{");
            }
        });
    }

    @Test
    void valuesStandWhereTheTextWantsThem() {
        assertThat(texts.get("check.title", "Gridbot")).isEqualTo("Check of Gridbot");
        assertThat(texts.of("control").get("copied.clears.COPIED", 15))
                .isEqualTo("Copied. The clipboard is cleared in 15 seconds.");
    }

    @Test
    void aTextThatIsNotThereIsAFaultThatNamesItsWholeKey() {
        assertThat(texts.of("wizard.name").has("hint")).isFalse();

        assertThatThrownBy(() -> texts.of("wizard.name").get("hint"))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("wizard.name.hint");
    }

    @Test
    void aFilterGoesOverEveryTextOfEveryScopeAfterItsValuesAreIn() {
        var marked = texts.of("check").filtered((_, _, text) -> "⟦" + text + "⟧");

        assertThat(marked.get("title", "Gridbot")).isEqualTo("⟦Check of Gridbot⟧");
        assertThat(marked.of("verdict.READY").get("title")).isEqualTo("⟦Ready⟧");
    }
}
