package app.latchkey.okx;

import app.latchkey.key.IpEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The one place that knows OKX's error codes (OKX API v5, "Error Code"); everybody else switches over
 * {@link ErrorMeaning}. Immutable.
 */
public final class ErrorCatalogue {

    private static final String RESOURCE = "/app/latchkey/assets/okx/errors.properties";

    /** "Your IP 203.0.113.50 is not …" and "… through the IP address (203.0.113.9)". */
    private static final Pattern ADDRESS =
            Pattern.compile("\\bIP(?: address)?\\s*\\(?\\s*([0-9A-Fa-f:.]{1,45}[0-9A-Fa-f:])");

    private static final Pattern TRANSFER_ID = Pattern.compile("transfer id:\\s*([0-9]{1,32})");
    private static final Pattern ABOUT_CLIENT_ID = Pattern.compile("\\bclientId\\b");

    private final Map<String, KnownError> byCode;

    private ErrorCatalogue(Map<String, KnownError> byCode) {
        this.byCode = byCode;
    }

    /** Reads the catalogue that comes with the program. */
    public static ErrorCatalogue load() {
        var lines = new Properties();
        try (var resource = ErrorCatalogue.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException("The error catalogue is missing: " + RESOURCE);
            }
            lines.load(resource);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new ErrorCatalogue(lines.stringPropertyNames().stream()
                .map(code -> read(code, lines.getProperty(code)))
                .collect(Collectors.toUnmodifiableMap(KnownError::code, Function.identity())));
    }

    private static KnownError read(String code, String line) {
        var words = Arrays.asList(line.strip().split("\\s+"));
        return new KnownError(
                code,
                ErrorMeaning.valueOf(words.get(0)),
                Blame.valueOf(words.get(1)),
                words.contains("again"),
                words.contains("not-executed"));
    }

    /** What is known about a code; codes that nobody documented have the meaning {@code UNDOCUMENTED}. */
    public KnownError of(String code) {
        var known = byCode.get(code);
        return known == null ? KnownError.undocumented(code) : known;
    }

    /** What OKX says with this answer; the message counts only where the code alone has two meanings. */
    public ErrorMeaning meaningOf(Failure.Rejected rejected) {
        boolean parameterNamed = rejected.code().equals("51000");
        return parameterNamed && ABOUT_CLIENT_ID.matcher(rejected.message()).find()
                ? ErrorMeaning.TRANSFER_NOT_KNOWN
                : of(rejected.code()).meaning();
    }

    /** Where the failure most likely lies; empty when nobody is to blame. */
    public Optional<Blame> blame(Failure failure) {
        return switch (failure) {
            case Failure.Rejected rejected -> Optional.of(of(rejected.code()).blame());
            case Failure.Unreachable _ -> Optional.of(Blame.NETWORK);
            case Failure.Unreadable answer -> Optional.of(answer.field().isEmpty() ? Blame.NETWORK : Blame.OKX);
            case Failure.TooBusy _ -> Optional.of(Blame.LATCHKEY);
            case Failure.Cancelled _ -> Optional.empty();
        };
    }

    /** Whether asking again later, with nothing changed, can help. */
    public boolean canPass(Failure failure) {
        return switch (failure) {
            case Failure.Rejected rejected -> of(rejected.code()).canPass();
            case Failure.Unreadable answer -> answer.field().isEmpty();
            case Failure.Unreachable _, Failure.TooBusy _, Failure.Cancelled _ -> true;
        };
    }

    /** Whether the code, as an answer to a transfer, proves that no money moved; never so for unknown codes. */
    public boolean surelyNotExecuted(String code) {
        return of(code).surelyNotExecuted();
    }

    /** Whether this answer to a transfer says that it was taken in and is being processed. */
    public boolean transferInProgress(Failure.Rejected rejected) {
        return meaningOf(rejected) == ErrorMeaning.TRANSFER_IN_PROGRESS;
    }

    /** OKX's name for the transfer in a message that says it is being processed. */
    public Optional<String> transferIdIn(String message) {
        var found = TRANSFER_ID.matcher(message);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** The IPv4 or IPv6 address, in its canonical form, that OKX names when it turns one away (50110 and 50121). */
    public Optional<String> addressIn(String message) {
        return ADDRESS.matcher(message)
                .results()
                .map(found -> found.group(1))
                .flatMap(text -> IpEntry.parse(text, true).value().stream())
                .map(IpEntry::text)
                .findFirst();
    }
}
