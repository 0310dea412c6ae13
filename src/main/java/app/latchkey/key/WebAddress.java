package app.latchkey.key;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells whether an address, as a browser shows it, is the right site's, a cousin's or a trap. */
public final class WebAddress {

    /** What an address is. */
    public enum Judgement {
        NOTHING_TYPED,
        /** Exactly the site's. */
        RIGHT,
        /** OKX's, but another of its sites. */
        OTHER_SITE,
        /** Without https nobody knows who answers. */
        NOT_SECURE,
        /** What stands before an @ is decoration; the browser goes to what stands behind it. */
        HIDDEN_TARGET,
        /** Letters of another alphabet that look like Latin ones. */
        FOREIGN_LETTERS,
        /** Mentions OKX, or nearly so, and belongs to somebody else. */
        LOOKALIKE,
        /** Some other page. */
        ELSEWHERE
    }

    private static final Pattern PARTS =
            Pattern.compile("^(?:(?<scheme>[a-zA-Z][a-zA-Z0-9+.-]*)://)?(?<authority>[^/?#\\s\\\\]*)(?s:.*)$");
    private static final String OKX = "okx.com";

    private WebAddress() {}

    /**
     * Judges what was copied from a browser's address bar; browsers may leave out https.
     *
     * @param expected the site's address
     */
    public static Judgement judge(String typed, URI expected) {
        var text = PastedValue.trimmed(typed);
        var parts = PARTS.matcher(text);
        if (text.isEmpty() || !parts.matches()) {
            return Judgement.NOTHING_TYPED;
        }
        var authority = parts.group("authority").toLowerCase(Locale.ROOT);
        if (authority.contains("@")) {
            return Judgement.HIDDEN_TARGET;
        }
        if (!authority.chars().allMatch(c -> c < 128) || authority.contains("xn--")) {
            return Judgement.FOREIGN_LETTERS;
        }
        var host = withoutUsualPort(authority);
        if (!host.equals(expected.getAuthority())) {
            return other(host);
        }
        var scheme = parts.group("scheme");
        boolean asExpected = scheme == null || scheme.equalsIgnoreCase(expected.getScheme());
        return asExpected ? Judgement.RIGHT : Judgement.NOT_SECURE;
    }

    private static Judgement other(String host) {
        if (host.equals(OKX) || host.endsWith("." + OKX)) {
            return Judgement.OTHER_SITE;
        }
        var letters = host.replace('0', 'o').replaceAll("[^a-z.]", "");
        boolean mentions = List.of("okx", "okex", "0kx", "ocx", "oklx").stream().anyMatch(letters::contains);
        return mentions ? Judgement.LOOKALIKE : Judgement.ELSEWHERE;
    }

    private static String withoutUsualPort(String authority) {
        return authority.replaceFirst(":443$", "").replaceFirst("\\.$", "");
    }
}
