package app.latchkey.key;

import app.latchkey.key.PastedText.Part;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/** Goes through a pasted text line by line and puts every value in its place. One use only. */
final class PasteReader {

    private static final char[] DELIMITERS = {'\t', ',', ';', '|'};
    private static final String STARS = "*•●∗·…×";

    private final PastedText text;
    private final PastedPairs pairs;
    private final Map<PastedLabel, Secret> found = new EnumMap<>(PastedLabel.class);
    /** Labels whose values are to come in the next lines, in their order; each once, as a heading may name one, too. */
    private final SequencedSet<PastedLabel> waiting = new LinkedHashSet<>();

    private final List<Part> unlabelled = new ArrayList<>();
    private List<Optional<PastedLabel>> header = List.of();
    private char delimiter;
    private boolean secretHidden;

    private PasteReader(PastedText text) {
        this.text = text;
        this.pairs = new PastedPairs(text);
    }

    static PastedCredentials read(char[] pasted) {
        try (var text = new PastedText(pasted)) {
            var reader = new PasteReader(text);
            text.lines().forEach(reader::readLine);
            reader.lookForForms();
            return new PastedCredentials(reader.found, reader.secretHidden);
        }
    }

    private void readLine(Part line) {
        if (isRowBelowHeader(line) || isHeader(line)) {
            return;
        }
        var known = pairs.in(line);
        var whole = PastedLabel.whole(text.chars(), line.from(), line.to());
        if (!known.isEmpty()) {
            known.forEach(pair -> keep(pair.label(), pair.value(), true));
        } else if (whole.isPresent()) {
            waiting.add(whole.get());
        } else if (!waiting.isEmpty()) {
            keep(waiting.removeFirst(), line, true);
        } else if (!isLabelAndValue(line)) {
            unlabelled.add(line);
        }
    }

    /** {@code API key 1f2e…}: as much as can be is the label. */
    private boolean isLabelAndValue(Part line) {
        for (int i = line.to() - 1; i > line.from(); i--) {
            boolean between = " \t,;|".indexOf(text.chars()[i]) >= 0;
            var label = between ? PastedLabel.whole(text.chars(), line.from(), i) : Optional.<PastedLabel>empty();
            if (label.isPresent()) {
                keep(label.get(), new Part(i + 1, line.to()), false);
                return true;
            }
        }
        return false;
    }

    private boolean isHeader(Part line) {
        for (char each : DELIMITERS) {
            var labels = text.cells(line, each).stream()
                    .map(cell -> text.value(cell, false))
                    .map(PasteReader::labelOf)
                    .toList();
            if (labels.stream().flatMap(Optional::stream).distinct().count() > 1) {
                header = labels;
                delimiter = each;
                return true;
            }
        }
        return false;
    }

    private static Optional<PastedLabel> labelOf(Secret cell) {
        try (cell) {
            return cell.withChars(chars -> PastedLabel.whole(chars, 0, chars.length));
        }
    }

    private boolean isRowBelowHeader(Part line) {
        var columns = header;
        header = List.of();
        var cells = text.cells(line, delimiter);
        if (columns.isEmpty() || cells.size() != columns.size()) {
            return false;
        }
        if (isRule(line)) {
            header = columns;
            return true;
        }
        for (int i = 0; i < columns.size(); i++) {
            var cell = cells.get(i);
            columns.get(i).ifPresent(label -> keep(label, cell, false));
        }
        return true;
    }

    /** The line of dashes below the header of a table. */
    private boolean isRule(Part line) {
        for (int i = line.from(); i < line.to(); i++) {
            if ("-|: ".indexOf(text.chars()[i]) < 0) {
                return false;
            }
        }
        return true;
    }

    private void keep(PastedLabel label, Part part, boolean escaped) {
        if (text.trimmed(part.from(), part.to()).isEmpty()) {
            waiting.add(label);
            return;
        }
        var value = text.value(part, escaped);
        boolean hidden = value.withChars(PasteReader::isMasked);
        secretHidden |= hidden && label == PastedLabel.SECRET_KEY;
        if (hidden || value.length() == 0 || found.putIfAbsent(label, value) != null) {
            value.close();
        }
    }

    private static boolean isMasked(char[] chars) {
        for (char c : chars) {
            if (STARS.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** What has no label, or a wrong one, is known by its form. */
    private void lookForForms() {
        if (isOnly(PastedLabel.SECRET_KEY, PastedLabel.API_KEY, PasteReader::isUuid)
                || isOnly(PastedLabel.API_KEY, PastedLabel.SECRET_KEY, PasteReader::isSecretKey)) {
            swapKeys();
        }
        if (!found.containsKey(PastedLabel.API_KEY)) {
            text.onlyUuid().ifPresent(part -> keep(PastedLabel.API_KEY, part, false));
        }
        boolean mayHoldSecret = !found.containsKey(PastedLabel.SECRET_KEY) && !secretHidden;
        if (mayHoldSecret && !hasForm(PastedLabel.PASSPHRASE, PasteReader::isSecretKey)) {
            text.onlySecretKey().ifPresent(part -> keep(PastedLabel.SECRET_KEY, part, false));
        }
        if (!found.containsKey(PastedLabel.PASSPHRASE)) {
            lookForPassphrase();
        }
    }

    private void swapKeys() {
        var secret = found.remove(PastedLabel.SECRET_KEY);
        var api = found.remove(PastedLabel.API_KEY);
        if (secret != null) {
            found.put(PastedLabel.API_KEY, secret);
        }
        if (api != null) {
            found.put(PastedLabel.SECRET_KEY, api);
        }
    }

    /** Of three values without labels, the one that is neither key is the passphrase. */
    private void lookForPassphrase() {
        var values = unlabelled.size() == 1 ? threeCells(unlabelled.getFirst()) : unlabelled;
        boolean others = found.containsKey(PastedLabel.API_KEY) && found.containsKey(PastedLabel.SECRET_KEY);
        if (!others || values.size() != 3 || unlabelled.isEmpty()) {
            return;
        }
        values.stream()
                .filter(part -> !isOneOf(part, PastedLabel.API_KEY) && !isOneOf(part, PastedLabel.SECRET_KEY))
                .findFirst()
                .ifPresent(part -> keep(PastedLabel.PASSPHRASE, part, false));
    }

    private List<Part> threeCells(Part line) {
        for (char each : new char[] {'\t', ',', ';', '|', ' '}) {
            var cells = text.cells(line, each);
            if (cells.size() == 3) {
                return cells;
            }
        }
        return List.of();
    }

    private boolean isOneOf(Part part, PastedLabel label) {
        var known = found.get(label);
        try (var value = text.value(part, false)) {
            return known != null && value.sameAs(known);
        }
    }

    private interface Form {
        boolean fits(char[] chars);
    }

    private boolean isOnly(PastedLabel label, PastedLabel other, Form form) {
        return hasForm(label, form) && !hasForm(other, form);
    }

    private boolean hasForm(PastedLabel label, Form form) {
        var value = found.get(label);
        return value != null && value.withChars(form::fits);
    }

    private static boolean isUuid(char[] chars) {
        return ApiKey.hasFormOfOne(CharBuffer.wrap(chars));
    }

    private static boolean isSecretKey(char[] chars) {
        return SecretKeyForm.matches(CharBuffer.wrap(chars));
    }
}
