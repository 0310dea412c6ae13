package app.latchkey.vault;

import static app.latchkey.vault.TestVaults.CHEAP;
import static app.latchkey.vault.TestVaults.master;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Jasypt lets some wrong passwords unwrap something: what a password unwraps is believed only when it is the key. */
class SealingTest {

    private final SecureRandom random = new SecureRandom();

    @Test
    void aPasswordThatUnlocksTheKeyIsTheMasterPassword() {
        var key = VaultKey.random(random);
        var sealing = new Sealing(MasterLock.around(key, master(), CHEAP, random), key);

        assertThat(sealing.opensWith(master())).isTrue();
    }

    @Test
    void aPasswordThatUnlocksSomeOtherKeyIsNot() {
        var lock = MasterLock.around(VaultKey.random(random), master(), CHEAP, random);

        assertThat(new Sealing(lock, VaultKey.random(random)).opensWith(master()))
                .isFalse();
    }

    @Test
    void bytesThatAreTooFewOrTooManyForAKeyAreNoneAndOverwritten() {
        var tooFew = filled(VaultKey.LENGTH - 1);
        var tooMany = filled(VaultKey.LENGTH + 1);

        assertThat(MasterLock.ofRightLength(tooFew)).isEmpty();
        assertThat(MasterLock.ofRightLength(tooMany)).isEmpty();

        assertThat(tooFew).containsOnly(0);
        assertThat(tooMany).containsOnly(0);
    }

    private static byte[] filled(int length) {
        var bytes = new byte[length];
        Arrays.fill(bytes, (byte) 7);
        return bytes;
    }
}
