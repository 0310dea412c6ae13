package app.latchkey.handoff;

import java.util.List;

/** What a target wants to have; owns the secrets in it. */
public sealed interface Handout extends AutoCloseable {

    /**
     * Texts to copy or to save, each under a name of its own; the first is the one with the secrets.
     *
     * @param sheets at least one
     */
    record Sheets(List<Sheet> sheets) implements Handout {

        public Sheets {
            sheets = List.copyOf(sheets);
        }

        @Override
        public void close() {
            sheets.forEach(Sheet::close);
        }
    }

    /**
     * A form to fill in, field by field.
     *
     * @param fields in the order of the form
     */
    record Card(List<CardField> fields) implements Handout {

        public Card {
            fields = List.copyOf(fields);
        }

        @Override
        public void close() {
            fields.forEach(CardField::close);
        }
    }

    /** The format has no way to write this value, so nothing was written. */
    record CannotCarry(Value value) implements Handout {

        @Override
        public void close() {}
    }

    @Override
    void close();
}
