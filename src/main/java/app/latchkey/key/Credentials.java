package app.latchkey.key;

/**
 * The three values that OKX wants with every signed request, always together; owns its two secrets.
 *
 * @param apiKey names the key
 * @param secretKey signs requests and never leaves the computer
 * @param passphrase travels in the header OK-ACCESS-PASSPHRASE
 */
public record Credentials(ApiKey apiKey, Secret secretKey, Secret passphrase) implements AutoCloseable {

    /** The same values under an owner of their own. */
    public Credentials copy() {
        return new Credentials(apiKey, secretKey.copy(), passphrase.copy());
    }

    @Override
    public void close() {
        secretKey.close();
        passphrase.close();
    }
}
