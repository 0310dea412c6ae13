package app.latchkey.handoff;

import app.latchkey.key.ApiKey;
import app.latchkey.key.Credentials;
import app.latchkey.key.Environment;
import app.latchkey.key.PassphraseRules;
import app.latchkey.key.Secret;
import app.latchkey.key.Site;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What users hand over: made up by the test, or by chance within what OKX accepts. */
final class Handovers {

    static final String API_KEY = "1f2e3d4c-5b6a-7988-a7b6-c5d4e3f2a1b0";
    static final String SECRET_KEY = "22582BD0CFF14C41EDBF1AB98506286D";

    /** Every character that some format has plans for. */
    static final String WILD = "Aa1 '\"\\`$#!;&|=,{}[]()<>%^~*?:/";

    static final URI PRACTICE = URI.create("http://127.0.0.1:8765");

    private Handovers() {}

    static Handover of(String passphrase) {
        return of(passphrase, Site.GLOBAL, Environment.LIVE);
    }

    static Handover of(String passphrase, Site site, Environment environment) {
        return of("Gridbot", API_KEY, SECRET_KEY, passphrase, site, environment, VariableNames.AGENT_TRADE_KIT);
    }

    static Handover of(
            String name,
            String apiKey,
            String secretKey,
            String passphrase,
            Site site,
            Environment environment,
            VariableNames names) {
        var credentials = new Credentials(new ApiKey(apiKey), Secret.copyOf(secretKey), Secret.copyOf(passphrase));
        return new Handover(name, site, site.rest().orElse(PRACTICE), environment, credentials, names);
    }

    /** Any passphrase that Latchkey takes for one that OKX accepts, the awkward characters more often than others. */
    static Arbitrary<String> passphrases() {
        var characters = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.chars().range(' ', '~')),
                Tuple.of(1, Arbitraries.of(WILD.chars().mapToObj(c -> (char) c).toList())));
        return characters
                .array(Character[].class)
                .ofMinSize(PassphraseRules.MIN_LENGTH)
                .ofMaxSize(PassphraseRules.MAX_LENGTH)
                .map(Handovers::text)
                .filter(text -> {
                    try (var secret = Secret.copyOf(text)) {
                        return PassphraseRules.problem(secret).isEmpty();
                    }
                });
    }

    private static String text(Character[] characters) {
        var text = new StringBuilder();
        for (char c : characters) {
            text.append(c);
        }
        return text.toString();
    }

    /** Of the usual form, or anything else without a blank that could be one. */
    private static Arbitrary<String> secretKeys() {
        var usual = Arbitraries.strings().withChars("0123456789ABCDEF").ofLength(32);
        var odd = Arbitraries.strings().withCharRange('!', '~').ofMinLength(1).ofMaxLength(64);
        return Arbitraries.oneOf(usual, odd);
    }

    private static Arbitrary<String> names() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars('\u00e4', '\u6f22', '\u2019')
                .ofMinLength(1)
                .ofMaxLength(20)
                .filter(name -> !name.isBlank());
    }

    static Arbitrary<Handover> any() {
        return Combinators.combine(
                        names(),
                        Arbitraries.create(UUID::randomUUID),
                        secretKeys(),
                        passphrases(),
                        Arbitraries.of(Site.values()),
                        Arbitraries.of(Environment.values()),
                        Arbitraries.of(VariableNames.values()))
                .as((name, apiKey, secretKey, passphrase, site, environment, variables) ->
                        of(name, apiKey.toString(), secretKey, passphrase, site, environment, variables));
    }

    /** The three values of a handover, as text. */
    static List<String> values(Handover handover) {
        return List.of(
                handover.credentials().apiKey().value(),
                handover.credentials().secretKey().withChars(String::new),
                handover.credentials().passphrase().withChars(String::new));
    }

    /** The text of the sheet with the secrets. */
    static String text(Handout handout) {
        try (var text = ((Handout.Sheets) handout).sheets().getFirst().text()) {
            return text.withChars(String::new);
        }
    }
}
