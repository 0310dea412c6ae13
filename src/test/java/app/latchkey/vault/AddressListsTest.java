package app.latchkey.vault;

import static app.latchkey.vault.TestVaults.connection;
import static app.latchkey.vault.TestVaults.folder;
import static app.latchkey.vault.TestVaults.names;
import static app.latchkey.vault.TestVaults.newVault;
import static app.latchkey.vault.TestVaults.reopen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.latchkey.key.IpEntry;
import app.latchkey.key.IpWhitelist;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressListsTest {

    private static final AddressList SERVERS = list("My servers", "203.0.113.7");
    private static final AddressList TERMINAL = list("A terminal", "198.51.100.0/24");

    @TempDir
    Path temp;

    @Test
    void listsComeBackInTheOrderInWhichTheyWereKeptBesideTheConnections() throws IOException {
        var folder = folder(temp);
        try (var vault = newVault(folder)) {
            vault.put(connection("Grid bot"));
            vault.addressLists().put(SERVERS);
            vault.addressLists().put(TERMINAL);
        }

        try (var vault = reopen(folder)) {
            assertThat(vault.addressLists().all()).containsExactly(SERVERS, TERMINAL);
            assertThat(names(vault)).containsExactly("Grid bot");
        }
    }

    @Test
    void aListOfANameThatIsThereTakesItsPlaceBehindTheOthers() throws IOException {
        var moved = list("My servers", "203.0.113.8");
        try (var vault = newVault(folder(temp))) {
            vault.addressLists().put(SERVERS);
            vault.addressLists().put(TERMINAL);

            vault.addressLists().put(moved);

            assertThat(vault.addressLists().all()).containsExactly(TERMINAL, moved);
        }
    }

    @Test
    void aForgottenListIsGoneAndTheOthersStay() throws IOException {
        var folder = folder(temp);
        try (var vault = newVault(folder)) {
            vault.addressLists().put(SERVERS);
            vault.addressLists().put(TERMINAL);

            vault.addressLists().remove("My servers");
        }

        try (var vault = reopen(folder)) {
            assertThat(vault.addressLists().all()).containsExactly(TERMINAL);
        }
    }

    @Test
    void whatChangesNoListWritesNothing() throws IOException {
        var folder = folder(temp);
        try (var vault = newVault(folder)) {
            vault.addressLists().put(SERVERS);
            var before = Files.readAllBytes(folder.files().vault());

            vault.addressLists().remove("no such list");
            vault.addressLists().put(SERVERS);

            assertThat(folder.files().vault()).hasBinaryContent(before);
        }
    }

    @Test
    void aNameIsFortyVisibleCharactersAtMost() {
        assertThat(AddressList.problem("x")).isEmpty();
        assertThat(AddressList.problem("x".repeat(40))).isEmpty();
        assertThat(AddressList.problem("x".repeat(41))).contains(AddressList.Problem.TOO_LONG);
        assertThat(AddressList.problem(" ")).contains(AddressList.Problem.MISSING);
        assertThat(AddressList.problem("My\tservers")).contains(AddressList.Problem.INVISIBLE_CHARACTER);
    }

    @Test
    void aListHasANameAndAddresses() {
        var addresses = SERVERS.addresses();

        assertThatThrownBy(() -> new AddressList("", addresses)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AddressList("My servers", IpWhitelist.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static AddressList list(String name, String address) {
        return new AddressList(name, new IpWhitelist(List.of(new IpEntry(address))));
    }
}
