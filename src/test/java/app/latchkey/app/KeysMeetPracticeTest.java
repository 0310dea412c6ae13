package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.ApiKey;
import app.latchkey.key.IpEntry;
import app.latchkey.key.IpWhitelist;
import app.latchkey.key.PassphraseGenerator;
import app.latchkey.key.PassphraseRules;
import app.latchkey.key.Secret;
import app.latchkey.key.SecretKeyForm;
import app.latchkey.practice.KeyRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the wizard tells people to enter is what the form takes, and what the form gives is what the wizard takes. */
class KeysMeetPracticeTest {

    @TempDir
    Path temp;

    private PracticeRig rig;

    @BeforeEach
    void open() throws IOException {
        rig = new PracticeRig(temp);
    }

    @AfterEach
    void close() throws IOException {
        rig.close();
    }

    @Test
    void aKeyOfThePracticeExchangeIsKnownAsOneAndItsSecretKeyHasTheFormOfOne() {
        var made = rig.tradingKey();

        var parsed = ApiKey.parse(made.apiKey()).value().orElseThrow();

        assertThat(parsed.isPractice()).isTrue();
        try (var secretKey = Secret.copyOf(made.secretKey())) {
            assertThat(SecretKeyForm.isUsual(secretKey)).isTrue();
        }
    }

    @Test
    void everyGeneratedPassphraseIsTakenByTheForm() {
        var generator = new PassphraseGenerator(new Random(7));

        for (int i = 0; i < 40; i++) {
            try (var passphrase = generator.next()) {
                var text = passphrase.withChars(String::new);
                assertThat(rig.exchange.createKey(KeyRequest.trading("Key " + i, text)))
                        .as(text)
                        .isNotNull();
            }
        }
    }

    @Test
    void twentyAddressesInOurOwnNotationAreTakenByThePageAsTheyAre() throws IOException, InterruptedException {
        var text = IntStream.rangeClosed(1, 17).mapToObj(n -> "203.0.113." + n).collect(Collectors.joining(" "))
                + ", 2001:DB8:0:0::7; 2001:db8:1::/48\n198.51.100.0/24";
        var whitelist = IpWhitelist.parse(text, true).value().orElseThrow();
        assertThat(whitelist.entries()).hasSize(IpWhitelist.MAX_ENTRIES);

        try (var http = HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build()) {
            var form = get(http, "/account/my-api/create");
            var confirming = submit(
                    http,
                    form,
                    "name=Grid+bot",
                    "purpose=api-trading",
                    "permission=read",
                    "permission=trade",
                    "addresses=" + encoded(whitelist.commaSeparated()),
                    "passphrase=" + encoded(PracticeRig.PASSPHRASE));
            submit(http, confirming, "way=email", "code=" + find(confirming, "id=\"sent-code\"[^>]*>([0-9]+)<"));

            assertThat(get(http, "/account/my-api"))
                    .contains("Grid bot", "203.0.113.17", "2001:db8::7", "198.51.100.0/24");
        }
    }

    @Test
    void addressesComeBackFromTheExchangeAsTheyWereListed() {
        var whitelist = IpWhitelist.parse("198.51.100.7,2001:db8:1::/48,203.0.113.0/24", true)
                .value()
                .orElseThrow();
        var texts = whitelist.entries().stream().map(IpEntry::text).toList();
        var key = rig.exchange.createKey(
                KeyRequest.trading("Grid bot", PracticeRig.PASSPHRASE).boundTo(texts));

        try (var okx = rig.client(key)) {
            assertThat(okx.config().value().orElseThrow().boundAddresses()).isEqualTo(texts);
        }
    }

    @Test
    void theShortestPassphraseThatNothingIsAdvisedAgainstAndTheLongestAreTaken() {
        for (int length : List.of(PassphraseRules.ADVISED_LENGTH, PassphraseRules.MAX_LENGTH)) {
            var passphrase = "Aa1!" + "x".repeat(length - 4);
            assertThat(rig.exchange.createKey(KeyRequest.trading("Key of " + length, passphrase)))
                    .isNotNull();
        }
    }

    private String get(HttpClient http, String path) throws IOException, InterruptedException {
        var page = HttpRequest.newBuilder(rig.exchange.address().resolve(path)).build();
        return http.send(page, BodyHandlers.ofString()).body();
    }

    /** Posts the page's own form, with its token, and gives the page that comes back. */
    private String submit(HttpClient http, String page, String... fields) throws IOException, InterruptedException {
        var action = find(page, "method=\"post\" action=\"([^\"]+)\"").replace("&amp;", "&");
        var token = "token=" + encoded(find(page, "name=\"token\" value=\"([^\"]+)\""));
        var post = HttpRequest.newBuilder(rig.exchange.address().resolve(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", rig.exchange.address().toString())
                .POST(BodyPublishers.ofString(token + "&" + String.join("&", fields)))
                .build();
        return http.send(post, BodyHandlers.ofString()).body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String find(String html, String regex) {
        var found = Pattern.compile(regex).matcher(html);
        assertThat(found.find()).as(regex + " in " + html).isTrue();
        return found.group(1);
    }
}
