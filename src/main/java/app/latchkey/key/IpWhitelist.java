package app.latchkey.key;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The addresses a key is bound to: at most {@value #MAX_ENTRIES}, without repetition, in the order given.
 *
 * @param entries the addresses; none means that the key works from everywhere
 */
public record IpWhitelist(List<IpEntry> entries) {

    public static final int MAX_ENTRIES = 20;
    public static final IpWhitelist NONE = new IpWhitelist(List.of());

    private static final Pattern SEPARATOR = Pattern.compile("[\\s,;]+");

    /** What is wrong with a whitelist as typed. */
    public sealed interface Problem {

        /** One of the addresses cannot stand there. */
        record BadEntry(String text, IpEntry.Problem reason) implements Problem {}

        /** More than {@value IpWhitelist#MAX_ENTRIES} different addresses. */
        record TooMany(int count) implements Problem {}
    }

    public IpWhitelist {
        entries = List.copyOf(entries);
        if (entries.size() > MAX_ENTRIES) {
            throw new IllegalArgumentException("At most " + MAX_ENTRIES + " addresses, not " + entries.size());
        }
    }

    /** Reads addresses separated by commas, semicolons, blanks or lines; the first problem wins. */
    public static Parsed<IpWhitelist, Problem> parse(String text, boolean practice) {
        var found = new LinkedHashSet<IpEntry>();
        for (var piece : SEPARATOR.splitAsStream(text.strip()).toList()) {
            if (piece.isEmpty()) {
                continue;
            }
            switch (IpEntry.parse(piece, practice)) {
                case Parsed.Valid<IpEntry, IpEntry.Problem>(var entry) -> found.add(entry);
                case Parsed.Invalid<IpEntry, IpEntry.Problem>(var reason) -> {
                    return Parsed.invalid(new Problem.BadEntry(piece, reason));
                }
            }
        }
        return found.size() > MAX_ENTRIES
                ? Parsed.invalid(new Problem.TooMany(found.size()))
                : Parsed.valid(new IpWhitelist(new ArrayList<>(found)));
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Whether a key with this whitelist may be used from the address. */
    public boolean allows(String address) {
        return isEmpty() || entries.stream().anyMatch(entry -> entry.covers(address));
    }

    /** The form that OKX's field takes: {@code 203.0.113.7,2001:db8::/32}. */
    public String commaSeparated() {
        return entries.stream().map(IpEntry::text).collect(Collectors.joining(","));
    }
}
