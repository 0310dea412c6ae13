package app.latchkey.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "198.51.100.7",
                "0.0.0.0",
                "255.255.255.255/32",
                "10.0.0.0/8",
                "::1",
                "2001:DB8::/32",
                "::ffff:192.0.2.1"
            })
    void addressesAndSegmentsAreTaken(String text) {
        assertThat(AddressRange.parse(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1.2.3",
                "1.2.3.4.5",
                "1.2.3.4.",
                "256.1.1.1",
                "01.2.3.4",
                "1.2.3.4/33",
                "1.2.3.4/",
                "1.2.3.4/-1",
                "localhost",
                "example.org",
                "::1/129",
                ":::",
                "2001:db8::1%eth0",
                "[::1]",
                "1.2.3.4:80",
                "0x7f.1.1.1"
            })
    void anythingElseIsNot(String text) {
        assertThat(AddressRange.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "198.51.100.7, 198.51.100.7, true",
        "198.51.100.7, 198.51.100.8, false",
        "198.51.100.128/25, 198.51.100.200, true",
        "198.51.100.128/25, 198.51.100.127, false",
        "0.0.0.0/0, 203.0.113.9, true",
        "0.0.0.0/0, 2001:db8::1, false",
        "2001:db8::/32, 2001:db8:ffff::1, true",
        "2001:db8::/32, 2001:db9::1, false",
        "2001:db8::1, 2001:0DB8:0:0:0:0:0:1, true"
    })
    void aRangeHoldsTheAddressesThatShareItsPrefix(String range, String address, boolean inside) {
        assertThat(AddressRange.of(range).contains(address)).isEqualTo(inside);
    }
}
