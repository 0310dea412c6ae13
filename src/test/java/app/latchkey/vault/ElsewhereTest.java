package app.latchkey.vault;

import static app.latchkey.vault.TestVaults.connection;
import static app.latchkey.vault.TestVaults.folder;
import static app.latchkey.vault.TestVaults.master;
import static app.latchkey.vault.TestVaults.names;
import static app.latchkey.vault.TestVaults.newVault;
import static app.latchkey.vault.TestVaults.open;
import static app.latchkey.vault.TestVaults.reopen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.latchkey.key.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program or computer changed the vault file: both versions are kept, and the user decides which goes on. */
class ElsewhereTest {

    private static final String OTHER = "another password";

    @TempDir
    Path temp;

    private VaultFolder folder = folder(Path.of("unset"));
    private Vault here = TestVaults.closed();
    private Vault there = TestVaults.closed();

    @BeforeEach
    void twoWhoHaveItOpen() throws IOException {
        folder = folder(temp);
        newVault(folder).close();
        here = reopen(folder);
        here.put(connection("mine"));
        there = reopen(folder(temp));
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    @Test
    void everySaveNoticesItAndWritesNothing() throws IOException {
        there.put(connection("theirs"));
        var before = Files.readAllBytes(folder.files().vault());
        var mine = here.connections().all().getFirst();

        assertThatThrownBy(() -> here.put(connection("new"))).isInstanceOf(ChangedElsewhereException.class);
        assertThatThrownBy(() -> here.update(mine.id(), now -> now.withUid("7")))
                .isInstanceOf(ChangedElsewhereException.class);
        assertThatThrownBy(() -> here.remove(mine.id())).isInstanceOf(ChangedElsewhereException.class);
        assertThatThrownBy(() -> here.changePassword(master(), Secret.copyOf(OTHER)))
                .isInstanceOf(ChangedElsewhereException.class);
        assertThatThrownBy(() -> here.copies().restore(here.copies().all().getFirst()))
                .isInstanceOf(ChangedElsewhereException.class);

        assertThat(folder.files().vault()).hasBinaryContent(before);
        assertThat(names(here)).containsExactly("mine");
    }

    @Test
    void whatLiesThereIsSeenWithoutAPassword() throws IOException {
        there.put(connection("theirs"));

        assertThat(here.elsewhere().look()).isEqualTo(seen("mine", "theirs"));
    }

    @Test
    void keepingMineLaysTheirsAsideAndTheSaveThenGoesThrough() throws IOException {
        there.put(connection("theirs"));

        var theirs = here.elsewhere().keepMine().orElseThrow();
        here.put(connection("new"));

        assertThat(namesIn(folder)).containsExactly("mine", "new");
        assertThat(namesIn(asideOf(theirs))).containsExactly("mine", "theirs");
    }

    @Test
    void takingTheirsLaysMineAsideAndTheSaveThenGoesOnTopOfTheirs() throws IOException {
        var held = here.connections().all().getFirst();
        there.put(connection("theirs"));

        var taken = (Elsewhere.Taking.Taken) here.elsewhere().takeTheirs();
        here.put(connection("new"));

        assertThat(taken.names()).isEqualTo(seen("mine", "theirs"));
        assertThat(held.credentials().secretKey().isClosed()).isTrue();
        assertThat(namesIn(folder)).containsExactly("mine", "theirs", "new");
        assertThat(namesIn(asideOf(taken.mine()))).containsExactly("mine");
    }

    @Test
    void theirsUnderAnotherPasswordHasToBeUnlockedAndMineLiesAside() throws IOException {
        there.changePassword(master(), Secret.copyOf(OTHER));
        assertThat(here.elsewhere().look()).isEqualTo(new Look.OtherKey());

        var taking = (Elsewhere.Taking.MustUnlock) here.elsewhere().takeTheirs();
        here.close();

        open(folder, OTHER).close();
        assertThat(namesIn(asideOf(taking.mine()))).containsExactly("mine");
    }

    @Test
    void aRemovedFileIsWrittenAnewWhenMineIsKept() throws IOException {
        Files.delete(folder.files().vault());
        assertThat(here.elsewhere().look()).isEqualTo(new Opening.Missing());
        assertThat(here.elsewhere().takeTheirs()).isEqualTo(new Elsewhere.Taking.Nothing(new Opening.Missing()));

        assertThat(here.elsewhere().keepMine()).isEmpty();

        assertThat(namesIn(folder)).containsExactly("mine");
    }

    @Test
    void aDamagedFileCannotBeTakenAndIsLaidAsideWhenMineIsKept() throws IOException {
        Files.writeString(folder.files().vault(), "something else");
        assertThat(here.elsewhere().takeTheirs())
                .isEqualTo(new Elsewhere.Taking.Nothing(new Opening.Damaged(Damage.NOT_A_VAULT)));

        assertThat(here.elsewhere().keepMine().orElseThrow()).hasContent("something else");

        assertThat(namesIn(folder)).containsExactly("mine");
    }

    @Test
    void aFolderThatIsGoneAltogetherIsMadeAnewWhenMineIsKept() throws IOException {
        deleteAll(temp);

        assertThat(here.elsewhere().keepMine()).isEmpty();

        assertThat(namesIn(folder)).containsExactly("mine");
    }

    @Test
    void whoWantsToKnowIsToldOfEverySaveThatItRefuses() throws IOException {
        var told = new AtomicInteger();
        here.whenChangedElsewhere(told::incrementAndGet);
        here.put(connection("before it changed"));
        assertThat(told).hasValue(0);
        Files.writeString(folder.files().vault(), "something else");

        assertThatThrownBy(() -> here.put(connection("new"))).isInstanceOf(ChangedElsewhereException.class);

        assertThat(told).hasValue(1);
    }

    @Test
    void whenMineCannotBeLaidAsideTheirsIsNotTaken() throws IOException {
        var full = folder(temp, (_, _) -> {
            throw new IOException("No space left on device");
        });
        try (var mine = reopen(full)) {
            there.put(connection("theirs"));

            assertThatThrownBy(() -> mine.elsewhere().takeTheirs()).isInstanceOf(IOException.class);

            assertThat(names(mine)).containsExactly("mine");
            var held = mine.connections().all().getFirst().credentials();
            assertThat(held.secretKey().isClosed()).isFalse();
        }
        assertThat(namesIn(folder)).containsExactly("mine", "theirs");
    }

    @Test
    void whatIsLaidAsideSurvivesEveryLaterSave() throws IOException {
        there.put(connection("theirs"));
        var theirs = here.elsewhere().keepMine().orElseThrow();

        for (int i = 0; i < 30; i++) {
            here.put(connection("bot " + i));
        }

        assertThat(theirs).exists();
    }

    @Test
    void theDraftStaysReadableWhicheverIsChosen() throws IOException {
        here.draft().save(new DraftContents("name", Map.of(), Map.of()));
        there.put(connection("theirs"));

        here.elsewhere().takeTheirs();

        assertThat(here.draft().load()).isPresent();
    }

    private static void deleteAll(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static List<String> namesIn(VaultFolder folder) {
        try (var vault = reopen(folder)) {
            return names(vault);
        }
    }

    private static VaultFolder asideOf(Path file) {
        return folder(Objects.requireNonNull(file.getParent()));
    }

    private static Look.Seen seen(String... names) {
        return new Look.Seen(List.of(names).stream().map(ConnectionName::new).toList());
    }
}
