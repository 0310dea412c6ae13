package app.latchkey.settings;

import app.latchkey.files.OwnerOnly;
import app.latchkey.settings.Settings.Language;
import app.latchkey.settings.Settings.Locking;
import app.latchkey.settings.Settings.TextSize;
import app.latchkey.settings.Settings.Theme;
import app.latchkey.settings.Settings.Watching;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** The settings on disk: a properties file that people may edit. Blocking; safe on any thread. */
public final class SettingsFile {

    private static final String WORKSPACE = "workspace";
    private static final String THEME = "theme";
    private static final String LOCK_WHEN_IDLE = "lock-when-idle";
    private static final String IDLE_MINUTES = "idle-minutes";
    private static final String LOCK_WHEN_MINIMISED = "lock-when-minimised";
    private static final String CLIPBOARD_SECONDS = "clipboard-seconds";
    private static final String LANGUAGE = "language";
    private static final String TEXT_SIZE = "text-size";
    private static final String WINDOW = "window";
    private static final String REDUCED_MOTION = "reduced-motion";
    private static final String PROXY = "proxy";
    private static final String WATCH = "watch";
    private static final String REVIEW_DAYS = "review-days";
    private static final String BIG_MOVE = "big-move-usd";

    /** Settings are a few lines; anything larger is some other file. */
    private static final int LARGEST = 1 << 16;

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /** What is on disk. Never fails: a value that is missing or makes no sense is the default's. */
    public Settings load() {
        var read = properties();
        return new Settings(
                text(read, WORKSPACE).flatMap(text -> oneOf(Workspace.values(), text)),
                text(read, THEME).flatMap(text -> oneOf(Theme.values(), text)).orElse(Settings.DEFAULT.theme()),
                locking(read),
                text(read, CLIPBOARD_SECONDS)
                        .flatMap(text -> number(text, Settings.MIN_CLIPBOARD, Settings.MAX_CLIPBOARD))
                        .orElse(Settings.DEFAULT.clipboardSeconds()),
                text(read, LANGUAGE)
                        .flatMap(text -> oneOf(Language.values(), text))
                        .orElse(Settings.DEFAULT.language()),
                text(read, TEXT_SIZE)
                        .flatMap(text -> oneOf(TextSize.values(), text))
                        .orElse(Settings.DEFAULT.textSize()),
                text(read, WINDOW).flatMap(WindowPlace::parse),
                yes(read, REDUCED_MOTION, Settings.DEFAULT.reducedMotion()),
                text(read, PROXY).flatMap(ProxyChoice::parse).orElse(Settings.DEFAULT.proxy()),
                watching(read),
                text(read, BIG_MOVE)
                        .flatMap(text -> number(text, 0, Settings.MAX_BIG_MOVE))
                        .orElse(Settings.DEFAULT.bigMove()));
    }

    /**
     * Writes the settings, whole or not at all.
     *
     * @throws IOException when the disk does not take them; the old ones stay
     */
    public void save(Settings settings) throws IOException {
        var lines = new TreeMap<String, String>();
        settings.lastWorkspace().ifPresent(last -> lines.put(WORKSPACE, lower(last)));
        lines.put(THEME, lower(settings.theme()));
        lines.put(LOCK_WHEN_IDLE, Boolean.toString(settings.locking().whenIdle()));
        lines.put(IDLE_MINUTES, Integer.toString(settings.locking().idleMinutes()));
        lines.put(LOCK_WHEN_MINIMISED, Boolean.toString(settings.locking().whenMinimised()));
        lines.put(CLIPBOARD_SECONDS, Integer.toString(settings.clipboardSeconds()));
        lines.put(LANGUAGE, lower(settings.language()));
        lines.put(TEXT_SIZE, lower(settings.textSize()));
        settings.window().ifPresent(place -> lines.put(WINDOW, place.text()));
        lines.put(REDUCED_MOTION, Boolean.toString(settings.reducedMotion()));
        lines.put(PROXY, settings.proxy().text());
        lines.put(WATCH, Boolean.toString(settings.watching().isOn()));
        lines.put(REVIEW_DAYS, Integer.toString(settings.watching().reviewDays()));
        lines.put(BIG_MOVE, Integer.toString(settings.bigMove()));

        var text = new StringBuilder();
        lines.forEach(
                (name, value) -> text.append(name).append('=').append(value).append('\n'));
        OwnerOnly.replace(file, text.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    private Properties properties() {
        var properties = new Properties();
        try (var in = Files.newInputStream(file)) {
            var bytes = new ByteArrayInputStream(in.readNBytes(LARGEST));
            properties.load(new InputStreamReader(bytes, StandardCharsets.ISO_8859_1));
        } catch (IOException | IllegalArgumentException _) {
            return properties;
        }
        return properties;
    }

    private static Optional<String> text(Properties properties, String name) {
        return Optional.ofNullable(properties.getProperty(name)).map(String::strip);
    }

    private static Locking locking(Properties read) {
        var usual = Settings.DEFAULT.locking();
        return new Locking(
                yes(read, LOCK_WHEN_IDLE, usual.whenIdle()),
                text(read, IDLE_MINUTES)
                        .flatMap(text -> number(text, Locking.MIN_IDLE, Locking.MAX_IDLE))
                        .orElse(usual.idleMinutes()),
                yes(read, LOCK_WHEN_MINIMISED, usual.whenMinimised()));
    }

    private static Watching watching(Properties read) {
        var usual = Settings.DEFAULT.watching();
        return new Watching(
                yes(read, WATCH, usual.isOn()),
                text(read, REVIEW_DAYS)
                        .flatMap(text -> number(text, Watching.MIN_REVIEW, Watching.MAX_REVIEW))
                        .orElse(usual.reviewDays()));
    }

    private static boolean yes(Properties read, String name, boolean usual) {
        return text(read, name)
                .filter(text -> text.equals("true") || text.equals("false"))
                .map("true"::equals)
                .orElse(usual);
    }

    private static Optional<Integer> number(String text, int least, int most) {
        try {
            return Optional.of(Integer.parseInt(text)).filter(number -> number >= least && number <= most);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> oneOf(E[] values, String text) {
        return Arrays.stream(values).filter(value -> lower(value).equals(text)).findFirst();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
