package app.latchkey.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.Secret;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SecretTextTest {

    /** An edit at places given as parts of the length, so that it makes sense whatever the length is by then. */
    record Edit(double from, double to, String inserted) {

        int start(int length) {
            return (int) (Math.min(from, to) * length);
        }

        int end(int length) {
            return (int) (Math.max(from, to) * length);
        }
    }

    private static String reveal(SecretText text) {
        try (var secret = text.secret()) {
            return secret.withChars(String::new);
        }
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        var place = Arbitraries.doubles().between(0, 1);
        var text = Arbitraries.strings().ofMaxLength(90);
        return Combinators.combine(place, place, text).as(Edit::new).list().ofMaxSize(30);
    }

    @Property
    void everySequenceOfEditsLeavesWhatItWouldLeaveInAnOrdinaryText(@ForAll("edits") List<Edit> edits) {
        var ordinary = new StringBuilder();
        var secret = new SecretText();

        for (var edit : edits) {
            int start = edit.start(ordinary.length());
            int end = edit.end(ordinary.length());
            ordinary.replace(start, end, edit.inserted());
            secret.replace(start, end, edit.inserted().toCharArray());
        }

        assertThat(reveal(secret)).isEqualTo(ordinary.toString());
        assertThat(secret.length()).isEqualTo(ordinary.length());
        assertThat(secret.revision().get()).isEqualTo(edits.size());
    }

    @Property
    void nothingOfWhatWasDeletedStaysBehindTheEnd(@ForAll("edits") List<Edit> edits) {
        var secret = new SecretText();
        for (var edit : edits) {
            secret.replace(
                    edit.start(secret.length()),
                    edit.end(secret.length()),
                    edit.inserted().toCharArray());
        }

        secret.clear();

        assertThat(secret.at(0)).isEqualTo('\0');
        secret.set("x".repeat(40));
        secret.replace(10, 40, new char[0]);
        for (int i = 10; i < 40; i++) {
            assertThat(secret.at(i)).isEqualTo('\0');
        }
    }

    @Test
    void aSecretPutInStaysItsOwnersAndOneTakenOutIsTheTakers() {
        var text = new SecretText();
        try (var given = Secret.copyOf("Qwr4321!")) {
            text.set(given);
            assertThat(given.length()).isEqualTo(8);
        }
        var taken = text.secret();

        text.close();

        String kept = taken.withChars(String::new);
        taken.close();
        assertThat(kept).isEqualTo("Qwr4321!");
        assertThat(text.isEmpty()).isTrue();
    }

    @Test
    void itCanBeTypedIntoAgainAfterItWasCleared() {
        var text = new SecretText();
        text.set("first");
        text.clear();

        text.replace(0, 0, "second".toCharArray());

        assertThat(reveal(text)).isEqualTo("second");
    }

    @Test
    void theGivenCharactersAreCopiedNotKept() {
        var text = new SecretText();
        var typed = "typed".toCharArray();
        text.replace(0, 0, typed);

        Arrays.fill(typed, '*');

        assertThat(reveal(text)).isEqualTo("typed");
    }

    @Test
    void itsTextIsNeverInItsName() {
        var text = new SecretText();
        text.set("Qwr4321!");

        assertThat(text).hasToString("SecretText[hidden]");
    }
}
