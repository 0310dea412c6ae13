package app.latchkey.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class KeyWrapTest {

    private static final int SALT_END = 16;
    private static final int IV_END = 32;

    private final HeldRandom random = new HeldRandom();
    private final byte[] key = "thirty-two bytes that are no key".getBytes(StandardCharsets.US_ASCII);

    @Test
    void saltAndIvAreDrawnFromTheVaultsOwnSourceForEveryWrapping() {
        var first = KeyWrap.wrap(key, password(), random);
        var second = KeyWrap.wrap(key, password(), random);

        assertThat(random.given())
                .containsExactly(salt(first), iv(first), salt(second), iv(second))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatWasWrappedComesBackAndNeitherKeyNorPasswordWasTouched() {
        var password = password();
        var before = key.clone();

        var wrapped = KeyWrap.wrap(key, password, random);

        assertThat(wrapped).hasSize(KeyWrap.WRAPPED_LENGTH);
        assertThat(KeyWrap.unwrap(wrapped, password)).hasValue(before);
        assertThat(key).isEqualTo(before);
        assertThat(password).isEqualTo(password());
    }

    private static byte[] salt(byte[] wrapped) {
        return Arrays.copyOf(wrapped, SALT_END);
    }

    private static byte[] iv(byte[] wrapped) {
        return Arrays.copyOfRange(wrapped, SALT_END, IV_END);
    }

    private static char[] password() {
        return "what Argon2id made of it".toCharArray();
    }
}
