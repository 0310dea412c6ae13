package app.latchkey.key;

import java.util.Map;
import java.util.Optional;

/**
 * What a pasted text says about a key: the text of OKX's result window, a configuration file, JSON, CSV, a few lines.
 *
 * <p>Every value finds its place by its label or, failing that, by its form. Nothing is changed but what stands around
 * a value: blanks and quotes. The two secrets belong to this and are overwritten when it is closed.
 */
public final class PastedCredentials implements AutoCloseable {

    private final Map<PastedLabel, Secret> values;
    private final boolean secretHidden;

    PastedCredentials(Map<PastedLabel, Secret> values, boolean secretHidden) {
        this.values = values;
        this.secretHidden = secretHidden;
    }

    /** Looks for everything there is; never fails. The text stays its owner's. */
    public static PastedCredentials read(Secret text) {
        return text.withChars(PasteReader::read);
    }

    /** Text that stands where an API key should; need not be one. */
    public Optional<String> apiKey() {
        return plain(PastedLabel.API_KEY);
    }

    public Optional<Secret> secretKey() {
        return Optional.ofNullable(values.get(PastedLabel.SECRET_KEY));
    }

    public Optional<Secret> passphrase() {
        return Optional.ofNullable(values.get(PastedLabel.PASSPHRASE));
    }

    /** The key's name on OKX. */
    public Optional<String> name() {
        return plain(PastedLabel.NAME);
    }

    /** The text in which the bound addresses stand. */
    public Optional<String> addresses() {
        return plain(PastedLabel.ADDRESSES);
    }

    /** Whether stars or dots stand where the secret key should: OKX shows it only once. */
    public boolean isSecretHidden() {
        return secretHidden;
    }

    /** Whether one of the two secrets is among it. */
    public boolean holdsSecret() {
        return values.containsKey(PastedLabel.SECRET_KEY) || values.containsKey(PastedLabel.PASSPHRASE);
    }

    /** How many of the three values were found. */
    public int count() {
        return (int) values.keySet().stream()
                .filter(label -> label.compareTo(PastedLabel.PASSPHRASE) <= 0)
                .count();
    }

    @Override
    public void close() {
        values.values().forEach(Secret::close);
    }

    @Override
    public String toString() {
        return "PastedCredentials[" + count() + " of 3]";
    }

    private Optional<String> plain(PastedLabel label) {
        return Optional.ofNullable(values.get(label)).map(value -> value.withChars(String::new));
    }
}
