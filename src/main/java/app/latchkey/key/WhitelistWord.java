package app.latchkey.key;

import java.util.List;
import java.util.regex.Pattern;

/** What a single word of a pasted whitelist is. */
sealed interface WhitelistWord {

    /** An address or network that may stand in a whitelist. */
    record Address(IpEntry entry) implements WhitelistWord {}

    /** Meant to be one, and cannot be. */
    record Wrong(String meant, IpEntry.Problem reason) implements WhitelistWord {}

    /** A word of the text around. */
    record Around() implements WhitelistWord {}

    Pattern SCHEME = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*://([^/@]*@)?([^/]+).*$");
    Pattern LABEL = Pattern.compile("^[\\p{L}][\\p{L}\\p{N}_.-]*?[:#](?=[0-9a-fA-F:.]*[:.])");
    Pattern PORT = Pattern.compile("^(\\d{1,3}(\\.\\d{1,3}){3}):\\d{1,5}$");
    Pattern AROUND_ENDS = Pattern.compile("^[^0-9a-fA-F:]+|[.!?*]+$|(?<!:):$");
    Pattern RANGE =
            Pattern.compile("^\\d{1,3}(\\.(\\d{1,3}|\\*|x)){3}[-–—~][0-9.]+$|^\\d{1,3}(\\.(\\d{1,3}|\\*)){1,3}$");
    Pattern MEANT = Pattern.compile(
            "^(?=.*\\d)[0-9a-fA-F.:/*-]*([.].*[.]|:.*:|/)[0-9a-fA-F.:/*-]*$|^\\d+(\\.\\w+){3}(/\\w*)?$");

    static WhitelistWord read(String word, boolean practice) {
        for (var variant : variants(word)) {
            switch (IpEntry.parse(variant, practice)) {
                case Parsed.Valid<IpEntry, IpEntry.Problem>(var entry) -> {
                    return new Address(entry);
                }
                case Parsed.Invalid<IpEntry, IpEntry.Problem>(var reason) -> {
                    if (reason != IpEntry.Problem.NOT_AN_ADDRESS) {
                        return new Wrong(variant, reason);
                    }
                }
            }
        }
        return wrongOrAround(word);
    }

    private static WhitelistWord wrongOrAround(String word) {
        boolean range = RANGE.matcher(word).matches() && (word.contains("*") || word.matches(".*[-–—~].*"));
        if (range) {
            return new Wrong(word, IpEntry.Problem.A_RANGE);
        }
        return MEANT.matcher(word).matches() ? new Wrong(word, IpEntry.Problem.NOT_AN_ADDRESS) : new Around();
    }

    /** The word as it is, and without what people and programs put around an address. */
    private static List<String> variants(String word) {
        var host = SCHEME.matcher(word).replaceFirst("$2");
        var bare = AROUND_ENDS.matcher(host).replaceAll("");
        var unlabelled = LABEL.matcher(host).replaceFirst("");
        var withoutPort = PORT.matcher(unlabelled).replaceFirst("$1");
        return List.of(word, host, bare, unlabelled, withoutPort);
    }
}
