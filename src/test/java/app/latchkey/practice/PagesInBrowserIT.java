package app.latchkey.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The practice exchange's pages, as a person meets them: in a real browser, by mouse and by keyboard. */
@Tag("real-clients")
class PagesInBrowserIT {

    private static final String PASSPHRASE = "Quiet-Harbour-7";
    private static final int MOST_TABS = 60;

    /** The page's own file, the style and the icon. */
    private static final int MOST_FILES = 3;

    private static final int MOST_BYTES = 40_000;

    @TempDir
    Path folder;

    private PracticeExchange exchange;
    private Chromium browser;

    @BeforeEach
    void open() throws IOException {
        exchange = PracticeExchange.start(Options.in(folder.resolve("exchange")));
        browser = Chromium.start(folder.resolve("profile"));
        go("/");
    }

    @AfterEach
    void close() throws IOException {
        browser.close();
        exchange.close();
    }

    private void go(String path) {
        browser.go(exchange.address().resolve(path));
    }

    /** Clicks on what leads to another page. */
    private void follow(String css) {
        browser.leaving(() -> browser.find(css).click());
    }

    /** Presses a key that leads to another page. */
    private void enter(char key) {
        browser.leaving(() -> browser.press(key));
    }

    /** Tabs to what a screen reader calls so. */
    private void tabTo(String label) {
        for (int i = 0; i < MOST_TABS; i++) {
            if (browser.press(Chromium.TAB).focused().label().startsWith(label)) {
                return;
            }
        }
        throw new AssertionError("Tab never comes to “" + label + "”");
    }

    private BigDecimal inTrading(String ccy) {
        return exchange.balances(Environment.LIVE, AccountType.TRADING).getOrDefault(ccy, BigDecimal.ZERO);
    }

    @Test
    void aKeyIsMadeItsSecretSeenOnceAndFundsAreMoved() throws Exception {
        follow("a[href*='/account/my-api/create']");
        browser.find("#name").fill("Grid bot");
        browser.find("#passphrase").fill(PASSPHRASE);
        browser.find("#addresses").fill("198.51.100.7, 2001:db8::/32");
        follow("form button");
        browser.find("#code").fill(browser.find("#sent-code").text());
        follow("form button");

        var made = new NewKey(
                browser.find("#api-key").text(), browser.find("#secret-key").text());
        assertThat(made.apiKey()).startsWith(Keys.FIRST_GROUP + "-");
        assertThat(made.secretKey()).matches("[0-9A-F]{32}");
        assertThat(new Bot(exchange.address(), made, PASSPHRASE)
                        .get("/api/v5/account/config")
                        .code())
                .isEqualTo("0");

        follow("form button");
        assertThat(browser.address().getPath()).isEqualTo("/account/my-api");
        assertThat(browser.find("tbody tr").text()).contains("Grid bot", made.apiKey(), "Read, Trade");
        nowhereIs(made.secretKey());
        browser.back();
        assertThat(browser.text()).contains("not shown again");
        nowhereIs(made.secretKey());
        browser.reload();
        nowhereIs(made.secretKey());
        go("/account/my-api");
        follow("a[aria-label='View Grid bot']");
        assertThat(browser.text()).contains("Grid bot", made.apiKey(), "Not shown again");
        nowhereIs(made.secretKey());

        follow("nav a[href*='/balance']");
        browser.find("#amt").fill("250.5");
        follow("form button");
        assertThat(browser.text()).contains("250.5 USDT moved from the Funding Account to the Trading Account.");
        assertThat(inTrading("USDT")).isEqualByComparingTo("250.5");
        browser.reload();
        assertThat(inTrading("USDT")).as("a reload moves nothing again").isEqualByComparingTo("250.5");
        assertThat(browser.complaints())
                .as("about anything but the page that is shown once")
                .allMatch(complaint -> complaint.contains("/created?") && complaint.contains("410"));
    }

    private void nowhereIs(String secret) {
        assertThat(browser.run("return document.documentElement.outerHTML").asText())
                .doesNotContain(secret);
    }

    @Test
    void aReloadOfThePageWithTheSecretShowsItNoMore() {
        makeKeyByKeyboard();
        var secret = browser.find("#secret-key").text();

        browser.reload();

        assertThat(browser.text()).contains("not shown again");
        nowhereIs(secret);
    }

    @Test
    void theWholeRoadGoesByKeyboardAlone() {
        makeKeyByKeyboard();
        tabTo("Confirm");
        enter(Chromium.ENTER);
        assertThat(browser.find("tbody tr").text()).contains("Keyboard bot", "Read, Trade, Withdraw");

        tabTo("Assets");
        enter(Chromium.ENTER);
        tabTo("Currency");
        browser.type("ETH");
        tabTo("Amount");
        browser.type("0.25");
        enter(Chromium.ENTER);
        assertThat(browser.text()).contains("0.25 ETH moved from the Funding Account to the Trading Account.");

        tabTo("Troubles");
        enter(Chromium.ENTER);
        tabTo("Begin: Answer lost");
        enter(Chromium.ENTER);
        assertThat(exchange.troubles().active()).containsOnlyKeys(Trouble.ANSWER_LOST);
        tabTo("End: Answer lost");
        enter(Chromium.SPACE);
        assertThat(exchange.troubles().active()).isEmpty();
    }

