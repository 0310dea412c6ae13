package app.latchkey.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest extends ExchangeTest {

    private static final String SECRET = "id=\"secret-key\"[^>]*>([0-9A-F]{32})<";
    private static final String CODE = "id=\"sent-code\"[^>]*>(\\d{6})<";

    private Browser browser;

    @BeforeEach
    void openBrowser() throws Exception {
        browser = new Browser(exchange.address());
    }

    private Browser fill(String name, String addresses) throws Exception {
        return browser.go("/account/my-api/create?go-live-trading=1")
                .submit(
                        "name",
                        name,
                        "purpose",
                        "api-trading",
                        "permission",
                        "read",
                        "permission",
                        "trade",
                        "passphrase",
                        PASSPHRASE,
                        "addresses",
                        addresses);
    }

    @Test
    void aKeyFromTheFormWorksInAProgram() throws Exception {
        fill("From the form", "198.51.100.7, 2001:db8::/32 192.0.2.0/24").submit("code", browser.find(CODE));

        var made = new NewKey(browser.find("id=\"api-key\"[^>]*>([0-9a-f-]{36})<"), browser.find(SECRET));
        var config = new Bot(exchange.address(), made, PASSPHRASE).get("/api/v5/account/config");

        assertThat(made.apiKey()).startsWith("0badc0de-");
        assertThat(config.row().path("label").asText()).isEqualTo("From the form");
        assertThat(config.row().path("ip").asText()).isEqualTo("198.51.100.7,2001:db8::/32,192.0.2.0/24");
        assertThat(config.row().path("perm").asText()).isEqualTo("read_only,trade");
    }

    @Test
    void theSecretKeyIsShownOnceAndNeverAgain() throws Exception {
        fill("Once", "").submit("code", browser.find(CODE));
        var secret = browser.find(SECRET);

        assertThat(browser.reload().html()).doesNotContain(secret).contains("not shown again");
        browser.go("/account/my-api");
        assertThat(browser.html()).contains("Once").doesNotContain(secret);
        browser.go(browser.find("href=\"([^\"]+)\" aria-label=\"View Once\"").replace("&amp;", "&"));
        assertThat(browser.html()).contains("Not shown again").doesNotContain(secret);
    }

    @Test
    void aWrongCodeMakesNoKeyAndAfterFiveOfThemTheDraftIsGone() throws Exception {
        fill("Guessed", "");

        browser.submit("code", "000000");
        assertThat(browser.html()).contains("Tries left: 4");
        for (int i = 0; i < 4; i++) {
            browser.submit("code", "000000");
        }

        assertThat(browser.status()).isEqualTo(410);
        assertThat(browser.go("/account/my-api").html()).doesNotContain("Guessed");
    }

    @Test
    void aSecondPostOfTheCodeMakesNoSecondKey() throws Exception {
        fill("Double", "");
        var action = browser.find("method=\"post\" action=\"([^\"]+)\"").replace("&amp;", "&");
        var form = Browser.form("token", browser.find("name=\"token\" value=\"([^\"]+)\""), "code", browser.find(CODE));

        browser.post(action, form);
        browser.post(action, form);

        assertThat(browser.status()).isEqualTo(410);
    }

    @Test
    void theFormSaysWhatIsWrongAndKeepsWhatWasTyped() throws Exception {
        browser.go("/account/my-api/create")
                .submit("name", "terminal", "passphrase", "short", "addresses", "1.2.3, 192.0.2.1");

        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.html())
                .contains("This note name already exists. Enter a unique API key note name <code>59502</code>")
                .contains("The passphrase format is incorrect.")
                .contains("59505")
                .contains("“1.2.3” is neither")
                .contains("Choose at least one permission.")
                .contains("value=\"terminal\"")
                .contains(">1.2.3, 192.0.2.1</textarea>")
                .doesNotContain("short");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onfocus='alert(1)", "{}&lt;"})
    void aNameIsTextWhereverItAppears(String name) throws Exception {
        fill(name, "").submit("code", browser.find(CODE));
        var escaped = Html.of("{}", name).markup();
        assertThat(browser.html()).contains("<dd>" + escaped + "</dd>").doesNotContain(name);

        browser.go("/account/my-api");
        assertThat(browser.html()).contains(escaped).doesNotContain(name);

        browser.go(browser.find("href=\"([^\"]+/edit[^\"]+)\"").replace("&amp;", "&"));
        assertThat(browser.html()).contains("value=\"" + escaped + "\"").doesNotContain(name);
    }

    @Test
    void aKeyCanBeRenamedRestrictedAndBound() throws Exception {
        browser.go("/account/my-api/edit?go-live-trading=1&key=" + key.apiKey())
                .submit("name", "renamed", "permission", "read", "addresses", "192.0.2.1");

        assertThat(browser.path()).isEqualTo("/account/my-api/view");
        assertThat(browser.html()).contains("renamed").contains("192.0.2.1");
        assertThat(bot.get("/api/v5/account/config").code()).isEqualTo("50110");
        exchange.callerAddress("192.0.2.1");
        assertThat(bot.get("/api/v5/account/config").row().path("perm").asText())
                .isEqualTo("read_only");
    }

    @Test
    void aDeletedKeyIsGoneFromTheTableAndFromTheApi() throws Exception {
        browser.go("/account/my-api/delete?go-live-trading=1&key=" + key.apiKey())
                .submit();

        assertThat(browser.path()).isEqualTo("/account/my-api");
        assertThat(browser.html()).contains("No keys yet");
        assertThat(bot.get("/api/v5/account/config").code()).isEqualTo("50119");
    }

    @Test
    void demoKeysAreMadeAndListedInDemoTradingOnly() throws Exception {
        browser.go("/account/my-api/create?go-demo-trading=1")
                .submit("name", "Demo key", "permission", "read", "passphrase", PASSPHRASE, "addresses", "")
                .submit("code", browser.find(CODE));
        var made = new NewKey(browser.find("id=\"api-key\"[^>]*>([0-9a-f-]{36})<"), browser.find(SECRET));

        assertThat(new Bot(exchange.address(), made, PASSPHRASE)
                        .header("x-simulated-trading", "1")
                        .get("/api/v5/account/config")
                        .code())
                .isEqualTo("0");
        assertThat(browser.go("/account/my-api?go-demo-trading=1").html()).contains("Demo key");
        assertThat(browser.go("/account/my-api?go-live-trading=1").html()).doesNotContain("Demo key");
    }

    @Test
    void fundsMoveFromTheAssetsPage() throws Exception {
        browser.go("/balance").submit("from", "6", "ccy", "BTC", "amt", "0.01831772");

        assertThat(browser.html()).contains("0.01831772 BTC moved from the Funding Account to the Trading Account.");
        assertThat(exchange.balances(Environment.LIVE, AccountType.FUNDING).get("BTC"))
                .isEqualByComparingTo("0.03");
        assertThat(browser.reload().html()).contains("0.03");
        assertThat(exchange.balances(Environment.LIVE, AccountType.TRADING).get("BTC"))
                .isEqualByComparingTo("0.01831772");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "1,5", "99999", "<b>"})
    void anAmountThatCannotMoveIsExplained(String amount) throws Exception {
        browser.go("/balance").submit("from", "6", "ccy", "USDT", "amt", amount);

        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.html()).contains("id=\"amt-error\"").doesNotContain("<b>\"");
        assertThat(exchange.balances(Environment.LIVE, AccountType.TRADING)).isEmpty();
    }

    @Test
    void aFormWithoutThisExchangesTokenIsRefused() throws Exception {
        browser.post("/balance", Browser.form("token", "guess", "from", "6", "ccy", "USDT", "amt", "1"));

        assertThat(browser.status()).isEqualTo(403);
        assertThat(exchange.balances(Environment.LIVE, AccountType.TRADING)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/account/my-api/create", "/balance?go-demo-trading=1", "/nothing/here"})
    void everyPageSaysThatNothingIsRealAndNeedsNothingFromOutside(String path) throws Exception {
        browser.go(path);

        assertThat(browser.html()).contains("Practice exchange.").contains("Nothing here is real");
        assertThat(browser.html())
                .doesNotContain("<script")
                .doesNotContain("http://")
                .doesNotContain("https://");
        assertThat(browser.response()
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .contains("default-src 'none'");
    }
}
