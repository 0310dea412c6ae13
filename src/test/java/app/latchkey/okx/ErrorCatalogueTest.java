package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorCatalogueTest {

    private final ErrorCatalogue errors = ErrorCatalogue.load();

    @ParameterizedTest
    @CsvSource({
        "50119, KEY_UNKNOWN,          KEY",
        "50101, WRONG_ENVIRONMENT,    KEY",
        "50102, CLOCK,                CLOCK",
        "50105, PASSPHRASE_WRONG,     KEY",
        "50110, ADDRESS_NOT_LISTED,   ADDRESS",
        "50113, SIGNATURE_WRONG,      KEY",
        "50120, PERMISSION_MISSING,   KEY",
        "50001, MAINTENANCE,          OKX",
        "58116, INSUFFICIENT_BALANCE, ACCOUNT",
    })
    void saysWhatACodeMeansAndWhereItsCauseLies(String code, ErrorMeaning meaning, Blame blame) {
        assertThat(errors.of(code).meaning()).isEqualTo(meaning);
        assertThat(errors.of(code).blame()).isEqualTo(blame);
    }

    @ParameterizedTest
    @ValueSource(strings = {"50102", "50105", "50110", "50113", "50119", "50120", "51000", "58114", "58116", "58123"})
    void aTransferTurnedAwayAtTheGateOrForAStatedConditionWasSurelyNotExecuted(String code) {
        assertThat(errors.surelyNotExecuted(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "1",
                "2",
                "50001",
                "50004",
                "50011",
                "50013",
                "50026",
                "50042",
                "50071",
                "58102",
                "58112",
                "58120",
                "58124",
                "58129",
                "58404",
                "99999",
                "",
                "nonsense"
            })
    void anythingElseProvesNothingAboutATransfer(String code) {
        assertThat(errors.surelyNotExecuted(code)).isFalse();
    }

    @Test
    void noCodeOfTheWebSocketAnswersATransfer() {
        assertThat(DocumentedCodes.WEBSOCKET).isNotEmpty().noneMatch(errors::surelyNotExecuted);
    }

    @Test
    void aCodeThatNobodyDocumentedIsBlamedOnOkxAndPromisesNothing() {
        assertThat(errors.of("12345"))
                .isEqualTo(new KnownError("12345", ErrorMeaning.UNDOCUMENTED, Blame.OKX, false, false));
    }

    @Test
    void anUnknownTransferIsToldInTwoWays() {
        var newer = new Failure.Rejected("58129", "clientId is incorrect or …", 200);
        var older = new Failure.Rejected("51000", "Parameter clientId  error", 400);
        var other = new Failure.Rejected("51000", "Parameter clOrdId error", 400);

        assertThat(List.of(newer, older, other))
                .map(errors::meaningOf)
                .containsExactly(
                        ErrorMeaning.TRANSFER_NOT_KNOWN, ErrorMeaning.TRANSFER_NOT_KNOWN, ErrorMeaning.REQUEST_WRONG);
    }

    @Test
    void aTransferInProgressGivesUpItsName() {
        var message = "Your transfer is being processed, transfer id:1234567890. Please check the latest state";

        assertThat(errors.transferInProgress(new Failure.Rejected("58124", message, 200)))
                .isTrue();
        assertThat(errors.transferIdIn(message)).contains("1234567890");
        assertThat(errors.transferIdIn("Your transfer is being processed")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"58116", "58129", "50004", "99999"})
    void noOtherAnswerSaysThatATransferIsInProgress(String code) {
        assertThat(errors.transferInProgress(new Failure.Rejected(code, "", 200)))
                .isFalse();
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new Failure.Rejected("50119", "", 401), Optional.of(Blame.KEY), false),
                Arguments.of(new Failure.Rejected("50013", "", 429), Optional.of(Blame.OKX), true),
                Arguments.of(
                        new Failure.Unreachable(Failure.Obstacle.TIMED_OUT, true), Optional.of(Blame.NETWORK), true),
                Arguments.of(
                        new Failure.Unreadable("/api/v5/account/config", "", 502), Optional.of(Blame.NETWORK), true),
                Arguments.of(
                        new Failure.Unreadable("/api/v5/account/config", "data[0].uid", 200),
                        Optional.of(Blame.OKX),
                        false),
                Arguments.of(new Failure.TooBusy(), Optional.of(Blame.LATCHKEY), true),
                Arguments.of(new Failure.Cancelled(false), Optional.empty(), true));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void ofEveryFailureItSaysWhereTheCauseLiesAndWhetherAskingAgainCanHelp(
            Failure failure, Optional<Blame> blame, boolean canPass) {
        assertThat(errors.blame(failure)).isEqualTo(blame);
        assertThat(errors.canPass(failure)).isEqualTo(canPass);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Your IP 203.0.113.50 is not included in your API key's IP whitelist. | 203.0.113.50",
                "Your IP 2001:DB8:85a3:0::8a2e:370:7334 is not included in your API key's … IP whitelist. | 2001:db8:85a3::8a2e:370:7334",
                "Your IP 203.0.113.7 is not in linking trusted IP addresses.(You can add your IP) | 203.0.113.7",
                "You can't access our services through the IP address (203.0.113.9) | 203.0.113.9",
                "You can't access our services through the IP address (2001:db8::1). | 2001:db8::1",
            })
    void theAddressThatWasTurnedAwayIsRead(String message, String address) {
        assertThat(errors.addressIn(message)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Invalid IP",
                "Your IP 999.1.1.1 is not included in your API key's IP whitelist.",
                "Your IP is not included in your API key's IP whitelist.",
                "Your IP dead is not included",
                ""
            })
    void whatIsNoAddressIsNotTakenForOne(String message) {
        assertThat(errors.addressIn(message)).isEmpty();
    }
}
