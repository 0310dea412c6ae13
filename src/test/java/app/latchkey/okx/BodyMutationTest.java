package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import okio.Buffer;
import okio.ByteString;

/** Whatever becomes of a body on its way, every call ends in an answer that says what is wrong and where. */
class BodyMutationTest {

    private static final List<Recorded> ALL = Recorded.all();
    private static final Map<Call, List<Answered>> ANSWERS = ALL.stream()
            .flatMap(body -> body.call().map(call -> new Answered(call, body)).stream())
            .collect(Collectors.groupingBy(Answered::call));
    private static final String PLACE = "(code|data)?(\\[[0-9]+])?(\\.[A-Za-z0-9]+(\\[[0-9]+])?)*";

    private static final AnsweringOkx OKX = new AnsweringOkx();

    /** A call and one of the recorded answers to it. */
    record Answered(Call call, Recorded body) {}

    @AfterContainer
    static void close() {
        OKX.close();
    }

    @Provide
    Arbitrary<Answered> answers() {
        return Arbitraries.of(ANSWERS.values()).flatMap(Arbitraries::of);
    }

    @Provide
    Arbitrary<Recorded> anything() {
        return Arbitraries.of(ALL);
    }

    @Provide
    Arbitrary<Integer> statuses() {
        return Arbitraries.of(
                200, 201, 206, 301, 307, 308, 400, 401, 403, 404, 405, 407, 408, 410, 421, 429, 451, 500, 502, 503,
                530);
    }

    @Property(tries = 1000)
    void aDamagedBodyEndsInAnAnswer(
            @ForAll("answers") Answered answered,
            @ForAll("anything") Recorded other,
            @ForAll @Size(min = 1, max = 4) List<Damage> damages,
            @ForAll long seed) {
        var tree = answered.body().json();
        var chance = new Random(seed);
        damages.forEach(damage -> damage.doneTo(tree, other.json(), chance));

        assertIsAnswer(answered.call(), 200, ByteString.encodeUtf8(tree.toString()));
    }

    @Property(tries = 500)
    void anAnswerToSomethingElseEndsInAnAnswer(
            @ForAll Call call, @ForAll("anything") Recorded body, @ForAll("statuses") int status) {
        assertIsAnswer(call, status, body.bytes());
    }

    @Property(tries = 500)
    void damagedBytesEndInAnAnswer(
            @ForAll("answers") Answered answered, @ForAll @Size(max = 8) byte[] noise, @ForAll long seed) {
        var body = answered.body().bytes();
        int at = new Random(seed).nextInt(body.size());
        var noisy = new Buffer().write(body.substring(0, at)).write(noise).write(body.substring(at + 1));

        assertIsAnswer(answered.call(), 200, noisy.readByteString());
    }

    @Property(tries = 500)
    void aBodyCutShortIsUnreadable(@ForAll("answers") Answered answered, @ForAll long seed) {
        var body = answered.body().json().toString();
        var part = body.substring(0, new Random(seed).nextInt(body.length()));

        assertThat(OKX.heard(answered.call(), 200, ByteString.encodeUtf8(part)))
                .isEqualTo(Answer.failed(new Failure.Unreadable(answered.call().path(), "", 200)));
    }

    @Property(tries = 500)
    void anAmountKeepsEveryDigit(
            @ForAll @BigRange(min = "-999999999999999999999999999999", max = "999999999999999999999999999999")
                    BigInteger digits,
            @ForAll @IntRange(max = 40) int decimals,
            @ForAll boolean quoted) {
        var amount = new BigDecimal(digits, decimals);
        var written = quoted ? '"' + amount.toPlainString() + '"' : amount.toPlainString();

        var answer = OKX.heard(
                Call.FUNDING_BALANCES,
                200,
                ByteString.encodeUtf8("{\"code\":\"0\",\"data\":[{\"ccy\":\"BTC\",\"bal\":" + written + "}]}"));

        assertThat(answer)
                .isEqualTo(Answer.ok(
                        List.of(new FundingBalance("BTC", Optional.of(amount), Optional.empty(), Optional.empty()))));
    }

    private static void assertIsAnswer(Call call, int status, ByteString body) {
        switch (OKX.heard(call, status, body)) {
            case Answer.Ok<?>(var value) -> assertThat(value).asString().isNotEmpty();
            case Answer.Failed<?>(Failure.Rejected(var code, var message, var received)) -> {
                assertThat(code).matches("[0-9A-Za-z]{1,10}").isNotEqualTo("0");
                assertThat(message).doesNotContain("00000000-0000-4000-8000-000000000000");
                assertThat(received).isEqualTo(status);
            }
            case Answer.Failed<?>(Failure.Unreadable(var endpoint, var field, var received)) -> {
                assertThat(endpoint).isEqualTo(call.path());
                assertThat(field).matches(PLACE);
                assertThat(received).isEqualTo(status);
            }
            case Answer.Failed<?>(Failure.Unreachable(var _, var mayHaveLeft)) ->
                assertThat(mayHaveLeft).isTrue();
            case Answer.Failed<?>(var failure) -> throw new AssertionError(failure);
        }
    }
}
