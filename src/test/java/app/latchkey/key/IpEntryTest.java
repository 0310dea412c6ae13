package app.latchkey.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.latchkey.key.IpEntry.Problem;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpEntryTest {

    @ParameterizedTest
    @CsvSource({
        "8.8.8.8, 8.8.8.8",
        "' 8.8.8.8 ', 8.8.8.8",
        "8.8.8.0/24, 8.8.8.0/24",
        "8.8.8.8/32, 8.8.8.8",
        "2606:4700:0:0:0:0:0:1, 2606:4700::1",
        "2606:4700::ABCD, 2606:4700::abcd",
        "2606:4700::/32, 2606:4700::/32",
        "2606:4700::1/128, 2606:4700::1",
        "2606:4700::1.2.3.4, 2606:4700::102:304",
        "::ffff:8.8.8.8, 8.8.8.8",
        "::ffff:808:808, 8.8.8.8",
        "::ffff:8.8.8.0/120, 8.8.8.0/24",
        "1.1.1.1, 1.1.1.1",
        "223.255.255.255, 223.255.255.255",
        "172.32.0.1, 172.32.0.1",
        "100.128.0.1, 100.128.0.1"
    })
    void publicAddressesAndNetworksAreReadInOneForm(String typed, String canonical) {
        assertThat(IpEntry.parse(typed).value()).contains(new IpEntry(canonical));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "okx.com",
                "*",
                "/24",
                "1.2.3",
                "1.2",
                "134744072",
                "1-2.3.4.5",
                "1.2.3.4-9",
                "1.2.3.*",
                "1.2.3._",
                "1.2.3.4%eth0",
                "fe80::1%eth0",
                "0x7f.1",
                "0b1.2.3.4",
                "08.8.8.8",
                "256.1.1.1",
                "1.2.3.4.5",
                "1.2.3.4.",
                "1.2.3.4/",
                "1.2.3.4/33",
                "2606:4700::/129",
                "8.8.8.8/+24",
                "8.8.8.8/255.255.255.0",
                "8.8.8.8/24/24",
                "8.8.8.8:443",
                "[2606:4700::1]",
                "2606:4700::g",
                "2606:4700:::1",
                "2606-4700--1.ipv6-literal.net",
                "26064700000000000000000000000001",
                "\uff18.8.8.8"
            })
    void whatIsNoAddressIsRefused(String typed) {
        assertThat(IpEntry.parse(typed).problem()).contains(Problem.NOT_AN_ADDRESS);
        assertThatThrownBy(() -> new IpEntry(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, LOOPBACK",
        "127.255.0.0/16, LOOPBACK",
        "::1, LOOPBACK",
        "::ffff:127.0.0.1, LOOPBACK",
        "10.0.0.1, PRIVATE",
        "172.16.0.1, PRIVATE",
        "172.31.255.255, PRIVATE",
        "192.168.1.0/24, PRIVATE",
        "100.64.0.1, PRIVATE",
        "::ffff:10.0.0.1, PRIVATE",
        "fd00::1, PRIVATE",
        "fec0::1, PRIVATE",
        "0.0.0.0, NOT_ROUTED",
        "169.254.1.1, NOT_ROUTED",
        "192.0.0.1, NOT_ROUTED",
        "198.18.0.1, NOT_ROUTED",
        "224.0.0.1, NOT_ROUTED",
        "255.255.255.255, NOT_ROUTED",
        "::, NOT_ROUTED",
        "a:b::, NOT_ROUTED",
        "::8.8.8.8, NOT_ROUTED",
        "64:ff9b::808:808, NOT_ROUTED",
        "fe80::1, NOT_ROUTED",
        "ff02::1, NOT_ROUTED",
        "192.0.2.1, DOCUMENTATION",
        "198.51.100.7, DOCUMENTATION",
        "203.0.113.0/25, DOCUMENTATION",
        "2001:db8::1, DOCUMENTATION",
        "3fff::1, DOCUMENTATION",
        "8.8.8.8/24, HOST_BITS_SET",
        "8.8.8.8/0, HOST_BITS_SET",
        "2606:4700::1/32, HOST_BITS_SET",
        "0.0.0.0/0, TOO_WIDE",
        "::/0, TOO_WIDE",
        "8.0.0.0/5, TOO_WIDE",
        "203.0.112.0/23, TOO_WIDE",
        "2000::/3, TOO_WIDE"
    })
    void anAddressThatNeverReachesOkxIsRefusedWithItsReason(String typed, Problem reason) {
        assertThat(IpEntry.parse(typed).problem()).contains(reason);
    }

    @Test
    void documentationAddressesAreGoodForPracticeAndNothingElseIs() {
        assertThat(IpEntry.parse("198.51.100.7", true).value()).contains(new IpEntry("198.51.100.7"));
        assertThat(IpEntry.parse("2001:db8::/32", true).value()).contains(new IpEntry("2001:db8::/32"));
        assertThat(IpEntry.parse("192.168.1.1", true).problem()).contains(Problem.PRIVATE);
        assertThat(IpEntry.parse("0.0.0.0/0", true).problem()).contains(Problem.TOO_WIDE);
    }

    @Test
    void anEntryCoversItselfOrItsNetworkHoweverTheAddressIsWritten() {
        assertThat(new IpEntry("8.8.8.8").covers("8.8.8.8")).isTrue();
        assertThat(new IpEntry("8.8.8.8").covers("::ffff:8.8.8.8")).isTrue();
        assertThat(new IpEntry("8.8.8.8").covers("8.8.8.9")).isFalse();
        assertThat(new IpEntry("8.8.8.0/24").covers("8.8.8.255")).isTrue();
        assertThat(new IpEntry("8.8.8.0/24").covers("8.8.9.0")).isFalse();
        assertThat(new IpEntry("2606:4700::/32").covers("2606:4700:1::")).isTrue();
        assertThat(new IpEntry("2606:4700::/32").covers("8.8.8.8")).isFalse();
    }

    @Test
    void whatIsNoSingleAddressIsCoveredByNothing() {
        assertThat(new IpEntry("8.8.8.0/24").covers("8.8.8.0/25")).isFalse();
        assertThat(new IpEntry("8.8.8.0/24").covers("")).isFalse();
        assertThat(new IpEntry("8.8.8.0/24").covers("8.8.8.*")).isFalse();
        assertThat(new IpEntry("8.8.8.0/24").covers("unknown")).isFalse();
    }

    @Property(tries = 1_000)
    void everyTextIsReadOrRefused(
            @ForAll
                    @Chars({'.', ':', '/', '*', '-', '%', 'x', '['})
                    @CharRange(from = '0', to = '9')
                    @CharRange(from = 'a', to = 'f')
                    @StringLength(max = 24)
                    String typed) {
        var parsed = IpEntry.parse(typed);

        parsed.value().ifPresent(entry -> assertThat(IpEntry.parse(entry.text()).value())
                .contains(entry));
    }
}
