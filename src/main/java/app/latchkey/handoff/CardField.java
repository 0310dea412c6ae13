package app.latchkey.handoff;

import app.latchkey.key.Credentials;
import app.latchkey.key.Secret;

/**
 * One field of a terminal's form.
 *
 * @param label what the form calls it
 * @param content what goes into it; owned by the field
 * @param mask what may be shown of it
 */
public record CardField(Label label, Secret content, String mask) implements AutoCloseable {

    /** What forms ask for. */
    public enum Label {
        COMMAND,
        EXCHANGE,
        API_KEY,
        SECRET_KEY,
        PASSPHRASE,
        SUB_DOMAIN,
        NAME;

        /** Whether nobody but the terminal is to see it. */
        public boolean isSecret() {
            return this == SECRET_KEY || this == PASSPHRASE;
        }
    }

    static CardField plain(Label label, String content) {
        return new CardField(label, Secret.copyOf(content), content);
    }

    static CardField value(Label label, Value value, Credentials credentials) {
        var mask = value == Value.API_KEY ? credentials.apiKey().masked() : Sheet.DOTS;
        return new CardField(label, value.of(credentials), mask);
    }

    @Override
    public void close() {
        content.close();
    }

    /** Nothing of what goes into it. */
    @Override
    public String toString() {
        return "CardField[" + label + "]";
    }
}
