package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.Environment;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the self-test asks, and what it says of the answers. */
class SelfTestTest {

    private static final String NOT_KNOWN = "{\"code\":\"58129\",\"msg\":\"clientId is incorrect\",\"data\":[]}";

    private final FakeOkx okx = new FakeOkx();
    private final SelfTest selfTest = selfTest(okx);

    private static SelfTest selfTest(FakeOkx okx) {
        try (var credentials = Rig.credentials()) {
            return new SelfTest(
                    okx.host(),
                    Environment.DEMO,
                    credentials,
                    Optional::empty,
                    InstantSource.fixed(Rig.NOW),
                    Rig.ERRORS);
        }
    }

    @BeforeEach
    void answerAsDocumented() {
        for (var call : Call.values()) {
            switch (call) {
                case TIME, TRANSFER -> {} // tells the time by itself, and is never asked
                case TRANSFER_STATE -> answer(call, NOT_KNOWN);
                default -> answer(call, Documented.everyField(call).toString());
            }
        }
    }

    @AfterEach
    void close() {
        selfTest.close();
        okx.close();
    }

    private void answer(Call call, String body) {
        okx.always(call.path(), 200, ByteString.encodeUtf8(body));
    }

    private void answerWithRows(Call call, String rows) {
        answer(call, "{\"code\":\"0\",\"msg\":\"\",\"data\":[" + rows + "]}");
    }

    private SelfTest.Compared compared(Call call) {
        return of(call, selfTest.run());
    }

