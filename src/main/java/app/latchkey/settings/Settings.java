package app.latchkey.settings;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * What the user prefers; holds nothing about accounts or keys.
 *
 * @param lastWorkspace the workspace to open at the next start; none before the first start was finished
 * @param theme light, dark or as the system has it
 * @param locking when the vault locks by itself
 * @param clipboardSeconds seconds after which a copied secret leaves the clipboard, {@value #MIN_CLIPBOARD} to
 *     {@value #MAX_CLIPBOARD}
 * @param language the language of the screens
 * @param textSize how large everything written is
 * @param window where the main window was; none lets the system place it
 * @param reducedMotion whether animations are left out
 * @param proxy the way to OKX; the practice exchange is on this computer and never takes one
 * @param watching how connections are looked after without being asked
 * @param bigMove US dollars; the amount of a transfer that is worth more is typed once more, 0 to {@value #MAX_BIG_MOVE}
 */
public record Settings(
        Optional<Workspace> lastWorkspace,
        Theme theme,
        Locking locking,
        int clipboardSeconds,
        Language language,
        TextSize textSize,
        Optional<WindowPlace> window,
        boolean reducedMotion,
        ProxyChoice proxy,
        Watching watching,
        int bigMove) {

    public static final int MIN_CLIPBOARD = 5;
    public static final int MAX_CLIPBOARD = 120;
    public static final int MAX_BIG_MOVE = 1_000_000;

    /** What holds until the user says otherwise. */
    public static final Settings DEFAULT = new Settings(
            Optional.empty(),
            Theme.SYSTEM,
            new Locking(true, 5, false),
            15,
            Language.SYSTEM,
            TextSize.SYSTEM,
            Optional.empty(),
            false,
            ProxyChoice.SYSTEM,
            new Watching(true, 90),
            1_000);

    /** Light, dark, or whatever the system shows at the moment. */
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    /** The languages that there are texts in, or the one of the system; English where it is not among them. */
    public enum Language {
        SYSTEM,
        ENGLISH,
        CHINESE;

        /**
         * What to speak.
         *
         * @param system the locale of the system
         */
        public Locale locale(Locale system) {
            return switch (this) {
                case SYSTEM -> system;
                case ENGLISH -> Locale.ENGLISH;
                case CHINESE -> Locale.forLanguageTag("zh-Hans");
            };
        }
    }

    /** How large everything written is, against what is usual; or as the system has it. */
    public enum TextSize {
        SYSTEM(OptionalInt.empty()),
        NORMAL(OptionalInt.of(100)),
        LARGE(OptionalInt.of(125)),
        LARGEST(OptionalInt.of(150));

        private final OptionalInt chosen;

        TextSize(OptionalInt chosen) {
            this.chosen = chosen;
        }

        /** In percent, for a choice that does not depend on the system. */
        public OptionalInt chosen() {
            return chosen;
        }

        /**
         * In percent, from the smallest to the largest that can be chosen.
         *
         * @param system what the system asks for
         */
        public int percent(int system) {
            return chosen.orElse(Math.clamp(system, NORMAL.chosen.getAsInt(), LARGEST.chosen.getAsInt()));
        }
    }

    /**
     * When the vault locks by itself; that it locks when the computer sleeps cannot be chosen.
     *
     * @param whenIdle whether it locks when nobody touches keyboard or mouse
     * @param idleMinutes minutes without input after which it then locks, {@value #MIN_IDLE} to {@value #MAX_IDLE}
     * @param whenMinimised whether it locks when the window is minimised
     */
    public record Locking(boolean whenIdle, int idleMinutes, boolean whenMinimised) {

        public static final int MIN_IDLE = 1;
        public static final int MAX_IDLE = 60;

        public Locking {
            if (idleMinutes < MIN_IDLE || idleMinutes > MAX_IDLE) {
                throw new IllegalArgumentException("Idle minutes from " + MIN_IDLE + " to " + MAX_IDLE);
            }
        }

        public Locking whenIdle(boolean locks) {
            return new Locking(locks, idleMinutes, whenMinimised);
        }

        public Locking idleMinutes(int minutes) {
            return new Locking(whenIdle, minutes, whenMinimised);
        }

        public Locking whenMinimised(boolean locks) {
            return new Locking(whenIdle, idleMinutes, locks);
        }

        /** How long nobody may touch anything; empty when that does not matter. */
        public Optional<Duration> idleLimit() {
            return whenIdle ? Optional.of(Duration.ofMinutes(idleMinutes)) : Optional.empty();
        }
    }

    /**
     * How connections are looked after without being asked.
     *
     * @param isOn whether they are checked
     * @param reviewDays days after which a key's owner is reminded to review it, {@value #MIN_REVIEW} to
     *     {@value #MAX_REVIEW}
     */
    public record Watching(boolean isOn, int reviewDays) {

        public static final int MIN_REVIEW = 7;
        public static final int MAX_REVIEW = 365;

        public Watching {
            if (reviewDays < MIN_REVIEW || reviewDays > MAX_REVIEW) {
                throw new IllegalArgumentException("Review days from " + MIN_REVIEW + " to " + MAX_REVIEW);
            }
        }

        public Watching isOn(boolean wanted) {
            return new Watching(wanted, reviewDays);
        }

        public Watching reviewDays(int days) {
            return new Watching(isOn, days);
        }

        public Duration reviewEvery() {
            return Duration.ofDays(reviewDays);
        }
    }

    public Settings {
        if (clipboardSeconds < MIN_CLIPBOARD || clipboardSeconds > MAX_CLIPBOARD) {
            throw new IllegalArgumentException("Clipboard seconds from " + MIN_CLIPBOARD + " to " + MAX_CLIPBOARD);
        }
        if (bigMove < 0 || bigMove > MAX_BIG_MOVE) {
            throw new IllegalArgumentException("A big move from 0 to " + MAX_BIG_MOVE);
        }
    }

    public Settings withLastWorkspace(Workspace last) {
        return changed(copy -> copy.lastWorkspace = Optional.of(last));
    }

    public Settings withTheme(Theme chosen) {
        return changed(copy -> copy.theme = chosen);
    }

    public Settings withLocking(Locking chosen) {
        return changed(copy -> copy.locking = chosen);
    }

    public Settings withClipboardSeconds(int seconds) {
        return changed(copy -> copy.clipboardSeconds = seconds);
    }

    public Settings withLanguage(Language chosen) {
        return changed(copy -> copy.language = chosen);
    }

    public Settings withTextSize(TextSize chosen) {
        return changed(copy -> copy.textSize = chosen);
    }

    public Settings withWindow(WindowPlace place) {
        return changed(copy -> copy.window = Optional.of(place));
    }

    public Settings withReducedMotion(boolean reduced) {
        return changed(copy -> copy.reducedMotion = reduced);
    }

    public Settings withProxy(ProxyChoice chosen) {
        return changed(copy -> copy.proxy = chosen);
    }

    public Settings withWatching(Watching chosen) {
        return changed(copy -> copy.watching = chosen);
    }

    public Settings withBigMove(int dollars) {
        return changed(copy -> copy.bigMove = dollars);
    }

    private Settings changed(Consumer<SettingsCopy> change) {
        var copy = new SettingsCopy(this);
        change.accept(copy);
        return copy.settings();
    }
}
