package app.latchkey.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.latchkey.key.ApiKey.Problem;
import java.util.Locale;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ApiKeyTest {

    private static final String UUID_FORM = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";

    @Test
    void blanksAndQuotesAroundAUuidAreDroppedAndItsCapitalsStay() {
        var loud = UUID_FORM.toUpperCase(Locale.ROOT);

        assertThat(ApiKey.parse("  \"" + loud + "\"\n").value().map(ApiKey::value))
                .contains(loud);
        assertThat(ApiKey.parse("\u200b\u2018" + UUID_FORM + "\u2019\u00a0")
                        .value()
                        .map(ApiKey::value))
                .contains(UUID_FORM);
    }

    @Test
    void capitalsMakeNoOtherKey() {
        var key = new ApiKey("0badc0de-4f89-41d3-9a0c-0305e82c3301");
        var loud = new ApiKey(key.value().toUpperCase(Locale.ROOT));

        assertThat(loud.isSameAs(key)).isTrue();
        assertThat(loud.isPractice()).isTrue();
        assertThat(loud.isSameAs(new ApiKey(UUID_FORM))).isFalse();
    }

    @Test
    void whatIsNoApiKeyIsToldApart() {
        assertThat(ApiKey.parse("").problem()).contains(Problem.MISSING);
        assertThat(ApiKey.parse(" \t").problem()).contains(Problem.MISSING);
        assertThat(ApiKey.parse("22582BD0CFF14C41EDBF1AB98506286D").problem()).contains(Problem.IS_A_SECRET_KEY);
        assertThat(ApiKey.parse(UUID_FORM.replace("-", "")).problem()).contains(Problem.NOT_A_UUID);
        assertThat(ApiKey.parse(UUID_FORM + "0").problem()).contains(Problem.NOT_A_UUID);
        assertThat(ApiKey.parse(UUID_FORM.replace('f', 'g')).problem()).contains(Problem.NOT_A_UUID);
        assertThat(ApiKey.parse("{" + UUID_FORM + "}").problem()).contains(Problem.NOT_A_UUID);
    }

    @Test
    void aKeyOfThePracticeExchangeIsKnownByItsFirstGroup() {
        assertThat(new ApiKey("0badc0de-4f89-41d3-9a0c-0305e82c3301").isPractice())
                .isTrue();
        assertThat(new ApiKey(UUID_FORM).isPractice()).isFalse();
    }

    @Test
    void theMaskedFormShowsBothEndsOnly() {
        assertThat(new ApiKey(UUID_FORM).masked()).isEqualTo("3f2504e0-\u2026-3301");
        assertThat(new ApiKey(UUID_FORM).toString()).doesNotContain("4f89", "41d3", "9a0c", "0305e82c");
    }

    @Test
    void aKeyOfAnotherFormCannotExist() {
        assertThatThrownBy(() -> new ApiKey("22582BD0CFF14C41EDBF1AB98506286D"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("22582BD0");
    }

    @Property
    void everyConnectionIdComesBackFromItsText(@ForAll long most, @ForAll long least) {
        var id = new ConnectionId(new UUID(most, least));

        assertThat(ConnectionId.parse(id.toString())).contains(id);
    }

    @Test
    void onlyTheFullFormIsAConnectionId() {
        assertThat(ConnectionId.parse("1-1-1-1-1")).isEmpty();
        assertThat(ConnectionId.parse("")).isEmpty();
        assertThat(ConnectionId.parse(UUID_FORM + " ")).isEmpty();
        assertThat(ConnectionId.random()).isNotEqualTo(ConnectionId.random());
    }
}
