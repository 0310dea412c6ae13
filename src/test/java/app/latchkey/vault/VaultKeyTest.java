package app.latchkey.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class VaultKeyTest {

    private static final byte[] NONCE = new byte[VaultKey.NONCE_LENGTH];
    private static final byte[] HEADER = {1, 2, 3};
    private static final byte[] TEXT = {4, 5, 6, 7};

    private final SecureRandom random = new SecureRandom();

    @Test
    void aClosedKeyHasOverwrittenItsBytes() {
        var bytes = new byte[VaultKey.LENGTH];
        random.nextBytes(bytes);

        new VaultKey(bytes).close();

        assertThat(bytes).containsOnly(0);
    }

    @Test
    void aClosedKeyRefusesEveryUse() {
        var other = VaultKey.random(random);
        var key = VaultKey.random(random);
        var sealed = key.seal(NONCE, HEADER, TEXT);
        key.close();

        assertThatThrownBy(() -> key.seal(NONCE, HEADER, TEXT)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> key.open(NONCE, HEADER, sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> key.wrap("password".toCharArray(), random)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> key.sameAs(other)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> other.sameAs(key)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aKeyIsTheSameAsOneOfTheSameBytesAndAsNoOther() {
        var bytes = new byte[VaultKey.LENGTH];
        var other = new byte[VaultKey.LENGTH];
        other[VaultKey.LENGTH - 1] = 1;
        var key = new VaultKey(bytes.clone());

        assertThat(key.sameAs(new VaultKey(bytes))).isTrue();
        assertThat(key.sameAs(new VaultKey(other))).isFalse();
    }

    @Test
    void comparingTwoKeysLeavesBothAsTheyWere() {
        var one = VaultKey.random(random);
        var two = VaultKey.random(random);
        var sealedByOne = one.seal(NONCE, HEADER, TEXT);
        var sealedByTwo = two.seal(NONCE, HEADER, TEXT);

        one.sameAs(two);

        assertThat(one.open(NONCE, HEADER, sealedByOne)).hasValue(TEXT);
        assertThat(two.open(NONCE, HEADER, sealedByTwo)).hasValue(TEXT);
    }

    @Test
    void anEmptyTextIsAuthenticatedLikeAnyOther() {
        var key = VaultKey.random(random);
        var sealed = key.seal(NONCE, HEADER, new byte[0]);

        assertThat(key.open(NONCE, HEADER, sealed))
                .hasValueSatisfying(text -> assertThat(text).isEmpty());
        assertThat(key.open(NONCE, TEXT, sealed)).isEmpty();
    }

    @Test
    void whatIsTooShortForATagOpensToNothing() {
        var key = VaultKey.random(random);

        assertThat(key.open(NONCE, HEADER, new byte[VaultKey.TAG_LENGTH - 1])).isEmpty();
        assertThat(key.open(NONCE, HEADER, new byte[0])).isEmpty();
    }
}
