package app.latchkey.vault;

import static app.latchkey.vault.TestVaults.connection;
import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.Credentials;
import app.latchkey.key.Secret;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a vault holds is overwritten when it is given up, what a later Latchkey wrote beside it as well. */
class ClosedContentsTest {

    private static final String UNKNOWN = "from a later Latchkey";

    @Test
    void aClosedEntryHasOverwrittenItsSecretsAndWhatItDoesNotKnow() throws UnreadableContents {
        var entry = entry();
        var unknown = entry.unknown().buffer();
        assertThat(bytes(unknown)).contains(UNKNOWN.getBytes(StandardCharsets.US_ASCII));

        entry.close();

        assertThat(entry.connection().credentials().secretKey().isClosed()).isTrue();
        assertThat(entry.connection().credentials().passphrase().isClosed()).isTrue();
        assertThat(bytes(unknown)).containsOnly(0);
    }

    @Test
    void anEntryThatAnotherTakesThePlaceOfClosesWhatThatOneHasNot() throws UnreadableContents {
        var before = entry();
        var old = before.connection().credentials();
        var unknown = before.unknown().buffer();
        var after = before.with(before.connection()
                .withCredentials(new Credentials(old.apiKey(), Secret.copyOf("another secret key"), old.passphrase())));

        before.closeExcept(after);

        assertThat(old.secretKey().isClosed()).isTrue();
        assertThat(old.passphrase().isClosed()).isFalse();
        assertThat(bytes(unknown)).containsOnly(0);
        assertThat(after.connection().credentials().secretKey().isClosed()).isFalse();
        assertThat(bytes(after.unknown().buffer())).contains(UNKNOWN.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void closedContentsHaveOverwrittenTheirEntriesAndWhatTheyDoNotKnow() throws UnreadableContents {
        var entry = entry();
        var contents = new Contents(List.of(entry), List.of(), Bytes.copyOf(new byte[] {1, 2, 3}));
        var unknown = contents.unknown().buffer();

        contents.close();

        assertThat(entry.connection().credentials().secretKey().isClosed()).isTrue();
        assertThat(bytes(unknown)).containsOnly(0);
    }

    @Test
    void aClosedDraftHasOverwrittenItsSecrets() {
        var secret = Secret.copyOf("Qwr4321!");

        new DraftContents("passphrase", Map.of(), Map.of("passphrase", secret)).close();

        assertThat(secret.isClosed()).isTrue();
    }

    private static Entry entry() throws UnreadableContents {
        try (var out = new TagWriter()) {
            out.text(4_242, UNKNOWN);
            var unknown = new TagReader(out.toBytes()).next();
            return Entry.owning(connection("Grid bot"), List.of(unknown));
        }
    }

    private static byte[] bytes(ByteBuffer buffer) {
        var bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }
}
