package app.latchkey.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.latchkey.key.ApiKey;
import app.latchkey.key.ConnectionId;
import app.latchkey.vault.ConnectionName.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConnectionNameTest {

    @Test
    void blanksAroundANameAreDropped() {
        assertThat(ConnectionName.parse("  Grid bot \n").value()).contains(new ConnectionName("Grid bot"));
    }

    @Test
    void aNameIsSixtyFourVisibleCharactersAtMost() {
        assertThat(ConnectionName.parse("x".repeat(64)).problem()).isEmpty();
        assertThat(ConnectionName.parse("x".repeat(65)).problem()).contains(Problem.TOO_LONG);
        assertThat(ConnectionName.parse(" \t ").problem()).contains(Problem.MISSING);
        assertThat(ConnectionName.parse("Grid\tbot").problem()).contains(Problem.INVISIBLE_CHARACTER);
        assertThat(ConnectionName.parse("Grid\u200bbot").problem()).contains(Problem.INVISIBLE_CHARACTER);
        assertThatThrownBy(() -> new ConnectionName("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void capitalsDoNotMakeAnotherName() {
        assertThat(new ConnectionName("GRID BOT").looksLike(new ConnectionName("Grid bot")))
                .isTrue();
        assertThat(new ConnectionName("STRASSE").looksLike(new ConnectionName("stra\u00dfe")))
                .isTrue();
        assertThat(new ConnectionName("Grid bot").looksLike(new ConnectionName("Grid bot 2")))
                .isFalse();
    }

    @Test
    void aTakenNameGetsTheFirstFreeNumber() {
        var connections =
                new Connections(List.of(named("Grid bot"), named("grid bot 2"), named("Grid bot 4"), named("other")));

        assertThat(connections.freeName(new ConnectionName("free"))).isEqualTo(new ConnectionName("free"));
        assertThat(connections.freeName(new ConnectionName("Grid bot"))).isEqualTo(new ConnectionName("Grid bot 3"));
    }

    @Test
    void aTakenNameOfFullLengthIsShortenedToMakeRoomForTheNumber() {
        var full = "x".repeat(62) + "\ud83d\udd11";
        var connections = new Connections(List.of(named(full)));

        assertThat(connections.freeName(new ConnectionName(full))).isEqualTo(new ConnectionName("x".repeat(62) + " 2"));
        assertThat(new Connections(List.of(named("y" + full.substring(1, 61) + "\ud83d\udd11z")))
                        .freeName(new ConnectionName("y" + full.substring(1, 61) + "\ud83d\udd11z")))
                .isEqualTo(new ConnectionName("y" + full.substring(1, 61) + " 2"));
    }

    @Test
    void aConnectionIsFoundByItsKeyItsNameAndItsId() {
        var wanted = named("Grid bot");
        var connections = new Connections(List.of(wanted));

        assertThat(connections.withApiKey(new ApiKey(TestVaults.API_KEY))).contains(wanted);
        assertThat(connections.withApiKey(new ApiKey("0badc0de-1111-4222-8333-444455556667")))
                .isEmpty();
        assertThat(connections.withName(new ConnectionName("GRID BOT"))).contains(wanted);
        assertThat(connections.withId(wanted.id())).contains(wanted);
        assertThat(connections.withId(ConnectionId.random())).isEmpty();
    }

    private static Connection named(String name) {
        return TestVaults.connection(name);
    }
}
