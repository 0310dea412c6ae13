package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made of errors and of bodies that are not what was asked for. */
class OkxClientErrorsTest {

    private static final String CONFIG = "/api/v5/account/config";

    private final FakeOkx okx = new FakeOkx();
    private final OkxTransport transport = Rig.transport(new FakeTicker());
    private final OkxApi client = Rig.live(transport, okx.host());

    @AfterEach
    void close() {
        client.close();
        transport.close();
        okx.close();
    }

    @Test
    void theKeyInsideTheLiveTextOfAnAddressRefusalIsMaskedAndTheAddressIsNot() {
        okx.reply(
                401,
                "{\"msg\":\"Your IP 203.0.113.50 is not included in your API key's " + Rig.API_KEY
                        + " IP whitelist.\",\"code\":\"50110\"}");

        assertThat(Rig.failureOf(client.config()))
                .isEqualTo(new Failure.Rejected(
                        "50110", "Your IP 203.0.113.50 is not included in your API key's … IP whitelist.", 401));
    }

    @Test
    void aMessageThatRepeatsThePassphraseIsNotPassedOn() {
        okx.reply(401, "{\"msg\":\"got header " + Rig.PASSPHRASE + "\",\"code\":\"50105\"}");

        assertThat(Rig.failureOf(client.config())).isEqualTo(new Failure.Rejected("50105", "…", 401));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "200 | <html>hello</html>                                            | ``",
                "200 | ``                                                            | ``",
                "200 | []                                                            | ``",
                "200 | \"0\"                                                         | ``",
                "200 | {\"code\":\"0\",\"data\":[{\"uid\":\"1\"                      | ``",
                "200 | {\"code\":\"0\",\"data\":[{\"uid\":\"1\"}]} trailing          | ``",
                "404 | nothing here                                                  | ``",
                "200 | {\"data\":[{\"uid\":\"1\"}]}                                  | code",
                "200 | {\"code\":true,\"data\":[]}                                   | code",
                "200 | {\"code\":\"{{{{\",\"data\":[]}                               | code",
                "418 | {\"code\":\"0\",\"data\":[{\"uid\":\"1\"}]}                   | code",
                "200 | {\"code\":\"0\",\"data\":{\"uid\":\"1\"}}                     | data",
                "200 | {\"code\":\"0\",\"data\":[]}                                  | data[0]",
                "200 | {\"code\":\"0\",\"data\":[\"1\"]}                             | data[0]",
                "200 | {\"code\":\"0\",\"data\":[{}]}                                | data[0].uid",
                "200 | {\"code\":\"0\",\"data\":[{\"uid\":\"\"}]}                    | data[0].uid",
                "200 | {\"code\":\"0\",\"data\":[{\"uid\":{}}]}                      | data[0].uid",
                "200 | {\"code\":\"0\",\"data\":[{\"uid\":\"1\",\"label\":[1]}]}     | data[0].label",
                "200 | {\"code\":\"0\",\"data\":[{\"uid\":\"1\",\"perm\":[\"trade\",{}]}]} | data[0].perm[1]",
                "200 | {\"code\":\"0\",\"data\":[{\"uid\":\"1\",\"opAuth\":\"perhaps\"}]} | data[0].opAuth",
            })
    void aBodyThatIsNotWhatWasAskedForIsUnreadableAndSaysWhere(int status, String body, String field) {
        okx.reply(status, body);

        assertThat(Rig.failureOf(client.config())).isEqualTo(new Failure.Unreadable(CONFIG, field, status));
    }

    @ParameterizedTest
    @CsvSource({"1E+999999999", "1e100", "NaN", "1_000", "0x10", "--1"})
    void anAmountThatIsNoneIsUnreadable(String amount) {
        okx.reply(200, "{\"code\":\"0\",\"data\":[{\"ccy\":\"BTC\",\"bal\":\"" + amount + "\"}]}");

        assertThat(Rig.failureOf(client.fundingBalances()))
                .isEqualTo(new Failure.Unreadable("/api/v5/asset/balances", "data[0].bal", 200));
    }

    @Test
    void aRefusalThatIsNoJsonCameFromSomethingOnTheWay() {
        okx.reply(403, "error code: 1010");

        assertThat(Rig.failureOf(client.config()))
                .isEqualTo(new Failure.Unreachable(Failure.Obstacle.BLOCKED_ON_THE_WAY, true));
    }

    @Test
    void anErrorMayBringDataOfAnyShape() {
        okx.reply(401, "{\"code\":50119,\"msg\":\"API key doesn't exist\",\"data\":{}}");

        assertThat(Rig.failureOf(client.config()))
                .isEqualTo(new Failure.Rejected("50119", "API key doesn't exist", 401));
    }

    @Test
    void wordsOfAnotherShapeDoNotHideTheCode() {
        okx.reply(401, "{\"code\":\"50119\",\"msg\":{\"en\":\"API key doesn't exist\"}}");

        assertThat(Rig.failureOf(client.config())).isEqualTo(new Failure.Rejected("50119", "", 401));
    }

    @Test
    void aRowsOwnCodeDecidesWhereThereIsOne() {
        okx.reply(
                200, "{\"code\":\"0\",\"data\":[{\"uid\":\"1\",\"sCode\":\"51000\",\"sMsg\":\"Parameter x error\"}]}");
        okx.reply(200, "{\"code\":\"2\",\"data\":[{\"uid\":\"1\",\"sCode\":\"0\",\"sMsg\":\"\"}]}");

        assertThat(Rig.failureOf(client.config())).isEqualTo(new Failure.Rejected("51000", "Parameter x error", 200));
        assertThat(client.config().value()).isPresent();
    }

    @Test
    void aRowsOwnCodeWithoutWordsIsExplainedByThoseOfTheWhole() {
        okx.reply(200, "{\"code\":\"1\",\"msg\":\"All operations failed\",\"data\":[{\"sCode\":\"51000\"}]}");

        assertThat(Rig.failureOf(client.config()))
                .isEqualTo(new Failure.Rejected("51000", "All operations failed", 200));
    }
}
