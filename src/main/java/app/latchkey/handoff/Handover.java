package app.latchkey.handoff;

import app.latchkey.key.Credentials;
import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import java.net.URI;
import java.util.Locale;

/**
 * What is handed over.
 *
 * @param name what the user calls the exchange account
 * @param rest where the site's API answers; for practice, the practice exchange
 * @param credentials stay their owner's
 * @param names what variables are called where that is to be chosen
 */
public record Handover(
        String name, Site site, URI rest, Environment environment, Credentials credentials, VariableNames names) {

    boolean isDemo() {
        return environment == Environment.DEMO;
    }

    /** The name in small ASCII letters, digits and hyphens, for names of profiles; never empty. */
    String slug() {
        var plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "okx" : plain;
    }
}