    private void makeKeyByKeyboard() {
        go("/account/my-api");
        tabTo("Create API key");
        enter(Chromium.ENTER);
        assertThat(browser.focused().label()).startsWith("API name");
        browser.type("Keyboard bot");
        tabTo("Withdraw");
        browser.press(Chromium.SPACE);
        tabTo("Passphrase");
        browser.type(PASSPHRASE);
        enter(Chromium.ENTER);
        var code = browser.find("#sent-code").text();
        assertThat(browser.focused().label()).startsWith("Code");
        browser.type(code);
        enter(Chromium.ENTER);
        assertThat(browser.title()).startsWith("API key created");
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndWhatWasTypedIsKept() {
        go("/account/my-api/create");
        browser.find("#name").fill("Näme “with” <marks>");
        browser.find("#passphrase").fill("tooplain");
        browser.find("#addresses").fill("198.51.100.7, nonsense");
        browser.find("input[value='read']").click();
        browser.find("input[value='trade']").click();

        follow("form button");

        assertThat(browser.find("[role='alert']").text()).isEqualTo("Some things need another look.");
        for (var field : List.of("passphrase", "addresses")) {
            var input = browser.find("#" + field);
            var error = browser.find("#" + field + "-error");
            assertThat(error.isShown()).isTrue();
            assertThat(input.property("ariaInvalid").asText()).isEqualTo("true");
            assertThat(browser.run("return document.getElementById('" + field + "').getAttribute('aria-describedby')")
                            .asText())
                    .contains(field + "-error");
            int below =
                    error.place().path("y").asInt() - input.place().path("y").asInt();
            assertThat(below).as("pixels below %s", field).isBetween(30, 180);
        }
        assertThat(browser.find("#name").value()).isEqualTo("Näme “with” <marks>");
        assertThat(browser.find("#addresses").value()).isEqualTo("198.51.100.7, nonsense");
        assertThat(browser.find("input[value='trade']").property("checked").asBoolean())
                .isFalse();
        assertThat(browser.find("#passphrase").value()).isEmpty();
        nowhereIs("tooplain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/account/my-api", "/account/my-api/create", "/balance", "/troubles", "/nothing/here"})
    void everyControlHasANameAndEveryPageFitsAPhoneAndAsksForLittleAndForNothingFromOutside(String path) {
        exchange.createKey(KeyRequest.trading("A bot with a name as long as names may be, all 50.", PASSPHRASE)
                .boundTo(List.of("198.51.100.7", "2001:db8:aaaa:bbbb:cccc:dddd:eeee:ffff", "203.0.113.0/24")));
        browser.width(360);
        go(path);

        for (var control : browser.findAll("a, button, input:not([type='hidden']), select, textarea")) {
            assertThat(control.label()).as(control.role()).isNotBlank();
        }
        assertThat(browser.run("return document.documentElement.scrollWidth - innerWidth")
                        .asInt())
                .as("pixels beyond the edge")
                .isLessThanOrEqualTo(0);
        var files = browser.run("return performance.getEntriesByType('resource').map(each => each.name)"
                + ".concat(performance.getEntriesByType('navigation').map(each => each.name))");
        assertThat(files).hasSizeLessThanOrEqualTo(MOST_FILES).allSatisfy(file -> assertThat(file.asText())
                .startsWith(exchange.address().toString()));
        assertThat(browser.run(
                                "return performance.getEntries().reduce((sum, each) => sum + (each.encodedBodySize || 0), 0)")
                        .asInt())
                .isBetween(1_000, MOST_BYTES);
    }

    /** The pictures are for people who change the pages; what is asserted is that there is something on them. */
    @ParameterizedTest
    @CsvSource({"360, light", "360, dark", "1280, light", "1280, dark"})
    void everyPageIsPicturedAtBothWidthsAndInBothLights(int width, String light) throws IOException {
        exchange.createKey(KeyRequest.trading("Grid bot", PASSPHRASE).boundTo(List.of("198.51.100.7")));
        exchange.troubles().on(Trouble.ANSWER_LOST, 1);
        browser.width(width).dark(light.equals("dark"));
        var end = "-" + width + "-" + light + ".png";

        go("/account/my-api");
        picture("keys" + end);
        follow("a[href*='/view']");
        picture("view" + end);
        go("/balance");
        picture("assets" + end);
        go("/troubles");
        picture("troubles" + end);
        go("/account/my-api/create");
        follow("form button");
        picture("create-wrong" + end);
        browser.find("#name").fill("Bot");
        browser.find("#passphrase").fill(PASSPHRASE);
        follow("form button");
        picture("second-factor" + end);
        browser.find("#code").fill(browser.find("#sent-code").text());
        follow("form button");
        picture("created" + end);
    }

    private void picture(String name) throws IOException {
        var file = Files.createDirectories(Path.of("target", "pages")).resolve(name);
        browser.picture(file);
        assertThat(file).isNotEmptyFile();
    }
}
