package app.latchkey.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.okx.Blame;
import app.latchkey.okx.ErrorMeaning;
import app.latchkey.okx.Failure;
import app.latchkey.okx.Replayed;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a check says when every signed call is answered with a body that OKX has given, or documents, for an error. */
class RecordedErrorsTest {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("app.latchkey.assets.i18n.errors");

    /** Each code: the finding that it decides (none: the call alone is spoken of), what was seen, whose fault it is. */
    private static final Map<String, Expected> TABLE =
            """
            50000 -               REQUEST_REFUSED       LATCHKEY
            50001 EXCHANGE_STATUS OKX_UNAVAILABLE       OKX
            50002 -               REQUEST_REFUSED       LATCHKEY
            50004 EXCHANGE_STATUS OKX_BUSY              OKX
            50005 -               REQUEST_REFUSED       LATCHKEY
            50006 -               REQUEST_REFUSED       LATCHKEY
            50007 ACCOUNT         ACCOUNT_RESTRICTED    ACCOUNT
            50008 ACCOUNT         ACCOUNT_RESTRICTED    ACCOUNT
            50011 -               RATE_LIMITED          LATCHKEY
            50012 ACCOUNT         ACCOUNT_RESTRICTED    ACCOUNT
            50013 EXCHANGE_STATUS OKX_BUSY              OKX
            50014 -               REQUEST_REFUSED       LATCHKEY
            50026 EXCHANGE_STATUS OKX_BUSY              OKX
            50027 ACCOUNT         ACCOUNT_RESTRICTED    ACCOUNT
            50030 -               NOT_ALLOWED           KEY
            50035 -               NOT_ALLOWED           KEY
            50038 -               UNEXPECTED_CODE       KEY
            50040 -               RATE_LIMITED          LATCHKEY
            50042 -               UNEXPECTED_CODE       LATCHKEY
            50061 -               RATE_LIMITED          LATCHKEY
            50067 SITE            WRONG_SITE            KEY
            50071 -               UNEXPECTED_CODE       LATCHKEY
            50100 KEY_KNOWN       KEY_FROZEN            KEY
            50101 ENVIRONMENT     WRONG_ENVIRONMENT     KEY
            50102 CLOCK           TIMESTAMP_REFUSED     CLOCK
            50103 -               REQUEST_REFUSED       LATCHKEY
            50104 -               REQUEST_REFUSED       LATCHKEY
            50105 PASSPHRASE      PASSPHRASE_WRONG      KEY
            50106 -               REQUEST_REFUSED       LATCHKEY
            50107 -               REQUEST_REFUSED       LATCHKEY
            50110 ADDRESS_ALLOWED ADDRESS_NOT_LISTED    ADDRESS
            50111 KEY_KNOWN       KEY_MALFORMED         KEY
            50112 CLOCK           TIMESTAMP_REFUSED     CLOCK
            50113 SECRET_KEY      SIGNATURE_WRONG       KEY
            50114 KEY_KNOWN       AUTHORIZATION_INVALID KEY
            50115 -               REQUEST_REFUSED       LATCHKEY
            50118 KEY_KNOWN       THIRD_PARTY_KEY       KEY
            50119 KEY_KNOWN       KEY_UNKNOWN           KEY
            50120 READ_PERMISSION READ_MISSING          KEY
            50121 ADDRESS_ALLOWED ADDRESS_BLOCKED       ADDRESS
            51000 -               REQUEST_REFUSED       LATCHKEY
            51000clientId -       UNEXPECTED_CODE       LATCHKEY
            51119 -               UNEXPECTED_CODE       OKX
            58001 -               UNEXPECTED_CODE       OKX
            58004 ACCOUNT         ACCOUNT_RESTRICTED    ACCOUNT
            58007 EXCHANGE_STATUS OKX_UNAVAILABLE       OKX
            58008 -               UNEXPECTED_CODE       ACCOUNT
            58015 -               UNEXPECTED_CODE       ACCOUNT
            58101 -               UNEXPECTED_CODE       ACCOUNT
            58102 -               RATE_LIMITED          LATCHKEY
            58103 ACCOUNT         ACCOUNT_RESTRICTED    ACCOUNT
            58112 -               UNEXPECTED_CODE       OKX
            58113 -               UNEXPECTED_CODE       OKX
            58114 -               UNEXPECTED_CODE       LATCHKEY
            58116 -               UNEXPECTED_CODE       ACCOUNT
            58117 -               UNEXPECTED_CODE       ACCOUNT
            58119 -               NOT_ALLOWED           ACCOUNT
            58120 -               UNEXPECTED_CODE       OKX
            58123 -               REQUEST_REFUSED       LATCHKEY
            58124 -               UNEXPECTED_CODE       OKX
            58127 -               REQUEST_REFUSED       LATCHKEY
            58128 -               REQUEST_REFUSED       LATCHKEY
            58129 -               UNEXPECTED_CODE       LATCHKEY
            58131 ACCOUNT         IDENTITY_NEEDED       ACCOUNT
            58132 ACCOUNT         IDENTITY_NEEDED       ACCOUNT
            58215 -               UNEXPECTED_CODE       LATCHKEY
            58350 -               UNEXPECTED_CODE       ACCOUNT
            59500 -               NOT_ALLOWED           KEY
            59501 -               UNEXPECTED_CODE       ACCOUNT
            59502 -               UNEXPECTED_CODE       ACCOUNT
            59503 -               UNEXPECTED_CODE       ACCOUNT
            59505 -               UNEXPECTED_CODE       ACCOUNT
            59506 KEY_KNOWN       KEY_UNKNOWN           KEY
            59510 -               UNEXPECTED_CODE       LATCHKEY
            59604 -               NOT_ALLOWED           KEY
            59693 -               UNEXPECTED_CODE       OKX
            """.lines().map(Expected::parse).collect(Collectors.toMap(Expected::code, Function.identity()));

