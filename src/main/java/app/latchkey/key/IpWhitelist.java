package app.latchkey.key;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The addresses a key is bound to: at most {@value #MAX_ENTRIES}, without repetition, in the order given.
 *
 * @param entries the addresses; none means that the key works from everywhere
 */
public record IpWhitelist(List<IpEntry> entries) {

    public static final int MAX_ENTRIES = 20;
    public static final IpWhitelist NONE = new IpWhitelist(List.of());

    /** What is wrong with a whitelist as typed. */
    public sealed interface Problem {

        /** One of the addresses cannot stand there. */
        record BadEntry(String text, IpEntry.Problem reason) implements Problem {}

        /** Something was typed, but nothing in it is an address. */
        record NothingFound() implements Problem {}

        /** More than {@value IpWhitelist#MAX_ENTRIES} different addresses. */
        record TooMany(int count) implements Problem {}
    }

    public IpWhitelist {
        entries = List.copyOf(entries);
        if (entries.size() > MAX_ENTRIES) {
            throw new IllegalArgumentException("At most " + MAX_ENTRIES + " addresses, not " + entries.size());
        }
    }

    /** Reads the addresses in any text, as {@link WhitelistText} does; the first problem wins. */
    public static Parsed<IpWhitelist, Problem> parse(String text, boolean practice) {
        return WhitelistText.read(text, practice).whitelist();
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The form that OKX's field takes: {@code 203.0.113.7,2001:db8::/32}. */
    public String commaSeparated() {
        return entries.stream().map(IpEntry::text).collect(Collectors.joining(","));
    }
}
