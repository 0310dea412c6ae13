package app.latchkey.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SecretTest {

    private static final String KEY_EMOJI = "\ud83d\udd11";

    @Test
    void closingOverwritesTheCharactersAndRefusesEveryLaterUse() {
        var chars = "Qwr4321!".toCharArray();
        var secret = Secret.owning(chars);

        secret.close();
        secret.close();

        assertThat(chars).containsOnly('\0');
        assertThat(secret.isClosed()).isTrue();
        assertThatThrownBy(secret::length).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(secret::copy).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> secret.withChars(lent -> lent.length)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> secret.withUtf8(lent -> lent.length)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(secret::isPrintableAscii).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> secret.sameAs(Secret.copyOf("x"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aCopyHasAnOwnerOfItsOwn() {
        var first = Secret.copyOf("Qwr4321!");
        var second = first.copy();

        first.close();

        assertThat(text(second)).isEqualTo("Qwr4321!");
    }

    @Test
    void whatIsLentIsOverwrittenAfterwardsEvenWhenTheBorrowerThrows() {
        var secret = Secret.copyOf("Qwr4321!");
        var lentChars = new ArrayList<char[]>();
        var lentBytes = new ArrayList<byte[]>();

        assertThatThrownBy(() -> secret.withChars(lent -> {
                    lentChars.add(lent);
                    throw new IllegalArgumentException();
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> secret.withUtf8(lent -> {
                    lentBytes.add(lent);
                    throw new IllegalArgumentException();
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(lentChars.getFirst()).hasSize(8).containsOnly('\0');
        assertThat(lentBytes.getFirst()).hasSize(8).containsOnly(0);
        assertThat(text(secret)).isEqualTo("Qwr4321!");
    }

    @Test
    void aBorrowerCannotChangeTheSecret() {
        var secret = Secret.copyOf("Qwr4321!");

        secret.withChars(lent -> lent[0] = 'X');

        assertThat(text(secret)).isEqualTo("Qwr4321!");
    }

    @Test
    void equalityLooksAtEveryCharacterAndTheLength() {
        var secret = Secret.copyOf("Qwr4321!");

        assertThat(secret.sameAs(Secret.copyOf("Qwr4321!"))).isTrue();
        assertThat(secret.sameAs(secret)).isTrue();
        assertThat(secret.sameAs(Secret.copyOf("qwr4321!"))).isFalse();
        assertThat(secret.sameAs(Secret.copyOf("Qwr4321?"))).isFalse();
        assertThat(secret.sameAs(Secret.copyOf("Qwr4321"))).isFalse();
        assertThat(secret.sameAs(Secret.copyOf("Qwr4321!!"))).isFalse();
        assertThat(secret.sameAs(Secret.copyOf("Qwr4321!\0"))).isFalse();
        assertThat(Secret.copyOf("").sameAs(Secret.copyOf(""))).isTrue();
        assertThat(Secret.copyOf("").sameAs(secret)).isFalse();
    }

    @Test
    void utf8CarriesCharactersBeyondTheFirstPlane() {
        var secret = Secret.copyOf("a\u00e4\u6f22" + KEY_EMOJI);

        assertThat(utf8(secret)).isEqualTo(("a\u00e4\u6f22" + KEY_EMOJI).getBytes(StandardCharsets.UTF_8));
        assertThat(text(Secret.fromUtf8(utf8(secret)))).isEqualTo("a\u00e4\u6f22" + KEY_EMOJI);
        assertThat(secret.length()).isEqualTo(5);
    }

    @Test
    void aLoneSurrogateBecomesAQuestionMarkWhereverItStands() {
        assertThat(utf8(Secret.copyOf("a\ud83d"))).isEqualTo(bytes("a?"));
        assertThat(utf8(Secret.copyOf("\udd11a"))).isEqualTo(bytes("?a"));
        assertThat(utf8(Secret.copyOf("\ud83d\ud83d\udd11")))
                .isEqualTo(("?" + KEY_EMOJI).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void malformedUtf8IsReadWithoutFailing() {
        assertThat(text(Secret.fromUtf8(new byte[] {'a', (byte) 0xff, 'b'}))).isEqualTo("a\ufffdb");
        assertThat(text(Secret.fromUtf8(new byte[] {(byte) 0xf0, (byte) 0x9f}))).isEqualTo("\ufffd");
        assertThat(text(Secret.fromUtf8(new byte[0]))).isEmpty();
    }

    @Test
    void onlyPrintableAsciiCanTravelInAHeader() {
        assertThat(Secret.copyOf(" ~Az09").isPrintableAscii()).isTrue();
        assertThat(Secret.copyOf("").isPrintableAscii()).isTrue();
        assertThat(Secret.copyOf("a\tb").isPrintableAscii()).isFalse();
        assertThat(Secret.copyOf("a\u007fb").isPrintableAscii()).isFalse();
        assertThat(Secret.copyOf("a\u00e4").isPrintableAscii()).isFalse();
    }

    @Test
    void nothingPrintsASecret() {
        var credentials = new Credentials(
                new ApiKey("0badc0de-1111-4222-8333-444455556666"),
                Secret.copyOf("22582BD0CFF14C41EDBF1AB98506286D"),
                Secret.copyOf("Qwr4321!"));

        assertThat(Secret.copyOf("Qwr4321!")).hasToString("Secret[hidden]");
        assertThat(credentials.toString())
                .contains("6666")
                .doesNotContain("Qwr4321!", "22582BD0", "0badc0de-1111-4222-8333-444455556666");
    }

    @Test
    void closedCredentialsHaveClosedBothSecretsAndACopyHasItsOwn() {
        var credentials = new Credentials(
                new ApiKey("0badc0de-1111-4222-8333-444455556666"), Secret.copyOf("secret"), Secret.copyOf("phrase"));
        var copy = credentials.copy();

        credentials.close();

        assertThat(credentials.secretKey().isClosed()).isTrue();
        assertThat(credentials.passphrase().isClosed()).isTrue();
        assertThat(text(copy.secretKey())).isEqualTo("secret");
        assertThat(text(copy.passphrase())).isEqualTo("phrase");
    }

    @Property
    void utf8IsWhatTheJdkMakesOfTheSameText(@ForAll String text) {
        assertThat(utf8(Secret.copyOf(text))).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void decodingIsWhatTheJdkMakesOfTheSameBytes(@ForAll byte[] bytes) {
        assertThat(text(Secret.fromUtf8(bytes))).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    }

    private static String text(Secret secret) {
        return secret.withChars(String::new);
    }

    private static byte[] utf8(Secret secret) {
        return secret.withUtf8(byte[]::clone);
    }

    private static byte[] bytes(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }
}
