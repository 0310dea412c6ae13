package app.latchkey.vault;

import static app.latchkey.vault.TestVaults.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VaultFilesTest {

    private final List<Integer> written = new ArrayList<>();
    private final VaultFiles files = new VaultFiles(
            Path.of("never made"), InstantSource.fixed(NOW), (_, contents) -> written.add(contents.length));

    @Test
    void aVaultIsWrittenAsLongAsItCanBeReadAgainAndNotAByteLonger() throws IOException {
        files.writeVault(new byte[VaultFiles.LARGEST]);
        assertThatThrownBy(() -> files.writeVault(new byte[VaultFiles.LARGEST + 1]))
                .isInstanceOf(IOException.class);

        assertThat(written).containsExactly(VaultFiles.LARGEST);
    }
}
