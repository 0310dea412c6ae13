package app.latchkey.handoff;

import app.latchkey.handoff.Sheet.Part;
import app.latchkey.key.Credentials;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes one sheet from top to bottom, and notices a value that its format cannot carry. For one thread. */
final class SheetWriter {

    private final String fileName;
    private final Quoting quoting;
    private final Credentials credentials;
    private final List<Part> parts = new ArrayList<>();
    private Optional<Value> refused = Optional.empty();

    SheetWriter(String fileName, Quoting quoting, Handover handover) {
        this.fileName = fileName;
        this.quoting = quoting;
        this.credentials = handover.credentials();
    }

    /** Words of the format itself. */
    SheetWriter plain(String text) {
        parts.add(new Part.Plain(text));
        return this;
    }

    /** A text that is no secret, quoted. */
    SheetWriter text(String text) {
        return plain(quoting.quoted(text));
    }

    /** One of the credentials, quoted. */
    SheetWriter value(Value value) {
        try (var secret = value.of(credentials)) {
            quoting.quote(secret)
                    .ifPresentOrElse(
                            written -> {
                                var isApiKey = value == Value.API_KEY;
                                var shown = isApiKey ? credentials.apiKey().masked() : Sheet.DOTS;
                                parts.add(new Part.Hidden(written, quoting.mask(written, shown), !isApiKey));
                            },
                            () -> refused = refused.or(() -> Optional.of(value)));
        }
        return this;
    }

    /** A sheet without secrets, written in one go. */
    static Sheet snippet(String fileName, String text) {
        return new Sheet(fileName, List.of(new Part.Plain(text)));
    }

    /** The handout of this sheet and others that have no secrets; or which value could not be written. */
    Handout with(Sheet... snippets) {
        var mine = new Sheet(fileName, parts);
        if (refused.isPresent()) {
            mine.close();
            return new Handout.CannotCarry(refused.get());
        }
        var sheets = new ArrayList<>(List.of(mine));
        sheets.addAll(List.of(snippets));
        return new Handout.Sheets(sheets);
    }
}
