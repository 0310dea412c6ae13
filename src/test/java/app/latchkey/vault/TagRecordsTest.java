package app.latchkey.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Records of tag, length and value: what becomes of the memory they are written to, and which of them are refused. */
class TagRecordsTest {

    @Test
    void memoryThatIsGivenUpIsOverwritten() {
        var room = new byte[64];
        try (var out = new TagWriter(room)) {
            out.text(1, "Qwr4321!");
            assertThat(room).containsSequence('Q', 'w', 'r');
        }

        assertThat(room).containsOnly(0);
    }

    @Test
    void memoryThatHasBecomeTooSmallIsOverwrittenAndWhatStoodThereMovesOn() {
        var room = new byte[TagWriter.RECORD_HEAD + 2];
        try (var out = new TagWriter(room)) {
            out.bytes(1, new byte[] {7, 8});
            assertThat(room).as("full to its last byte").containsExactly(0, 1, 0, 0, 0, 2, 7, 8);

            out.code(2, 9);

            assertThat(room).containsOnly(0);
            assertThat(out.toBytes()).containsExactly(0, 1, 0, 0, 0, 2, 7, 8, 0, 2, 0, 0, 0, 1, 9);
        }
    }

    @Test
    void recordsOfALaterLatchkeyFindRoomHoweverManyTheyAre() {
        var records = new byte[5_000];
        Arrays.fill(records, (byte) 7);
        try (var out = new TagWriter()) {
            out.raw(ByteBuffer.wrap(records));

            assertThat(out.toBytes()).isEqualTo(records);
        }
    }

    @Test
    void aValueOfAFixedLengthIsRefusedWhenItIsShorterOrLonger() throws UnreadableContents {
        for (int wrong : new int[] {7, 9}) {
            assertUnreadable(() -> record(wrong).number());
            assertUnreadable(() -> record(wrong).bytes(8));
        }
        for (int wrong : new int[] {0, 2}) {
            assertUnreadable(() -> record(wrong).code());
        }
        assertThat(record(8).number()).isZero();
        assertThat(record(8).bytes(8)).hasSize(8);
        assertThat(record(1).code()).isZero();
    }

    @Test
    void aSecretIsReadWithoutTouchingWhatItIsReadFrom() throws UnreadableContents {
        try (var out = new TagWriter()) {
            out.text(1, "Qwr4321!");
            var bytes = out.toBytes();
            var before = bytes.clone();

            try (var secret = new TagReader(bytes).next().secret()) {
                assertThat(TestVaults.reveal(secret)).isEqualTo("Qwr4321!");
            }

            assertThat(bytes).isEqualTo(before);
        }
    }

    private static void assertUnreadable(ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOf(UnreadableContents.class);
    }

    private static TagReader.Field record(int length) throws UnreadableContents {
        try (var out = new TagWriter()) {
            out.bytes(1, new byte[length]);
            return new TagReader(out.toBytes()).next();
        }
    }
}
