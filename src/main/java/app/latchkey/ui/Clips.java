package app.latchkey.ui;

import app.latchkey.key.Secret;
import app.latchkey.ui.DesktopClipboard.Outcome;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.util.Subscription;

/**
 * The clipboard. Plain texts stay there; secrets ask clipboard managers not to keep them. They are cleared after a while
 * if they are still there, and so is what a secret was pasted from. What lies there is known again by its fingerprint,
 * never by keeping it. For the FX thread only.
 */
public final class Clips {

    /** How a secret came to lie on the clipboard. */
    public enum Origin {
        /** We put it there. */
        COPIED,
        /** It was copied elsewhere, and we took it from there. */
        PASTED
    }

    /** A Windows DWORD of zero. */
    private static final String NO = "\0\0\0\0";

    /** Formats by which clipboard managers of Windows and KDE know not to keep an entry. */
    private static final Map<String, String> KEEP_OUT = Map.of(
            "ExcludeClipboardContentFromMonitorProcessing", NO,
            "CanIncludeInClipboardHistory", NO,
            "CanUploadToCloudClipboard", NO,
            "x-kde-passwordManagerHint", "secret");

    private final Clipboard clipboard;
    private final DesktopClipboard desktop;
    private final IntSupplier secondsToClear;
    private final Ticker ticker;
    private final Background background;
    private final ReadOnlyIntegerWrapper secondsLeft = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(Outcome.GONE);
    private Origin origin = Origin.COPIED;
    private Subscription countdown = Subscription.EMPTY;
    private Optional<Fingerprint> ours = Optional.empty();

    /** @param secondsToClear asked at every copy and paste */
    public Clips(
            Clipboard clipboard,
            DesktopClipboard desktop,
            IntSupplier secondsToClear,
            Ticker ticker,
            Background background) {
        this.clipboard = clipboard;
        this.desktop = desktop;
        this.secondsToClear = secondsToClear;
        this.ticker = ticker;
        this.background = background;
    }

    /** Copies something that need not be kept secret. */
    public void copy(String text) {
        forget();
        var content = new ClipboardContent();
        content.putString(text);
        clipboard.setContent(content);
    }

    /** Copies a secret for a short while; it stays its owner's. The clipboard takes nothing but a {@code String}. */
    public void copySecret(Secret secret) {
        forget();
        var content = new ClipboardContent();
        content.putString(secret.withChars(String::new));
        KEEP_OUT.forEach((format, value) ->
                content.put(format(format), ByteBuffer.wrap(value.getBytes(StandardCharsets.US_ASCII))));
        clipboard.setContent(content);
        clearAfterAWhile(secret, Origin.COPIED);
    }

    /**
     * Takes the clipboard's text for a secret from now on, because one was pasted from it.
     *
     * @param whole all that lies there, whatever of it was pasted; it stays its owner's
     */
    public void secretPasted(Secret whole) {
        forget();
        clearAfterAWhile(whole, Origin.PASTED);
    }

    private void clearAfterAWhile(Secret secret, Origin from) {
        ours = Optional.of(secret.withUtf8(Fingerprint::of));
        origin = from;
        secondsLeft.set(secondsToClear.getAsInt());
        countdown = ticker.everySecond(this::tick);
    }

    /** Where the secret came from that is to be cleared. */
    public Origin origin() {
        return origin;
    }

    /** Seconds until a secret is cleared; zero when there is none. */
    public ReadOnlyIntegerProperty secondsLeft() {
        return secondsLeft.getReadOnlyProperty();
    }

    /** What became of the secret that was to be cleared last; {@code GONE} again once somebody copies anew. */
    public ReadOnlyObjectProperty<Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** The user has read what could not be done. */
    public void acknowledge() {
        outcome.set(Outcome.GONE);
    }

    /** Clears the secret now, unless something else was copied meanwhile. */
    public void clearNow() {
        var rest = clear();
        background.run(
                () -> {
                    rest.run();
                    return true;
                },
                _ -> {});
    }

    /**
     * The same for somebody who has to wait until it is done.
     *
     * @return what is left to do off the FX thread; blocks for a moment
     */
    public Runnable clear() {
        if (ours.isEmpty()) {
            return () -> {};
        }
        var fingerprint = ours.get();
        forget();
        if (holds(fingerprint)) {
            clipboard.clear();
        }
        boolean stuck = holds(fingerprint);
        return () -> {
            var reached = desktop.clear(fingerprint::matches);
            background.show(() -> outcome.set(stuck ? Outcome.STUCK : reached));
        };
    }

    private boolean holds(Fingerprint fingerprint) {
        var text = clipboard.getString();
        return text != null && fingerprint.matches(text.getBytes(StandardCharsets.UTF_8));
    }

    private void tick() {
        if (secondsLeft.get() <= 1) {
            clearNow();
        } else {
            secondsLeft.set(secondsLeft.get() - 1);
        }
    }

    private void forget() {
        countdown.unsubscribe();
        secondsLeft.set(0);
        outcome.set(Outcome.GONE);
        ours = Optional.empty();
    }

    private static DataFormat format(String name) {
        var known = DataFormat.lookupMimeType(name);
        return known == null ? new DataFormat(name) : known;
    }
}
