package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.okx.WireFields.Place;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import okio.ByteString;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every documented field of every call, in each of the forms it may come in, and in one that it may not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BodyFieldsTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final AnsweringOkx okx = new AnsweringOkx();

    @AfterAll
    void close() {
        okx.close();
    }

    /** A body with every documented field, and one of these to be changed. */
    private record Case(ObjectNode body, Place place) {

        Case with(JsonNode value) {
            place.set(value);
            return this;
        }

        Case without() {
            place.row().remove(place.field());
            return this;
        }
    }

    private static Stream<Case> cases(Call call) {
        var fields = Documented.places(call, Documented.everyField(call)).count();
        return IntStream.range(0, (int) fields).mapToObj(i -> nth(call, i));
    }

    private static Case nth(Call call, int index) {
        var body = Documented.everyField(call);
        return new Case(body, Documented.places(call, body).toList().get(index));
    }

    private Answer<?> answered(Call call, JsonNode body) {
        return okx.heard(call, 200, ByteString.encodeUtf8(body.toString()));
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldHasAComponentOfItsOwn(Call call) {
        var body = Documented.everyField(call);

        Documented.assertSame(call, answered(call, body).value().orElseThrow(), body);
    }

    @ParameterizedTest
    @EnumSource
    void everyDocumentedCodeIsKnown(Call call) {
        cases(call).forEach(each -> each.place().documented().forEach(code -> {
            var body = each.with(JSON.textNode(code)).body();

            Documented.assertSame(call, answered(call, body).value().orElseThrow(), body);
        }));
    }

    @ParameterizedTest
    @EnumSource
    void aFieldOfAnotherShapeIsNamed(Call call) {
        var strange = JSON.objectNode().put("a", 1);

        assertThat(cases(call)).isNotEmpty().allSatisfy(each -> assertThat(
                        answered(call, each.with(strange).body()))
                .isEqualTo(Answer.failed(
                        new Failure.Unreadable(call.path(), each.place().path(), 200))));
    }

    @ParameterizedTest
    @EnumSource
    void missingNullEmptyTextAndEmptyListAreTheSame(Call call) {
        assertThat(cases(call)).allSatisfy(each -> {
            var empty = each.with(JSON.textNode("")).body().deepCopy();
            var answer = answered(call, empty);

            assertThat(List.of(
                            answered(call, each.with(JSON.nullNode()).body()),
                            answered(call, each.with(JSON.arrayNode()).body()),
                            answered(call, each.without().body())))
                    .containsOnly(answer);
            switch (answer) {
                case Answer.Ok<?>(var value) -> assertEmptyThere(call, value, empty, each.place());
                case Answer.Failed<?>(var failure) ->
                    assertThat(failure)
                            .isEqualTo(new Failure.Unreadable(
                                    call.path(), each.place().path(), 200));
            }
        });
    }

    /** For {@code availBal} another field stands in. */
    private static void assertEmptyThere(Call call, Object value, ObjectNode body, Place place) {
        if (!place.field().equals("availBal") || call != Call.TRADING_BALANCE) {
            Documented.assertSame(call, value, body);
        }
    }

    @ParameterizedTest
    @EnumSource
    void numbersStandForStrings(Call call) {
        var body = Documented.everyField(call);
        var numbers = Documented.everyField(call);
        Documented.places(call, numbers)
                .filter(place -> place.row().path(place.field()).textValue().matches("[0-9]+"))
                .forEach(place -> place.set(
                        JSON.numberNode(place.row().path(place.field()).asLong())));

        assertThat(numbers).isNotEqualTo(body);
        assertThat(answered(call, numbers)).isEqualTo(answered(call, body));
    }

    @ParameterizedTest
    @EnumSource
    void fieldsThatNobodyKnowsChangeNothing(Call call) {
        var body = Documented.everyField(call);
        var more = body.deepCopy();
        more.put("inTime", "1").put("outTime", "2");
        more.withArray("data").forEach(row -> ((ObjectNode) row)
                .putObject("brandNew")
                .putArray("of")
                .add(1)
                .addNull());

        assertThat(answered(call, more)).isEqualTo(answered(call, body));
    }
}
