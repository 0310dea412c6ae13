package app.latchkey.key;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.WhitelistText.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class WhitelistTextTest {

    private static List<String> entries(String text) {
        return WhitelistText.read(text, true).entries().stream()
                .map(IpEntry::text)
                .toList();
    }

    private static List<IpEntry.Problem> reasons(String text) {
        return WhitelistText.read(text, false).pieces().stream()
                .filter(Piece.Refused.class::isInstance)
                .map(piece -> ((Piece.Refused) piece).reason())
                .toList();
    }

    @Example
    void textAroundTheAddressesIsLeftOut() {
        var text = WhitelistText.read("""
                Dear user, please add our servers (203.0.113.7 and 203.0.113.8) to your key.
                IPv6: 2001:db8::7; network 198.51.100.0/24.
                """, true);

        assertThat(text.entries().stream().map(IpEntry::text))
                .containsExactly("203.0.113.7", "203.0.113.8", "2001:db8::7", "198.51.100.0/24");
        assertThat(text.leftOut()).startsWith("Dear", "user").contains("IPv6:", "network");
        assertThat(text.whitelist().problem()).isEmpty();
    }

    @Example
    void whatProgramsPutAroundAnAddressIsNoObstacle() {
        assertThat(entries("https://203.0.113.7/path 203.0.113.8:8080 [2001:db8::7]:443 ip=203.0.113.9"))
                .containsExactly("203.0.113.7", "203.0.113.8", "2001:db8::7", "203.0.113.9");
        assertThat(entries("1) 203.0.113.7\n2) 203.0.113.8.\n- 2001:db8::"))
                .containsExactly("203.0.113.7", "203.0.113.8", "2001:db8::");
        assertThat(entries("IP:203.0.113.7|203.0.113.8")).containsExactly("203.0.113.7", "203.0.113.8");
        assertThat(entries("203.0.113.0 / 24")).containsExactly("203.0.113.0/24");
        assertThat(entries("２０３.０.１１３.７，203.0.113.8、203.0.113.9；203.0.113.10。"))
                .containsExactly("203.0.113.7", "203.0.113.8", "203.0.113.9", "203.0.113.10");
    }

    @Example
    void anAddressThatStandsThereTwiceCountsOnceAndIsSaid() {
        var text = WhitelistText.read("203.0.113.7, 203.0.113.7/32", true);

        assertThat(text.pieces())
                .containsExactly(
                        new Piece.Taken("203.0.113.7", new IpEntry("203.0.113.7")),
                        new Piece.Repeated("203.0.113.7/32", new IpEntry("203.0.113.7")));
        assertThat(text.whitelist().value().orElseThrow().commaSeparated()).isEqualTo("203.0.113.7");
    }

    @Example
    void whatWasMeantToBeAnAddressIsNotTakenForAWord() {
        assertThat(reasons("1.2.3")).containsExactly(IpEntry.Problem.NOT_AN_ADDRESS);
        assertThat(reasons("203.0.113.256 1.2.3.4.5 8.8.8.8/33"))
                .hasSize(3)
                .containsOnly(IpEntry.Problem.NOT_AN_ADDRESS);
        assertThat(reasons("2001:db8:::7")).containsExactly(IpEntry.Problem.NOT_AN_ADDRESS);
        assertThat(reasons("8.8.8.*")).containsExactly(IpEntry.Problem.A_RANGE);
        assertThat(reasons("8.8.8.8-8.8.8.12")).containsExactly(IpEntry.Problem.A_RANGE);
        assertThat(reasons("8.8.8.8-12")).containsExactly(IpEntry.Problem.A_RANGE);
        assertThat(reasons("192.168.0.1 127.0.0.1 198.51.100.7 224.0.0.1 8.8.8.8/24"))
                .containsExactly(
                        IpEntry.Problem.PRIVATE,
                        IpEntry.Problem.LOOPBACK,
                        IpEntry.Problem.DOCUMENTATION,
                        IpEntry.Problem.NOT_ROUTED,
                        IpEntry.Problem.HOST_BITS_SET);
    }

    @Example
    void wordsAloneAreNoWhitelist() {
        var text = WhitelistText.read("my server", false);

        assertThat(text.whitelist().problem()).contains(new IpWhitelist.Problem.NothingFound());
        assertThat(WhitelistText.read(" ,;\n", false).whitelist().value()).contains(IpWhitelist.NONE);
    }

    @Provide
    Arbitrary<String> addresses() {
        var v4 = Combinators.combine(
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.integers().between(0, 255))
                .as((a, b) -> a + ".1.2." + b);
        var v6 = Arbitraries.integers().between(1, 0xffff).map(last -> "2606:4700::" + Integer.toHexString(last));
        var nets = Arbitraries.integers().between(1, 9).map(a -> a + ".1.2.0/24");
        return Arbitraries.oneOf(v4, v6, nets);
    }

    @Provide
    Arbitrary<List<String>> separators() {
        return Arbitraries.of(",", ";", " ", "\n", "\r\n", "\t", ", ", " and ", "，", "、", " | ", "\n- ")
                .list()
                .ofSize(20);
    }

    @Property
    void anySeparatorsAndDecorationsLeaveTheAddressesAsTheyAre(
            @ForAll @Size(max = 20) List<@net.jqwik.api.From("addresses") String> addresses,
            @ForAll("separators") List<String> separators) {
        var text = new StringBuilder("IPs: ");
        for (int i = 0; i < addresses.size(); i++) {
            text.append(addresses.get(i)).append(separators.get(i));
        }

        var read = WhitelistText.read(text.toString(), false);

        var expected = addresses.stream()
                .map(each -> IpEntry.parse(each).value().orElseThrow())
                .distinct()
                .toList();
        assertThat(read.entries()).as(text.toString()).isEqualTo(expected);
        assertThat(read.pieces()).hasSameSizeAs(addresses).noneMatch(Piece.Refused.class::isInstance);
    }

    @Property
    void noTextMakesItFailAndWhatItTakesIsTakenAgain(@ForAll("mess") String text) {
        var read = WhitelistText.read(text, false);

        var again = read.entries().stream().map(IpEntry::text).collect(Collectors.joining(","));
        assertThat(WhitelistText.read(again, false).entries()).isEqualTo(read.entries());
    }

    @Provide
    Arbitrary<String> mess() {
        var words = Arbitraries.of(
                "8.8.8.8", "::1", "/", "24", ":", ".", "-", "[", "]", "http://", "@", "*", " ", "x", "2606::");
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(100),
                words.list().ofMaxSize(20).map(list -> String.join("", new ArrayList<>(list))));
    }
}
