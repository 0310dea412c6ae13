package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.practice.Browser;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job from the first start to funds moved, with mouse and typing, on the program's own practice exchange. */
class WizardByMouseIT {

    static final String MASTER = PreparedData.NEW_MASTER;
    static final String PASSPHRASE = "Qwr4321!x";

    private final Hand hand = new Hand();

    @Test
    void aNewcomerPractisesFromTheFirstStartUntilFundsAreInTheTradingAccount(@TempDir Path data) throws Exception {
        try (var program = Program.Setup.in(data).start()) {
            hand.see("Welcome to Latchkey").click("Practise first");
            hand.see("Choose a master password").fill("Master password", MASTER).fill("Master password again", MASTER);
            hand.see("Strength: strong").click("Create the vault");
            hand.see("No exchange account yet").see("Nothing here is real").click("Add new exchange account");

            hand.see("Before you start").click("Open the API page").see("Asked your browser to open it.");
            var page = URI.create(hand.content("Address of the API page"));
            assertThat(program.pages).containsExactly(page);
            hand.click("Next");
            hand.see("Name the key").fill("API name", "Gridbot").fill("Notes", "runs in the cellar");
            hand.click("Next");
            hand.see("Choose the permissions").see("Withdraw").click("Next");
            hand.see("Choose a passphrase").fill("Passphrase", PASSPHRASE);
            hand.see("Meets all of OKX’s rules").click("Next");
            hand.see("Without an address the key works from everywhere");
            hand.click("Add this computer’s address").see("Added 198.51.100.7");
            hand.see("1 address").click("Next");
            hand.see("Create the key on OKX").see("Gridbot").see("198.51.100.7").click("Next");
            var made = ApiPageUser.makesKey(page, "Gridbot", PASSPHRASE, "198.51.100.7");
            hand.see("Save the credentials")
                    .see("The one from step 4 is here already; it must be the one you sent with OKX’s form.");
            hand.fill("API key", made.apiKey()).fill("Secret key", made.secretKey());
            var totals = totals(page);
            hand.click("Next");
            hand.see("the key may trade").see("This computer’s address, 198.51.100.7, is among them.");
            hand.click("Next");
            hand.see("0.04831772 BTC can be moved.").choose("Currency", "USDT");
            hand.see("1250.50000001 USDT can be moved").fill("Amount", "100.5");
            hand.click("Move to the Trading Account …");
            hand.see(
                    "Move 100.5 USDT from the Funding Account to the Trading Account of “Gridbot” (practice: nothing is real).");
            hand.click("Confirm and move").see("100.5 USDT has moved, Funding → Trading.");
            hand.see("1150.00000001").click("Next");
            hand.see("“Gridbot” is saved in your vault")
                    .see("The check says: ready, with advice.")
                    .click("Done");

            hand.see("Read, Trade").see("Ready").see("Gridbot");
            assertThat(Eyes.look(() -> Eyes.sees("A key is half made"))).isFalse();
            hand.click("Activity").see("100.5 USDT").see("Funding → Trading").see("Done");
            assertThat(totals).containsOnlyKeys("USDT", "BTC", "ETH");
            assertThat(totals(page)).isEqualTo(totals);
            assertThat(booked(page)).isEqualTo(List.of("1", "0"));
        }
    }

    /** What the assets page says that both accounts hold together, by currency. */
    private static Map<String, BigDecimal> totals(URI page) throws Exception {
        var rows = Pattern.compile("<th scope=\"row\"[^>]*>(\\w+)</th><td[^>]*>[^<]*</td>\\s*<td[^>]*>([0-9.]+)</td>")
                .matcher(new Browser(page).go("/balance?go-live-trading=1").html());
        return rows.results()
                .collect(Collectors.toMap(row -> row.group(1), row -> new BigDecimal(row.group(2)), BigDecimal::add));
    }

    /** How many transfers were booked, and how many of them with a name that was booked before. */
    static List<String> booked(URI page) throws Exception {
        var counters = new Browser(page).go("/practice/counters");
        return List.of(
                counters.find("\"transfersBooked\"\\s*:\\s*(\\d+)"),
                counters.find("\"clientIdsRepeated\"\\s*:\\s*(\\d+)"));
    }
}
