package app.latchkey.ui;

import app.latchkey.key.Secret;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Map;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/**
 * The clipboard. Plain texts stay there; secrets ask clipboard managers not to keep them, and are cleared after a while
 * if they are still there. For the FX thread only.
 */
public final class Clips {

    /** A Windows DWORD of zero. */
    private static final String NO = "\0\0\0\0";

    /** Formats by which clipboard managers of Windows and KDE know not to keep an entry. */
    private static final Map<String, String> KEEP_OUT = Map.of(
            "ExcludeClipboardContentFromMonitorProcessing", NO,
            "CanIncludeInClipboardHistory", NO,
            "CanUploadToCloudClipboard", NO,
            "x-kde-passwordManagerHint", "secret");

    private final Clipboard clipboard;
    private final int secondsToClear;
    private final ReadOnlyIntegerWrapper secondsLeft = new ReadOnlyIntegerWrapper();
    private final Timeline countdown = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> tick()));
    private byte[] ours = new byte[0];

    public Clips(Clipboard clipboard, Duration clearAfter) {
        this.clipboard = clipboard;
        this.secondsToClear = (int) clearAfter.toSeconds();
        countdown.setCycleCount(Timeline.INDEFINITE);
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
        var content = new ClipboardContent();
        content.putString(secret.withChars(String::new));
        KEEP_OUT.forEach((format, value) ->
                content.put(format(format), ByteBuffer.wrap(value.getBytes(StandardCharsets.US_ASCII))));
        clipboard.setContent(content);
        ours = secret.withUtf8(Clips::digest);
        secondsLeft.set(secondsToClear);
        countdown.playFromStart();
    }

    /** Seconds until a copied secret is cleared; zero when there is none. */
    public ReadOnlyIntegerProperty secondsLeft() {
        return secondsLeft.getReadOnlyProperty();
    }

    /** Clears a copied secret now, unless something else was copied meanwhile. */
    public void clearSecret() {
        var text = secondsLeft.get() > 0 ? clipboard.getString() : null;
        if (text != null && MessageDigest.isEqual(ours, digest(text.getBytes(StandardCharsets.UTF_8)))) {
            clipboard.clear();
        }
        forget();
    }

    private void tick() {
        if (secondsLeft.get() <= 1) {
            clearSecret();
        } else {
            secondsLeft.set(secondsLeft.get() - 1);
        }
    }

    private void forget() {
        countdown.stop();
        secondsLeft.set(0);
        ours = new byte[0];
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DataFormat format(String name) {
        var known = DataFormat.lookupMimeType(name);
        return known == null ? new DataFormat(name) : known;
    }
}
