package app.latchkey.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** For any three values, in any order, format and decoration: each comes out as it went in. */
class PastedCredentialsPropertiesTest {

    /** Three values as OKX knows them. */
    record Triple(String apiKey, String secretKey, String passphrase) {}

    /** One way to write down a label and its value. */
    enum Format {
        ENVIRONMENT("OKX_API_KEY", "OKX_SECRET_KEY", "OKX_PASSPHRASE", "=", "", "\n"),
        EXPORTED("export API_KEY", "export API_SECRET", "export PASSPHRASE", "=", "'", "\n"),
        COLON("API Key", "Secret Key", "Passphrase", ": ", "", "\n"),
        WIDE_COLON("API密钥", "密钥", "密码", "：", "", "\r\n"),
        TAB("API key", "Secret key", "Passphrase", "\t", "", "\n"),
        NEXT_LINE("API key", "Secret key", "Passphrase", "\n", "", "\n"),
        NEXT_LINE_CHINESE("API 密钥", "私钥", "密码短语", "\n", "", "\n\n"),
        QUOTED("apikey", "secretkey", "passphrase", " = ", "\"", "\n"),
        ARGUMENTS("api_key", "api_secret_key", "passphrase", "=", "\"", ", "),
        JSON("\"apiKey\"", "\"secretKey\"", "\"passphrase\"", ":", "\"", ","),
        PRETTY_JSON("  \"key\"", "  \"secret\"", "  \"password\"", ": ", "\"", ",\n"),
        QUERY("apiKey", "secretKey", "passphrase", "=", "", "&"),
        LIST("- apiKey", "- secretKey", "- passphrase", ": ", "`", "\n"),
        CSV_ROWS("API Key", "Secret Key", "Passphrase", ",", "", "\n");

        private final String api;
        private final String secret;
        private final String phrase;
        private final String separator;
        private final String quote;
        private final String between;

        Format(String api, String secret, String phrase, String separator, String quote, String between) {
            this.api = api;
            this.secret = secret;
            this.phrase = phrase;
            this.separator = separator;
            this.quote = quote;
            this.between = between;
        }

        String write(Triple triple, Random order) {
            var labels = List.of(api, secret, phrase);
            var values = List.of(triple.apiKey, triple.secretKey, triple.passphrase);
            var lines = new ArrayList<String>();
            for (int i = 0; i < 3; i++) {
                lines.add(labels.get(i) + separator + quote + escaped(values.get(i)) + quote);
            }
            Collections.shuffle(lines, order);
            return String.join(between, lines);
        }

        private String escaped(String value) {
            return quote.equals("\"") ? value.replace("\\", "\\\\").replace("\"", "\\\"") : value;
        }
    }

    @Provide
    Arbitrary<Triple> triples() {
        var keys = Combinators.combine(Arbitraries.longs(), Arbitraries.longs())
                .as((most, least) -> new UUID(most, least).toString());
        var loudOrNot = Combinators.combine(keys, Arbitraries.of(true, false))
                .as((key, loud) -> loud ? key.toUpperCase(Locale.ROOT) : key);
        var secrets = Arbitraries.strings().withChars("0123456789ABCDEF").ofLength(32);
        return Combinators.combine(loudOrNot, secrets, passphrases()).as(Triple::new);
    }

    /** Anything that OKX takes, but for what a person could not tell from the text around it either. */
    private static Arbitrary<String> passphrases() {
        return Arbitraries.strings()
                .withCharRange('!', '~')
                .ofMinLength(PassphraseRules.MIN_LENGTH)
                .ofMaxLength(PassphraseRules.MAX_LENGTH)
                .filter(text -> "\"'`|{[".indexOf(text.charAt(0)) < 0)
                .filter(text -> text.matches(".*[a-z].*") && text.matches(".*[0-9].*"))
                .filter(text -> !text.contains("'") && !text.contains("`") && !text.matches(".*[&,;|=:<>\"].*"));
    }

