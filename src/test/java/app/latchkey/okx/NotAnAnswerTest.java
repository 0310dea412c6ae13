package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import okio.ByteString;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What may come in an answer's place, at every call: it is unreadable, and endpoint and field are named. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NotAnAnswerTest {

    /** Bodies, and the first thing about each that is wrong; nothing where it is the body as a whole. */
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("", ""),
            Map.entry(" \r\n", ""),
            Map.entry("<!DOCTYPE html><html><body>Just a moment...</body></html>", ""),
            Map.entry("error code: 1010", ""),
            Map.entry("null", ""),
            Map.entry("true", ""),
            Map.entry("0", ""),
            Map.entry("\"0\"", ""),
            Map.entry("[]", ""),
            Map.entry("[{\"code\":\"0\",\"msg\":\"\",\"data\":[]}]", ""),
            Map.entry("{\"code\":\"0\",\"msg\":\"\",\"data\":[", ""),
            Map.entry("{\"code\":\"0\",\"msg\":\"\",\"data\":[{\"uid\":\"1\"}]}{", ""),
            Map.entry("{'code':'0','data':[]}", ""),
            Map.entry("[".repeat(100_000), ""),
            Map.entry("{\"code\":\"0\",\"data\":" + "[".repeat(2_000) + "]".repeat(2_000) + "}", ""),
            Map.entry("{}", "code"),
            Map.entry("{\"data\":[{\"ts\":\"1\"}]}", "code"),
            Map.entry("{\"code\":null,\"data\":[]}", "code"),
            Map.entry("{\"code\":\"\",\"data\":[]}", "code"),
            Map.entry("{\"code\":false,\"data\":[]}", "code"),
            Map.entry("{\"code\":[\"0\"],\"data\":[]}", "code"),
            Map.entry("{\"code\":\"0\",\"data\":{}}", "data"),
            Map.entry("{\"code\":\"0\",\"data\":\"none\"}", "data"),
            Map.entry("{\"code\":\"0\",\"data\":[[]]}", "data[0]"),
            Map.entry("{\"code\":\"0\",\"data\":[null]}", "data[0]"),
            Map.entry("{\"code\":\"0\",\"data\":[1]}", "data[0]"));

    private final AnsweringOkx okx = new AnsweringOkx();

    @AfterAll
    void close() {
        okx.close();
    }

    static Stream<Arguments> everyBodyAtEveryCall() {
        return Arrays.stream(Call.values()).flatMap(call -> BODIES.entrySet().stream()
                .map(each -> Arguments.of(call, each.getKey(), each.getValue())));
    }

    @ParameterizedTest(name = "{0}: {index}")
    @MethodSource("everyBodyAtEveryCall")
    void itIsUnreadableAndSaysWhere(Call call, String body, String field) {
        assertThat(okx.heard(call, 200, ByteString.encodeUtf8(body)))
                .isEqualTo(Answer.failed(new Failure.Unreadable(call.path(), field, 200)));
    }

    @ParameterizedTest
    @EnumSource
    void aRefusalWithoutJsonCameFromSomethingOnTheWay(Call call) {
        assertThat(okx.heard(call, 403, ByteString.encodeUtf8("error code: 1010")))
                .isEqualTo(Answer.failed(new Failure.Unreachable(Failure.Obstacle.BLOCKED_ON_THE_WAY, true)));
    }

    @ParameterizedTest
    @EnumSource
    void noRowsAreAnEmptyListWhereAListWasAskedForAndOtherwiseMissed(Call call) {
        var none = okx.heard(call, 200, ByteString.encodeUtf8("{\"code\":\"0\",\"msg\":\"\"}"));

        assertThat(none)
                .isEqualTo(
                        switch (call) {
                            case STATUS, CURRENCIES, FUNDING_BALANCES, BILLS, BILLS_HISTORY, MAX_WITHDRAWAL ->
                                Answer.ok(List.of());
                            case TIME, CONFIG, TRADING_BALANCE, VALUATION, TRANSFER, TRANSFER_STATE ->
                                Answer.failed(new Failure.Unreadable(call.path(), "data[0]", 200));
                        });
    }
}
