package app.latchkey.ui;

import app.latchkey.settings.Settings.Language;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * Every text the user reads, by key, in one language.
 *
 * <p>Texts are whole sentences in {@code assets/i18n}; values stand in them as {@code {0}}. Immutable; safe on any
 * thread.
 */
public final class Texts {

    private static final String FOLDER = "app.latchkey.assets.i18n.";
    private static final List<String> BUNDLES =
            List.of("ui", "wizard", "check", "problems", "errors", "practice", "handoff", "help");
    private static final Pattern MARK = Pattern.compile("\\(_[^_]\\)|_([^_])");
    private static final Locale SIMPLIFIED_CHINESE = Locale.forLanguageTag("zh-Hans");

    private final List<ResourceBundle> bundles;
    private final Locale locale;
    private final String prefix;
    private final Filter filter;

    /** Goes over every text before it is shown. */
    public interface Filter {

        /**
         * What is shown in the text's place.
         *
         * @param key the whole key
         */
        String apply(String key, Object[] values, String text);
    }

    private Texts(List<ResourceBundle> bundles, Locale locale, String prefix, Filter filter) {
        this.bundles = bundles;
        this.locale = locale;
        this.prefix = prefix;
        this.filter = filter;
    }

    /** The texts of the language that the user chose. */
    public static Texts speaking(Language language) {
        return in(language.locale(Locale.getDefault()));
    }

    /**
     * The texts of a language, English where that is not to be had.
     *
     * <p>Chinese is for readers of simplified characters; where traditional ones are read (Taiwan, Hong Kong, Macau),
     * English serves better than the wrong script.
     */
    public static Texts in(Locale locale) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var bundles = BUNDLES.stream()
                .map(name -> ResourceBundle.getBundle(FOLDER + name, withScript(locale), control))
                .toList();
        return new Texts(bundles, locale, "", (_, _, text) -> text);
    }

    /** Chinese of no said script or country is simplified, as CLDR has it; by itself it would find no bundle. */
    private static Locale withScript(Locale locale) {
        return locale.equals(Locale.CHINESE) ? SIMPLIFIED_CHINESE : locale;
    }

    /** A text as it is read out: without the mark of its mnemonic, which Chinese has in brackets behind it. */
    public static String unmarked(String text) {
        return MARK.matcher(text).replaceFirst("$1");
    }

    /** The same texts, each passed through a filter: how it is seen which texts on screen come from elsewhere. */
    public Texts filtered(Filter change) {
        return new Texts(bundles, locale, prefix, change);
    }

    /** The texts whose keys begin with {@code scope} and a dot, without that beginning. */
    public Texts of(String scope) {
        return new Texts(bundles, locale, prefix + scope + ".", filter);
    }

    /**
     * The text for a key with its values filled in; a moment stands in it as its date, a list as its items.
     *
     * @throws MissingResourceException when no bundle has the key, which a test finds before a user does
     */
    public String get(String key, Object... values) {
        var pattern = pattern(prefix + key);
        var text = values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(shown(values));
        return filter.apply(prefix + key, values, text);
    }

    private Object[] shown(Object[] values) {
        return Arrays.stream(values)
                .map(value -> switch (value) {
                    case Instant moment -> date(moment);
                    case List<?> items -> joined("join.list", items);
                    default -> value;
                })
                .toArray();
    }

    /** Whole sentences after one another. */
    public String sentences(List<String> sentences) {
        return joined("join.sentences", sentences);
    }

    private String joined(String between, List<?> items) {
        var format = new MessageFormat(pattern(between), locale);
        return items.stream()
                .map(String::valueOf)
                .reduce((before, next) -> format.format(new Object[] {before, next}))
                .orElse("");
    }

    private String date(Instant moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .withZone(ZoneId.systemDefault())
                .format(moment);
    }

    /** Whether there is a text for the key. */
    public boolean has(String key) {
        return bundles.stream().anyMatch(bundle -> bundle.containsKey(prefix + key));
    }

    /** The one that was asked for, by which dates and numbers are written, also where the texts are English. */
    public Locale locale() {
        return locale;
    }

    private String pattern(String fullKey) {
        for (var bundle : bundles) {
            if (bundle.containsKey(fullKey)) {
                return bundle.getString(fullKey);
            }
        }
        throw new MissingResourceException("No text for " + fullKey, Texts.class.getName(), fullKey);
    }
}
