package app.latchkey.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IpWhitelistTest {

    @Test
    void acceptsTwentyAddressesAndRefusesTheTwentyFirst() {
        assertThat(IpWhitelist.parse(addresses(20), false).value())
                .hasValueSatisfying(list -> assertThat(list.entries()).hasSize(20));
        assertThat(IpWhitelist.parse(addresses(21), false).problem()).contains(new IpWhitelist.Problem.TooMany(21));
    }

    @Test
    void anAddressWrittenTwiceCountsOnceHoweverItIsWritten() {
        var list = IpWhitelist.parse("8.8.8.8, 8.8.8.8/32 ::ffff:8.8.8.8; 2606:4700::1\n2606:4700:0::1", false);

        assertThat(list.value().map(IpWhitelist::commaSeparated)).contains("8.8.8.8,2606:4700::1");
        assertThat(IpWhitelist.parse(addresses(20) + " 8.8.8.1", false).value()).isPresent();
    }

    @Test
    void commasBlanksSemicolonsAndLinesSeparateInAnyNumber() {
        var list = IpWhitelist.parse(" ,8.8.8.8,,  1.1.1.1;\t9.9.9.9\r\n 8.8.4.4 , ", false);

        assertThat(list.value().map(IpWhitelist::commaSeparated)).contains("8.8.8.8,1.1.1.1,9.9.9.9,8.8.4.4");
    }

    @Test
    void theFirstBadEntryIsNamedWithItsReason() {
        assertThat(IpWhitelist.parse("8.8.8.8 192.168.1.1 nonsense", false).problem())
                .contains(new IpWhitelist.Problem.BadEntry("192.168.1.1", IpEntry.Problem.PRIVATE));
        assertThat(IpWhitelist.parse("198.51.100.7", false).problem())
                .contains(new IpWhitelist.Problem.BadEntry("198.51.100.7", IpEntry.Problem.DOCUMENTATION));
        assertThat(IpWhitelist.parse("198.51.100.7", true).problem()).isEmpty();
    }

    @Test
    void nothingTypedIsAnEmptyWhitelist() {
        var none = IpWhitelist.parse(" ,\n", false).value().orElseThrow();

        assertThat(none).isEqualTo(IpWhitelist.NONE);
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.commaSeparated()).isEmpty();
    }

    @Test
    void aListOfMoreThanTwentyCannotExist() {
        var entries =
                IntStream.range(0, 21).mapToObj(i -> new IpEntry("8.8.8." + i)).toList();

        assertThatThrownBy(() -> new IpWhitelist(entries)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String addresses(int count) {
        return IntStream.range(0, count).mapToObj(i -> "8.8.8." + i).collect(Collectors.joining(", "));
    }
}
