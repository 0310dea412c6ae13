package app.latchkey.vault;

import static app.latchkey.vault.TestVaults.folder;
import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that saves without end is killed at random moments: the vault is always what it was before or after. */
@Timeout(1_800)
class KilledWhileSavingIT {

    private static final int KILLS = 30;
    private static final int SAVES = 300;

    @TempDir
    Path temp;

    private final Random random = new Random();

    @Test
    void afterEveryKillTheVaultOpensWithTheOldOrTheNewContents() throws IOException, InterruptedException {
        try (var vault = folder(temp).create(Secret.copyOf(SavesWithoutEnd.password(0)))) {
            assertThat(vault.connections().all()).isEmpty();
        }
        int saved = 0;
        for (int kills = 0; kills < KILLS || saved < SAVES; kills++) {
            int heard = savesUntilKilled(saved);
            saved = whatIsThere(heard);
        }

        assertThat(saved).isGreaterThanOrEqualTo(SAVES);
    }

    /** The number of the last save that was over when the kill came; one more may have been. */
    private int savesUntilKilled(int from) throws IOException, InterruptedException {
        try (var child = Forked.java(List.of(), SavesWithoutEnd.class, temp.toString(), Integer.toString(from))) {
            int last = from;
            for (int until = from + 1 + random.nextInt(15); last < until; ) {
                last = numberIn(child.hear());
            }
            LockSupport.parkNanos(random.nextInt(12_000_000));
            child.kill();
            return child.rest().stream()
                    .filter(line -> line.endsWith("."))
                    .mapToInt(KilledWhileSavingIT::numberIn)
                    .max()
                    .orElse(last);
        }
    }

    private static int numberIn(String line) {
        assertThat(line).matches("\\d+\\.");
        return Integer.parseInt(line.substring(0, line.length() - 1));
    }

    private int whatIsThere(int heard) throws IOException {
        for (int step : List.of(heard, heard + 1)) {
            var opening = folder(temp).open(Secret.copyOf(SavesWithoutEnd.password(step)));
            assertThat(opening).isInstanceOfAny(Opening.Opened.class, Opening.WrongPassword.class);
            if (opening instanceof Opening.Opened(var vault)) {
                try (vault) {
                    return stepOf(vault, heard);
                }
            }
        }
        throw new AssertionError("Neither the old nor the new password opens the vault after save " + heard);
    }

    private static int stepOf(Vault vault, int heard) throws IOException {
        int found = vault.connections().all().isEmpty()
                ? 0
                : Integer.parseInt(vault.connections().all().getFirst().notes());
        int step = SavesWithoutEnd.contents(heard) == found
                        && vault.check(Secret.copyOf(SavesWithoutEnd.password(heard))) instanceof PasswordCheck.Right
                ? heard
                : heard + 1;
        assertThat(found).isEqualTo(SavesWithoutEnd.contents(step));
        assertThat(draft(vault)).isIn(SavesWithoutEnd.draft(heard), SavesWithoutEnd.draft(heard + 1));
        for (var copy : vault.copies().all()) {
            assertThat(VaultFile.read(Files.readAllBytes(copy.file()))).isInstanceOf(VaultFile.Reading.Intact.class);
        }
        return step;
    }

    private static int draft(Vault vault) {
        return vault.draft()
                .load()
                .map(draft -> {
                    try (draft) {
                        return Integer.parseInt(draft.step());
                    }
                })
                .orElse(0);
    }
}