    @Provide
    Arbitrary<String> around() {
        return Arbitraries.of(
                "", "\n", "  \r\n", "\ufeff", "Here are my values.\n", "# okx\n\n", "[okx]\n", "\u200b\n");
    }

    @Property(tries = 2_000)
    void whatWasWrittenDownInAnyWayIsReadBack(
            @ForAll("triples") Triple triple,
            @ForAll Format format,
            @ForAll long order,
            @ForAll("around") String before) {
        var text = before + format.write(triple, new Random(order)) + "\n";

        assertThat(read(text)).as(text).isEqualTo(triple);
    }

    @Property(tries = 1_000)
    void aTableIsReadByItsHeaderWhateverStandsInItsCells(
            @ForAll("triples") Triple triple, @ForAll long order, @ForAll("delimiters") String delimiter) {
        var columns = new ArrayList<>(List.of(
                List.of("API key", triple.apiKey),
                List.of("Secret key", triple.secretKey),
                List.of("Passphrase", "\"" + triple.passphrase.replace("\"", "\"\"") + "\"")));
        Collections.shuffle(columns, new Random(order));
        var text = columns.stream().map(List::getFirst).collect(Collectors.joining(delimiter)) + "\n"
                + columns.stream().map(List::getLast).collect(Collectors.joining(delimiter));

        assertThat(read(text)).as(text).isEqualTo(triple);
    }

    @Provide
    Arbitrary<String> delimiters() {
        return Arbitraries.of(",", ";", "\t");
    }

    @Property(tries = 1_000)
    void threeLinesWithoutLabelsAreToldApartByTheirForm(@ForAll("triples") Triple triple, @ForAll long order) {
        var lines = new ArrayList<>(List.of(triple.apiKey, triple.secretKey, triple.passphrase));
        Collections.shuffle(lines, new Random(order));

        assertThat(read(String.join("\n", lines))).isEqualTo(triple);
    }

    /** In quotes, every character that can be sent to OKX may stand. */
    @Property(tries = 2_000)
    void aQuotedPassphraseMayHoldAnything(@ForAll("printable") String passphrase) {
        var escaped = passphrase.replace("\\", "\\\\").replace("\"", "\\\"");

        try (var pasted = Secret.copyOf("{\"key\":\"k\",\"passphrase\":\"" + escaped + "\",\"demo\":true}");
                var found = PastedCredentials.read(pasted)) {
            String read = found.passphrase().orElseThrow().withChars(String::new);
            assertThat(read).isEqualTo(passphrase);
        }
    }

    @Provide
    Arbitrary<String> printable() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .ofMinLength(6)
                .ofMaxLength(32)
                .filter(text -> text.equals(text.strip()) && !text.matches("[*]+"));
    }

    @Property(tries = 3_000)
    void noTextMakesItFail(@ForAll("mess") String text) {
        try (var pasted = Secret.copyOf(text);
                var found = PastedCredentials.read(pasted)) {
            assertThat(found.count()).isBetween(0, 3);
        }
    }

    @Provide
    Arbitrary<String> mess() {
        var words = Arbitraries.of(
                "api key",
                "secret",
                "密码",
                "passphrase",
                ":",
                "=",
                "\"",
                "'",
                ",",
                "\t",
                "\n",
                "|",
                "{",
                "\\",
                "\\u00",
                "1f2e3d4c-5b6a-7988-a7b6-c5d4e3f2a1b0",
                "22582BD0CFF14C41EDBF1AB98506286D",
                "****",
                " ",
                "\ud83d");
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(200),
                words.list().ofMaxSize(30).map(list -> String.join("", list)));
    }

    private static Triple read(String text) {
        try (var pasted = Secret.copyOf(text);
                var found = PastedCredentials.read(pasted)) {
            return new Triple(
                    found.apiKey().orElse(""),
                    found.secretKey()
                            .<String>map(value -> value.withChars(String::new))
                            .orElse(""),
                    found.passphrase()
                            .<String>map(value -> value.withChars(String::new))
                            .orElse(""));
        }
    }
}
