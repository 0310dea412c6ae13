package app.latchkey.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedCredentialsTest {

    private static final String KEY = "1f2e3d4c-5b6a-7988-a7b6-c5d4e3f2a1b0";
    private static final String SECRET = "22582BD0CFF14C41EDBF1AB98506286D";
    private static final String PASSPHRASE = "Qwr4321!";

    private static PastedCredentials read(String text) {
        try (var pasted = Secret.copyOf(text)) {
            return PastedCredentials.read(pasted);
        }
    }

    private static String reveal(Optional<Secret> secret) {
        return secret.map(value -> value.<String>withChars(String::new)).orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // OKX's result window, and the practice exchange's page
                "API key\n@K\nSecret key\n@S\nAPI name\nGridbot\nPassphrase\n@P\nPermissions\nRead, Trade",
                "API Key: @K\nSecret Key: @S\nPassphrase: @P\nIP: 203.0.113.7\nPermissions: Read/Trade",
                "API Key\t@K\r\nSecret Key\t@S\r\nPassphrase\t@P\r\n",
                "API key @K\nSecret key @S\nPassphrase @P",
                "API Key:\n\n@K\n\nSecret Key:\n\n@S\n\nPassphrase:\n\n@P",
                "API key\nSecret key\nPassphrase\n@K\n@S\n@P",
                // Chinese, simplified and traditional
                "API名称\nGridbot\nAPI Key\n@K\n密钥\n@S\n密码\n@P\n权限\n读取/交易",
                "API密钥：@K\n密钥（Secret Key）：@S\n密码（Passphrase）：@P",
                "API 金鑰：@K\n私鑰：@S\n密碼短語：@P",
                "APIKey：@K 密钥：@S 口令：@P",
                // configuration files
                "apikey = \"@K\"\nsecretkey = \"@S\"\nIP = \"203.0.113.7\"\n备注名 = \"Gridbot\"\npassphrase = \"@P\"",
                "OKX_API_KEY=@K\nOKX_SECRET_KEY=@S\nOKX_PASSPHRASE=@P",
                "export OKX_API_KEY='@K'\nexport OKX_API_SECRET_KEY='@S'\nexport OKX_API_PASSPHRASE='@P'",
                "set OKX_API_KEY=@K\r\nset OKX_SECRET=@S\r\nset OKX_PASSWORD=@P\r\n",
                "$env:OKX_API_KEY = \"@K\"\n$env:OKX_API_SECRET = \"@S\"\n$env:OKX_PASSPHRASE = \"@P\"",
                "FREQTRADE__EXCHANGE__KEY=@K\nFREQTRADE__EXCHANGE__SECRET=@S\nFREQTRADE__EXCHANGE__PASSWORD=@P",
                "API_KEY_COM=@K\nAPI_SECRET_COM=@S\nAPI_PASSPHRASE_COM=@P",
                "[profiles.demo]\napi_key = '@K'\nsecret_key = '@S'\npassphrase = '@P'\ndemo = true",
                "exchange:\n  okx_api_key: @K\n  okx_secret_key: @S\n  okx_passphrase: @P\n",
                // JSON and programs
                "{\"apiKey\":\"@K\",\"secretKey\":\"@S\",\"passphrase\":\"@P\"}",
                "{\n  \"key\": \"@K\",\n  \"secret\": \"@S\",\n  \"password\": \"@P\"\n}",
                "\"credentials\": {\"key\": \"@K\", \"secret\": \"@S\", \"clientID\": \"@P\"}",
                "new RestClient({ apiKey: '@K', apiSecret: '@S', apiPass: '@P' });",
                "Account.AccountAPI(api_key=\"@K\", api_secret_key=\"@S\", passphrase=\"@P\", flag=\"1\")",
                "api-key: @K, api-secret: @S, api-password: @P",
                "apiKey=@K&secretKey=@S&passphrase=@P",
                // tables
                "name,apiKey,secretKey,passphrase\nGridbot,@K,@S,@P",
                "\"API Key\";\"Secret Key\";\"Passphrase\"\n\"@K\";\"@S\";\"@P\"",
                "Passphrase\tSecret\tAPI key\n@P\t@S\t@K\n",
                "API Key,@K\nSecret Key,@S\nPassphrase,@P",
                "| API key | Secret key | Passphrase |\n|---|---|---|\n| @K | @S | @P |",
                "| API key | @K |\n| Secret key | @S |\n| Passphrase | @P |",
                // no labels
                "@K\n@S\n@P",
                "@P\n@K\n@S",
                "@K,@S,@P",
                "@K @S @P",
                // labels that say the wrong thing
                "API key: @S\nSecret key: @K\nPassphrase: @P",
                // what web pages and mails put in
                "\ufeffAPI key:\u00a0@K\u200b\nSecret key:\u00a0@S\nPassphrase:\u00a0@P\u2028",
                "Hi, here they are:\n- API key: `@K`\n- Secret key: `@S`\n- Passphrase: `@P`\nDo not lose them!"
            })
    void everyFieldFindsItsPlace(String pattern) {
        var text = pattern.replace("@K", KEY).replace("@S", SECRET).replace("@P", PASSPHRASE);

        try (var found = read(text)) {
            assertThat(found.apiKey()).as(text).contains(KEY);
            assertThat(reveal(found.secretKey())).as(text).isEqualTo(SECRET);
            assertThat(reveal(found.passphrase())).as(text).isEqualTo(PASSPHRASE);
            assertThat(found.count()).isEqualTo(3);
        }
    }

    @Test
    void theNameAndTheAddressesOfTheKeyAreFoundAsWell() {
        try (var found = read("API name: Grid bot\nAPI key: " + KEY + "\nIP addresses: 203.0.113.7, 2001:db8::7")) {
            assertThat(found.name()).contains("Grid bot");
            assertThat(found.addresses()).contains("203.0.113.7, 2001:db8::7");
            assertThat(found.count()).isEqualTo(1);
        }
    }

    @Test
    void aHeadingThatNamesAValueDoesNotShiftTheValuesBelow() {
        var window = "Your new API key\nAPI key\n" + KEY + "\nSecret key\n" + SECRET + "\nPassphrase\n" + PASSPHRASE
                + "\nAPI name\nGrid bot\n";

        try (var found = read(window)) {
            assertThat(found.apiKey()).contains(KEY);
            assertThat(reveal(found.secretKey())).isEqualTo(SECRET);
            assertThat(reveal(found.passphrase())).isEqualTo(PASSPHRASE);
            assertThat(found.name()).contains("Grid bot");
        }
    }

    @Test
    void aSecretKeyBehindStarsIsMissingAndSaidToBeHidden() {
        try (var found = read("API key: " + KEY + "\nSecret key: ****************\nPassphrase: ••••••••")) {
            assertThat(found.secretKey()).isEmpty();
            assertThat(found.passphrase()).isEmpty();
            assertThat(found.isSecretHidden()).isTrue();
        }
        try (var found = read("API key: " + KEY + "\nSecret key: " + SECRET)) {
            assertThat(found.isSecretHidden()).isFalse();
        }
    }

    @Test
    void escapesOfQuotedTextsAreUndone() {
        try (var found = read("{\"passphrase\": \"a\\\"b\\\\c\\u00e9\\/\"}")) {
            assertThat(reveal(found.passphrase())).isEqualTo("a\"b\\cé/");
        }
        try (var found = read("key,secret,passphrase\n,,\"a\"\"b,c\"")) {
            assertThat(reveal(found.passphrase())).isEqualTo("a\"b,c");
        }
    }

    @Test
    void aSingleValueOrAnyOtherTextIsNothingThatCouldBePlaced() {
        for (var text : new String[] {"", " \n", PASSPHRASE, "just a sentence, with a comma", "{}", "= : ="}) {
            try (var found = read(text)) {
                assertThat(found.count()).as(text).isZero();
            }
        }
    }

    @Test
    void twoKeysWithoutLabelsAreNotGuessedAt() {
        try (var found = read(KEY + "\n" + KEY.replace('1', '2'))) {
            assertThat(found.apiKey()).isEmpty();
        }
    }

    @Test
    void nothingOfItIsInItsText() {
        try (var found = read("API key: " + KEY + "\nSecret key: " + SECRET + "\nPassphrase: " + PASSPHRASE)) {
            assertThat(found).hasToString("PastedCredentials[3 of 3]");
        }
    }

    @Test
    void closingOverwritesTheSecrets() {
        var found = read("Secret key: " + SECRET + "\nPassphrase: " + PASSPHRASE);
        var secret = found.secretKey().orElseThrow();

        found.close();

        assertThat(secret.isClosed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {" x ", "\"x\"", "'x'", "`x`", "“x”", "\t\"x\"\n", "\u200bx\ufeff", "\" x \""})
    void aSingleValueLosesBlanksAndQuotes(String text) {
        try (var pasted = Secret.copyOf(text);
                var value = PastedValue.trimmed(pasted)) {
            assertThat(value.<String>withChars(String::new)).isEqualTo("x");
        }
    }

    @Test
    void aQuoteThatIsNotClosedBelongsToTheValue() {
        assertThat(PastedValue.trimmed("\"x'")).isEqualTo("\"x'");
        assertThat(PastedValue.trimmed("\"")).isEqualTo("\"");
        assertThat(PastedValue.trimmed("\"\"")).isEmpty();
    }
}
