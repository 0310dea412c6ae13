package app.latchkey.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every error has the status, the text and the shape that were seen live, or else the documented ones. */
class ErrorsTest {

    private static final String API_KEY = "00000000-0000-4000-8000-000000000000";

    /** The answer, its status, and the recorded body that it must equal, key by key. */
    static Stream<Arguments> recorded() {
        return Stream.of(
                arguments(Errors.EMPTY_BODY, 400, "error-50000-doc"),
                arguments(Errors.MAINTENANCE, 503, "error-50001-doc"),
                arguments(Errors.BAD_JSON, 400, "error-50002-doc"),
                arguments(Errors.NO_SUCH_ENDPOINT, 410, "error-50005-doc"),
                arguments(Errors.BAD_CONTENT_TYPE, 400, "error-50006-doc"),
                arguments(Errors.TOO_MANY_REQUESTS, 429, "error-50011-429-live"),
                arguments(Errors.missing("ccy"), 400, "error-50014-doc"),
                arguments(Errors.SYSTEM_ERROR, 500, "error-50026-doc"),
                arguments(Errors.WRONG_ENVIRONMENT, 401, "error-50101-live"),
                arguments(Errors.TIMESTAMP_EXPIRED, 401, "error-50102-live"),
                arguments(Errors.NO_PASSPHRASE, 401, "error-50104-doc"),
                arguments(Errors.WRONG_PASSPHRASE, 401, "error-50105-live"),
                arguments(Errors.NO_SIGNATURE, 401, "error-50106-doc"),
                arguments(Errors.NO_TIMESTAMP, 401, "error-50107-doc"),
                arguments(Errors.addressNotListed("203.0.113.50", API_KEY), 401, "error-50110-live-with-key"),
                arguments(Errors.MALFORMED_KEY, 401, "error-50111-live"),
                arguments(Errors.MALFORMED_TIMESTAMP, 401, "error-50112-live"),
                arguments(Errors.WRONG_SIGNATURE, 401, "error-50113-live"),
                arguments(Errors.WRONG_METHOD, 405, "error-50115-doc"),
                arguments(Errors.APP_NOT_LISTED, 200, "error-50118-doc"),
                arguments(Errors.UNKNOWN_KEY, 401, "error-50119-live"),
                arguments(Errors.NO_PERMISSION, 401, "error-50120-live"),
                arguments(Errors.wrong("from"), 400, "error-51000-from-live"),
                arguments(Errors.AMOUNT_NOT_POSITIVE, 400, "error-58114-doc"),
                arguments(Errors.MORE_THAN_AVAILABLE, 200, "error-58116-doc"),
                arguments(Errors.SAME_ACCOUNT, 200, "error-58123-doc"),
                arguments(Errors.TYPE_NOT_SUPPORTED, 200, "error-58127-doc"),
                arguments(Errors.unknownTransfer("clientId"), 200, "error-58129-doc"));
    }

    @ParameterizedTest
    @MethodSource("recorded")
    void itReadsAsRecorded(Answer answer, int status, String recorded) throws IOException {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo(Fixture.response(recorded).toString());
        assertThat(answer.contentType()).isEqualTo("application/json");
    }

    /** Those of which no body was recorded, by their texts. */
    static Stream<Arguments> documented() {
        return Stream.of(
                arguments(
                        Errors.NO_KEY,
                        401,
                        "{\"msg\":\"Request header OK-ACCESS-KEY can not be empty.\",\"code\":\"50103\"}"),
                arguments(
                        Errors.eitherOr("transId", "clientId"),
                        400,
                        "{\"code\":\"50015\",\"data\":[],\"msg\":\"Either parameter transId or clientId is required\"}"),
                arguments(
                        Errors.tooMany("ccy", 20),
                        200,
                        "{\"code\":\"50025\",\"data\":[],\"msg\":\"Parameter ccy count exceeds the limit 20.\"}"));
    }

    @ParameterizedTest
    @MethodSource("documented")
    void itReadsAsDocumented(Answer answer, int status, String body) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo(body);
    }
}
