package app.latchkey.key;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody pasted as a whitelist: addresses between commas, blanks, lines or semicolons, with any text around them.
 *
 * @param pieces every address, and every word that was meant to be one, in their order
 * @param leftOut the words around them
 */
public record WhitelistText(List<Piece> pieces, List<String> leftOut) {

    /** One word of it. */
    public sealed interface Piece {

        /** As it was written. */
        String written();

        record Taken(String written, IpEntry entry) implements Piece {}

        /** The same address once more; it counts once. */
        record Repeated(String written, IpEntry entry) implements Piece {}

        record Refused(String written, IpEntry.Problem reason) implements Piece {}
    }

    private static final Pattern SEPARATOR = Pattern.compile("[\\s,;、。|\"'“”‘’<>()\\[\\]{}=]+");
    private static final Pattern SPACED_PREFIX = Pattern.compile("(?<=[0-9a-fA-F:])[ \\t]*/[ \\t]*(?=\\d{1,3}(\\D|$))");
    private static final Pattern BRACKETED_PORT = Pattern.compile("\\]:\\d{1,5}(?=\\D|$)");

    public WhitelistText {
        pieces = List.copyOf(pieces);
        leftOut = List.copyOf(leftOut);
    }

    /** Reads any text; {@code practice} lets documentation ranges in. Never fails. */
    public static WhitelistText read(String text, boolean practice) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        plain = SPACED_PREFIX.matcher(plain).replaceAll("/");
        plain = BRACKETED_PORT.matcher(plain).replaceAll("] ");
        var pieces = new ArrayList<Piece>();
        var leftOut = new ArrayList<String>();
        var seen = new HashSet<IpEntry>();
        for (var word :
                SEPARATOR.splitAsStream(plain).filter(each -> !each.isEmpty()).toList()) {
            switch (WhitelistWord.read(word, practice)) {
                case WhitelistWord.Address(var entry) ->
                    pieces.add(seen.add(entry) ? new Piece.Taken(word, entry) : new Piece.Repeated(word, entry));
                case WhitelistWord.Wrong(var meant, var reason) -> pieces.add(new Piece.Refused(meant, reason));
                case WhitelistWord.Around _ -> leftOut.add(word);
            }
        }
        return new WhitelistText(pieces, leftOut);
    }

    /** The addresses that can stand in a whitelist, each once; may be more than a whitelist takes. */
    public List<IpEntry> entries() {
        return pieces.stream()
                .filter(Piece.Taken.class::isInstance)
                .map(piece -> ((Piece.Taken) piece).entry())
                .toList();
    }

    /** The whitelist it describes, or the first thing that is wrong with it. */
    public Parsed<IpWhitelist, IpWhitelist.Problem> whitelist() {
        for (var piece : pieces) {
            if (piece instanceof Piece.Refused(var written, var reason)) {
                return Parsed.invalid(new IpWhitelist.Problem.BadEntry(written, reason));
            }
        }
        var entries = entries();
        if (entries.isEmpty() && !leftOut.isEmpty()) {
            return Parsed.invalid(new IpWhitelist.Problem.NothingFound());
        }
        return entries.size() > IpWhitelist.MAX_ENTRIES
                ? Parsed.invalid(new IpWhitelist.Problem.TooMany(entries.size()))
                : Parsed.valid(new IpWhitelist(entries));
    }
}
