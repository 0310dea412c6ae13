package app.latchkey.ui.control;

import app.latchkey.key.Secret;
import java.util.Arrays;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/**
 * A secret while it is being typed: what a text property is to an ordinary field, without a {@code String}.
 *
 * <p>Its {@link #revision()} changes with every edit, so that bindings can follow it. Old contents are overwritten. For
 * the FX thread only.
 */
public final class SecretText implements AutoCloseable {

    private static final int FIRST_ROOM = 64;

    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private char[] chars = new char[FIRST_ROOM];
    private int length;

    /** Grows by one with every change. */
    public ReadOnlyLongProperty revision() {
        return revision.getReadOnlyProperty();
    }

    public int length() {
        return length;
    }

    public boolean isEmpty() {
        return length == 0;
    }

    /** Replaces everything; the given secret stays its owner's. */
    public void set(Secret secret) {
        secret.withChars(given -> {
            replace(0, length, given);
            return given.length;
        });
    }

    /** Replaces everything by a text that cannot be overwritten; for typed single characters and for tests. */
    public void set(CharSequence text) {
        replace(0, length, text.toString().toCharArray());
    }

    /** Puts {@code inserted} in the place of the characters from {@code start} to before {@code end}. */
    public void replace(int start, int end, char[] inserted) {
        int newLength = length - (end - start) + inserted.length;
        if (newLength > chars.length) {
            grow(newLength * 2);
        }
        System.arraycopy(chars, end, chars, start + inserted.length, length - end);
        System.arraycopy(inserted, 0, chars, start, inserted.length);
        if (newLength < length) {
            Arrays.fill(chars, newLength, length, '\0');
        }
        length = newLength;
        revision.set(revision.get() + 1);
    }

    /** What stands there now; the caller owns and closes it. */
    public Secret secret() {
        return Secret.owning(Arrays.copyOf(chars, length));
    }

    private void grow(int room) {
        var old = chars;
        chars = Arrays.copyOf(old, room);
        Arrays.fill(old, '\0');
    }

    /** One character, e.g. to draw it. */
    char at(int index) {
        return chars[index];
    }

    public void clear() {
        replace(0, length, new char[0]);
    }

    /** The same as {@link #clear()}; it can be typed into again. */
    @Override
    public void close() {
        clear();
    }

    @Override
    public String toString() {
        return "SecretText[hidden]";
    }
}