    private record Expected(String code, Optional<FindingKind> decides, Cause cause, Blame blame) {

        static Expected parse(String line) {
            var words = line.split(" +", -1);
            return new Expected(
                    words[0],
                    Optional.of(words[1]).filter(word -> !word.equals("-")).map(FindingKind::valueOf),
                    Cause.valueOf(words[2]),
                    Blame.valueOf(words[3]));
        }

        /** Where nothing is decided, the reason stands beside the key. */
        FindingKind place() {
            return decides.orElse(FindingKind.KEY_KNOWN);
        }

        Outcome outcome() {
            return decides.map(kind -> kind == FindingKind.EXCHANGE_STATUS ? Outcome.WARNING : Outcome.FAILED)
                    .orElse(Outcome.SKIPPED);
        }
    }

    static Stream<String> errors() {
        return Replayed.errors();
    }

    @ParameterizedTest
    @MethodSource("errors")
    void findingBlameAndRemedyAreThoseOfTheCatalogueAndNothingElseIsSaidOfTheKey(String file)
            throws InterruptedException {
        try (var replayed = new Replayed(file);
                var okx = replayed.client()) {
            var result = Checks.check(okx);

            var rejected = result.findings().stream()
                    .flatMap(finding -> finding.failure().stream())
                    .flatMap(failure -> failure instanceof Failure.Rejected said ? Stream.of(said) : Stream.empty())
                    .findFirst()
                    .orElseThrow();
            var expected = Optional.ofNullable(TABLE.get(name(rejected))).orElseThrow();
            var finding = result.finding(expected.place());
            assertThat(finding.cause()).isEqualTo(expected.cause());
            assertThat(finding.outcome()).isEqualTo(expected.outcome());
            assertThat(finding.failure().flatMap(Checks.CATALOGUE::blame)).contains(expected.blame());
            assertThat(WORDS.containsKey("failure.todo." + Checks.CATALOGUE.meaningOf(rejected)))
                    .isTrue();
            assertThat(result.verdict())
                    .isEqualTo(
                            expected.decides().isPresent() && finding.condemnsTheKey()
                                    ? Verdict.NOT_WORKING
                                    : Verdict.COULD_NOT_BE_CHECKED);
            assertThat(result.findings())
                    .filteredOn(each -> each.kind() != expected.place())
                    .allSatisfy(each -> assertThat(each.outcome())
                            .as("%s", each.kind())
                            .isEqualTo(isToldWithoutAKey(each.kind()) ? Outcome.PASSED : Outcome.SKIPPED));
        }
    }

    /** One code has two meanings, which its words tell apart. */
    private static String name(Failure.Rejected rejected) {
        boolean ofTransfers = Checks.CATALOGUE.meaningOf(rejected) == ErrorMeaning.TRANSFER_NOT_KNOWN;
        return rejected.code().equals("51000") && ofTransfers ? "51000clientId" : rejected.code();
    }

    private static boolean isToldWithoutAKey(FindingKind kind) {
        return Arrays.asList(
                        FindingKind.REACHABLE, FindingKind.EXCHANGE_STATUS, FindingKind.CLOCK, FindingKind.SAME_KEY)
                .contains(kind);
    }
}