    private static SelfTest.Compared of(Call call, List<SelfTest.Compared> all) {
        return all.stream()
                .filter(each -> each.question().equals("GET " + call.path()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyReadIsAskedOnceAndSoIsATransferThatNobodyMade() {
        selfTest.run();

        assertThat(okx.timesAsked()).isOne();
        assertThat(okx.seen()).extracting(FakeOkx.Seen::method).containsOnly("GET");
        assertThat(okx.seen().getLast().target()).matches("/api/v5/asset/transfer-state\\?clientId=[0-9a-f]{32}");
        assertThat(okx.seen())
                .extracting(FakeOkx.Seen::target)
                .startsWith(
                        "/api/v5/system/status",
                        "/api/v5/account/config",
                        "/api/v5/asset/currencies?ccy=USDT",
                        "/api/v5/asset/balances",
                        "/api/v5/account/balance",
                        "/api/v5/asset/asset-valuation?ccy=USDT",
                        "/api/v5/asset/bills",
                        "/api/v5/asset/bills-history",
                        "/api/v5/account/max-withdrawal")
                .hasSize(10);
    }

    @Test
    void everyQuestionThatWantsASignatureSpeaksForDemoTradingOnly() {
        selfTest.run();

        assertThat(okx.seen())
                .filteredOn(request -> request.headers().containsKey("OK-ACCESS-SIGN"))
                .hasSize(9)
                .allSatisfy(request -> assertThat(request.headers().getFirst("x-simulated-trading"))
                        .isEqualTo("1"));
    }

    @Test
    void documentedAnswersAreExpectedAndHaveNothingThatNoDocumentNames() {
        assertThat(selfTest.run()).hasSize(11).allSatisfy(each -> {
            assertThat(each.isExpected()).as(each.question()).isTrue();
            assertThat(each.unknown()).as(each.question()).isEmpty();
        });
    }

    @Test
    void anAnswerWithEveryFieldAndNoOtherMatchesTheDocuments() {
        answerWithRows(
                Call.VALUATION,
                "{\"totalBal\":\"4\",\"ts\":\"1\",\"details\":"
                        + "{\"funding\":\"1\",\"trading\":\"1\",\"earn\":\"1\",\"classic\":\"1\"}}");

        assertThat(compared(Call.VALUATION))
                .isEqualTo(new SelfTest.Compared(
                        "GET /api/v5/asset/asset-valuation", Optional.empty(), true, Set.of(), Set.of()));
    }

    @Test
    void aFieldThatIsNotThereAndOneThatNoDocumentNamesAreTold() {
        answerWithRows(Call.FUNDING_BALANCES, "{\"ccy\":\"BTC\",\"bal\":\"1\",\"availBal\":\"1\",\"shade\":\"red\"}");

        assertThat(compared(Call.FUNDING_BALANCES))
                .isEqualTo(new SelfTest.Compared(
                        "GET /api/v5/asset/balances", Optional.empty(), true, Set.of("frozenBal"), Set.of("shade")));
    }

    @Test
    void fieldsOfEveryRowAndOfWhatIsInsideOneCount() {
        answerWithRows(
                Call.TRADING_BALANCE,
                "{\"totalEq\":\"1\",\"details\":[{\"ccy\":\"BTC\",\"shade\":\"red\"},{\"ccy\":\"ETH\",\"eq\":\"1\",\"tone\":1}]}");

        var trading = compared(Call.TRADING_BALANCE);

        assertThat(trading.unknown()).containsExactlyInAnyOrder("details.shade", "details.tone");
        assertThat(trading.missing()).contains("adjEq", "details.upl").doesNotContain("details.ccy", "details.eq");
    }

    @Test
    void ofAListWithoutRowsNothingIsMissing() {
        answerWithRows(Call.BILLS, "");
        answerWithRows(Call.TRADING_BALANCE, "{\"totalEq\":\"0\",\"details\":[]}");

        var all = selfTest.run();

        assertThat(of(Call.BILLS, all).missing()).isEmpty();
        assertThat(of(Call.TRADING_BALANCE, all).missing())
                .contains("adjEq")
                .noneMatch(name -> name.startsWith("details"));
    }

    static Stream<Arguments> failures() {
        var elsewhere = "{\"code\":\"58129\",\"msg\":\"clientId is incorrect\"}";
        var denied = "{\"code\":\"50120\",\"msg\":\"no permission\"}";
        return Stream.of(
                Arguments.of(Call.CONFIG, denied, new Failure.Rejected("50120", "no permission", 200)),
                Arguments.of(Call.CONFIG, elsewhere, new Failure.Rejected("58129", "clientId is incorrect", 200)),
                Arguments.of(Call.CONFIG, "<html>", new Failure.Unreadable(Call.CONFIG.path(), "", 200)),
                Arguments.of(Call.TRANSFER_STATE, denied, new Failure.Rejected("50120", "no permission", 200)),
                Arguments.of(
                        Call.TRANSFER_STATE, "<html>", new Failure.Unreadable(Call.TRANSFER_STATE.path(), "", 200)));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailureIsNotExpectedAndKeepsNothingElseFromBeingAsked(Call call, String body, Failure failure) {
        answer(call, body);

        assertThat(compared(call))
                .isEqualTo(
                        new SelfTest.Compared("GET " + call.path(), Optional.of(failure), false, Set.of(), Set.of()));
        assertThat(okx.seen().getLast().target()).startsWith(Call.TRANSFER_STATE.path());
    }

    @Test
    void thatATransferNobodyMadeIsNotKnownIsExpected() {
        assertThat(compared(Call.TRANSFER_STATE))
                .isEqualTo(new SelfTest.Compared(
                        "GET /api/v5/asset/transfer-state",
                        Optional.of(new Failure.Rejected("58129", "clientId is incorrect", 200)),
                        true,
                        Set.of(),
                        Set.of()));
    }

    @Test
    void thatATransferNobodyMadeIsKnownIsNotExpected() {
        answerWithRows(Call.TRANSFER_STATE, "{\"transId\":\"1\",\"state\":\"success\"}");

        var known = compared(Call.TRANSFER_STATE);

        assertThat(known.failure()).isEmpty();
        assertThat(known.isExpected()).isFalse();
    }

    @Test
    void itsClientIsTheKeysOwn() {
        assertThat(selfTest.client().config().value()).isPresent();
        assertThat(okx.seen().getFirst().headers().getFirst("OK-ACCESS-KEY")).isEqualTo(Rig.API_KEY);
    }

    @Test
    void onceClosedItAsksNothingMore() {
        selfTest.close();

        assertThat(selfTest.run())
                .extracting(SelfTest.Compared::failure)
                .containsOnly(Optional.of(new Failure.Cancelled(false)));
        assertThat(okx.seen()).isEmpty();
        assertThat(okx.timesAsked()).isZero();
    }
}
