package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every recorded or documented body of OKX's is read to the right value or the right error. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordedBodiesTest {

    /**
     * What the client does not ask for: the Trading Account's own bills, keys and funds of sub-accounts, brokers' keys,
     * orders, demo money. Nobody's answer to a call of ours, they are read as far as OKX's frame goes.
     */
    private static final Set<String> NOT_ASKED_FOR = Set.of(
            "/api/v5/account/bills",
            "/api/v5/account/demo-adjust-balance",
            "/api/v5/account/subaccount/balances",
            "/api/v5/account/subaccount/max-withdrawal",
            "/api/v5/asset/subaccount/balances",
            "/api/v5/asset/subaccount/bills",
            "/api/v5/asset/subaccount/managed-subaccount-bills",
            "/api/v5/asset/subaccount/transfer",
            "/api/v5/trade/batch-orders",
            "/api/v5/users/oauth/apikey",
            "/api/v5/users/subaccount/apikey",
            "/api/v5/users/subaccount/create-subaccount",
            "/api/v5/users/subaccount/delete-apikey",
            "/api/v5/users/subaccount/list",
            "/api/v5/users/subaccount/modify-apikey",
            "/api/v5/users/subaccount/set-transfer-out");

    /** The code of each error; of the rest the first thing that an answer has and it has not. */
    private static final Map<String, String> OF_WEBSOCKETS = Map.ofEntries(
            Map.entry("ws-account-push-doc.json", "code"),
            Map.entry("ws-account-subscribe-error-doc.json", "60012"),
            Map.entry("ws-account-subscribed-doc.json", "code"),
            Map.entry("ws-balance-position-push-doc.json", "code"),
            Map.entry("ws-conn-count-doc.json", "code"),
            Map.entry("ws-conn-count-error-doc.json", "code"),
            Map.entry("ws-deposit-info-push-doc.json", "code"),
            Map.entry("ws-error-50101-live.json", "50101"),
            Map.entry("ws-error-60009-x.json", "60009"),
            Map.entry("ws-error-60032-live.json", "60032"),
            Map.entry("ws-login-fail-doc.json", "60009"),
            Map.entry("ws-login-ok-doc.json", "data[0]"),
            Map.entry("ws-notice-64008-doc.json", "64008"));

    private final AnsweringOkx okx = new AnsweringOkx();

    @AfterAll
    void close() {
        okx.close();
    }

    static Stream<Recorded> answers() {
        return bodies(body -> !body.isError() && body.call().isPresent());
    }

    static Stream<Recorded> errors() {
        return bodies(Recorded::isError).filter(body -> !body.isOfWebSocket());
    }

    static Stream<Recorded> othersAnswers() {
        return bodies(body -> !body.isError() && NOT_ASKED_FOR.contains(body.path()));
    }

    static Stream<Recorded> ofWebSockets() {
        return bodies(Recorded::isOfWebSocket);
    }

    private static Stream<Recorded> bodies(Predicate<Recorded> which) {
        return Recorded.all().stream().filter(which);
    }

    @Test
    void everyBodyIsInTheIndexAndInOneOfTheseTests() throws IOException {
        var tried = Stream.of(answers(), errors(), othersAnswers(), ofWebSockets())
                .flatMap(each -> each)
                .map(Recorded::file)
                .toList();
        List<String> there;
        try (var files = Files.list(Rig.RESPONSES)) {
            there = files.map(Path::getFileName)
                    .map(Path::toString)
                    .filter(name -> !name.equals("INDEX.md"))
                    .toList();
        }

        assertThat(tried).containsExactlyInAnyOrderElementsOf(there).hasSize(153);
        assertThat(Recorded.all()).hasSize(153);
    }

    @Test
    void everyCallHasARecordedAnswerAndEveryMethodIsACall() {
        var answered = answers().map(body -> body.call().orElseThrow()).collect(Collectors.toSet());
        var asking = Arrays.stream(OkxApi.class.getMethods())
                .filter(method -> method.getReturnType() == Answer.class)
                .map(Method::getName)
                .toList();

        assertThat(answered).isEqualTo(EnumSet.allOf(Call.class));
        assertThat(asking).hasSameSizeAs(Call.values());
        assertThat(Call.values()).extracting(Call::path).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void everyFieldOfAnAnswerIsInItsValueToTheLastDigit(Recorded body) {
        var call = body.call().orElseThrow();

        var answer = okx.heard(call, body.status(), body.bytes());

        Documented.assertSame(call, answer.value().orElseThrow(), body.json());
    }

    @ParameterizedTest
    @MethodSource("errors")
    void everyErrorIsARejectionAtEveryCallThatCanHearIt(Recorded body) {
        var expected = rejection(body);

        assertThat(callsThatCanHear(body)).isNotEmpty().allSatisfy(call -> assertThat(
                        Rig.failureOf(okx.heard(call, body.status(), body.bytes())))
                .as(call.name())
                .isEqualTo(expected));
    }

    private static List<Call> callsThatCanHear(Recorded body) {
        return body.call().map(List::of).orElseGet(() -> Arrays.stream(Call.values())
                .filter(Call::isSigned)
                .toList());
    }

    /** A row's own code and words before the frame's; the key that the live text of 50110 holds is taken out. */
    private static Failure.Rejected rejection(Recorded body) {
        var frame = body.json();
        var row = frame.path("data").path(0);
        var code = row.has("sCode") ? row.get("sCode") : frame.get("code");
        var words = row.has("sMsg") ? row.get("sMsg") : frame.get("msg");
        return new Failure.Rejected(
                code.asText(), words.asText().replace("00000000-0000-4000-8000-000000000000", "…"), body.status());
    }

    @ParameterizedTest
    @MethodSource("othersAnswers")
    void anAnswerThatNoCallAsksForIsReadAsFarAsItsFrame(Recorded body) {
        var arrived = new Arrived(body.status(), body.bytes(), Rig.NOW);

        var rows = Envelope.open(arrived, Endpoint.CONFIG, (data, _) -> data, words -> words);

        assertSame(rows.value().orElseThrow(), body.json().path("data"));
    }

    private static void assertSame(List<Row> rows, JsonNode data) {
        assertThat(rows).isNotEmpty().hasSameSizeAs(data);
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            data.get(i).properties().forEach(field -> assertSame(row, field.getKey(), field.getValue()));
        }
    }

    private static void assertSame(Row row, String field, JsonNode value) {
        if (value.isBoolean()) {
            assertThat(row.flag(field)).as(field).contains(value.booleanValue());
        } else if (value.path(0).isObject()) {
            assertSame(row.rows(field), value);
        } else {
            assertThat(row.text(field).orElse("")).as(field).isEqualTo(value.asText());
        }
    }

    @ParameterizedTest
    @MethodSource("ofWebSockets")
    void whatCameOverAWebSocketIsNoAnswerToACall(Recorded body) {
        var expected = Objects.requireNonNull(OF_WEBSOCKETS.get(body.file()), "Nobody says what it is");

        var failure = Rig.failureOf(okx.heard(Call.CONFIG, body.status(), body.bytes()));

        assertThat(failure)
                .isEqualTo(
                        expected.matches("[0-9]+")
                                ? new Failure.Rejected(
                                        expected, body.json().get("msg").asText(), 200)
                                : new Failure.Unreadable(Call.CONFIG.path(), expected, 200));
    }
}
