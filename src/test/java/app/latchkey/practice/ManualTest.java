package app.latchkey.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The manual names what there is, and nothing else. */
class ManualTest {

    /** Every endpoint with its rate as the manual writes it. */
    private static Stream<String> endpoints() {
        var troubles = new Troubles(InstantSource.system());
        var books = new Books(new Object(), _ -> {}, InstantSource.system());
        return Stream.of(
                        new PublicEndpoints(troubles).routes(),
                        new AccountEndpoints(books).routes(),
                        new AssetEndpoints(books).routes(),
                        new TransferEndpoints(books, troubles, new Counters(), Duration.ZERO).routes(),
                        new BillEndpoints(books).routes())
                .flatMap(List::stream)
                .map(route -> "| `" + route.method() + " " + route.path() + "` | " + key(route) + " | " + rate(route));
    }

    private static String key(Route route) {
        return switch (route) {
            case Route.Open _ -> "no key";
            case Route.Signed signed -> signed.needed().title();
        };
    }

    private static String rate(Route route) {
        var limit = route.limit();
        var rate = limit.calls() + " in " + limit.window().toSeconds() + " s";
        return switch (limit.scope()) {
            case USER -> rate + " |";
            case ADDRESS -> rate + ", by address |";
            case USER_AND_CURRENCY -> rate + ", by currency |";
            case NOBODY -> "none";
        };
    }

    @Test
    void everyEndpointStandsInItsTableWithPermissionAndRate() throws IOException {
        var page = Files.readString(Manual.FILE);

        assertThat(endpoints()).isNotEmpty().allSatisfy(row -> assertThat(page).contains("\n" + row));
        assertThat(Manual.table("Endpoints")).hasSize((int) endpoints().count());
    }

    @Test
    void everyTroubleStandsInItsTableInTheExchangesOrder() throws IOException {
        assertThat(Manual.table("Troubles"))
                .containsExactlyElementsOf(
                        Arrays.stream(Trouble.values()).map(Trouble::wireName).toList());
    }

    @Test
    void everyWayIntoTheControlsIsShownByACommand() throws IOException {
        var controls = Files.readString(Path.of("src/main/java/app/latchkey/practice/Controls.java"));
        var ways = Pattern.compile("\"(?:GET|POST) (/practice/[a-z/-]+)\"")
                .matcher(controls)
                .results()
                .map(way -> way.group(1))
                .toList();

        var commands = Manual.commands();

        assertThat(ways).hasSizeGreaterThan(8).allSatisfy(way -> assertThat(commands)
                .contains("$EXCHANGE" + way));
    }
}
