package app.latchkey.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.ApiKey;
import app.latchkey.key.Credentials;
import app.latchkey.key.Secret;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddressPrintTest {

    private static final String SECRET = "22582BD0CFF14C41EDBF1AB98506286D";

    private static AddressPrint print(String secret, String... addresses) {
        try (var credentials = new Credentials(
                new ApiKey("1f2e3d4c-5b6a-7988-a7b6-c5d4e3f2a1b0"), Secret.copyOf(secret), Secret.copyOf("Qwr4321!"))) {
            return AddressPrint.of(credentials, List.of(addresses));
        }
    }

    @Test
    void theOrderOfTheAddressesMakesNoDifferenceAndTheirChangeDoes() {
        var one = print(SECRET, "203.0.113.7", "198.51.100.0/24");

        assertThat(print(SECRET, "198.51.100.0/24", "203.0.113.7")).isEqualTo(one);
        assertThat(print(SECRET, "198.51.100.0/24").isChangedFrom(one)).isTrue();
        assertThat(print(SECRET).isChangedFrom(one)).isTrue();
    }

    @Test
    void ofAnotherSecretKeyNothingIsComparable() {
        var one = print(SECRET, "203.0.113.7");
        var other = print(SECRET.replace('2', '3'), "203.0.113.7");

        assertThat(other.key()).isNotEqualTo(one.key());
        assertThat(other.addresses()).isNotEqualTo(one.addresses());
        assertThat(other.isChangedFrom(one)).isFalse();
    }

    @Test
    void itsWordComesBackAndHoldsNeitherSecretNorAddress() {
        var print = print(SECRET, "203.0.113.7");

        assertThat(AddressPrint.parse(print.word())).contains(print);
        assertThat(AddressPrint.parse("CLOCK:PASSED:CLOCK_RIGHT")).isEmpty();
        assertThat(print.word()).doesNotContain("203").matches("PRINT:[0-9a-f]{16}:[0-9a-f]{16}");
    }
}
