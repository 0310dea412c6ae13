package app.latchkey.app;

import app.latchkey.practice.Environment;
import app.latchkey.practice.PracticeExchange;
import app.latchkey.practice.Trouble;
import app.latchkey.settings.DataFolders;
import app.latchkey.settings.Workspace;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.input.KeyCode;

/** A way past every screen, in five parts; whoever goes it looks at each. */
final class EveryScreen {

    private static final String PICTURE = "Show what you will see on OKX";
    private static final double HEIGHT_OF_TITLES = 64;

    private final Hand hand = new Hand();
    private final TestDialogs dialogs = new TestDialogs();
    private final Path data;
    private final PracticeExchange exchange;
    private final UnaryOperator<String> filter;
    private final Consumer<String> look;

    /**
     * @param data the program's folder; nothing lies in it yet
     * @param filter goes over every text
     * @param look is told by a sentence of it which screen is to be seen now, off the FX thread; leaves the keyboard
     *     where it was
     */
    EveryScreen(Path data, PracticeExchange exchange, UnaryOperator<String> filter, Consumer<String> look) {
        this.data = data;
        this.exchange = exchange;
        this.filter = filter;
        this.look = look;
    }

    private Program open() {
        return Program.Setup.in(data)
                .practiceAt(exchange.address())
                .filter(filter)
                .files(dialogs)
                .start();
    }

    /** Waits for a screen and looks at all of it. */
    private Hand lookAt(String screen) {
        hand.see(screen);
        look.accept(screen);
        return hand;
    }

    /** Looks at a step together with the drawing that waits behind its title, and puts that away again. */
    private Hand lookAtPicture(String step) {
        hand.see(step).click(PICTURE);
        lookAt("Drawn from OKX’s descriptions").press(KeyCode.SPACE);
        hand.until("the drawing is put away", EveryScreen::isPictureFolded);
        return hand;
    }

    private static boolean isPictureFolded() {
        return Eyes.named(PICTURE).orElseThrow().getLayoutBounds().getHeight() < HEIGHT_OF_TITLES;
    }

    /** From the first start to a vault, and what can go wrong on the way. */
    void beforeAVaultIsOpen() throws IOException {
        try (var _ = open()) {
            lookAt("Welcome to Latchkey").click("Set up a real key");
            lookAt("Choose a master password").click("Create the vault");
            lookAt("Please enter the master password.");
            hand.fill("Master password", "passwordpassword").fill("Master password again", "another");
            hand.click("Create the vault");
            lookAt("would be guessed quickly");
            hand.fill("Master password", PreparedData.NEW_MASTER)
                    .fill("Master password again", PreparedData.NEW_MASTER);
            hand.see("Strength: strong").click("Create the vault");
            lookAt("No exchange account yet").click("Add new exchange account");
            lookAt("Where is your account registered?").click("Sub-account");
            lookAt("A sub-account has no deposits of its own.").click("Latchkey");
            lookAt("Switch to the Practice workspace").press(KeyCode.ESCAPE);
            hand.click("Finish later");
            lookAt("A key is half made").click("Give it up …");
            lookAt("Give up the half-made key?").press(KeyCode.ESCAPE);
            hand.see("A key is half made").click("Lock");
            hand.see("Unlock your vault").fill("Master password", "wrong").click("Unlock");
            lookAt("This is not the master password");
            try (var _ = new DataFolders(data).lock(Workspace.PRACTICE).orElseThrow()) {
                hand.click("Latchkey").click("Switch to the Practice workspace");
                lookAt("Another program of Latchkey has this workspace open.");
            }
        }
    }

    /** Every step, with every drawing, in both its ways. */
    void theWizard() throws Exception {
        PreparedData.emptyVault(data);
        try (var _ = open()) {
            hand.fill("Master password", PreparedData.MASTER).click("Unlock");
            hand.click("Add new exchange account");
            lookAtPicture("Before you start").click("Next");
            lookAtPicture("Name the key").click("Next");
            lookAt("Please give the key a name.")
                    .fill("API name", "Gridbot from home")
                    .click("Next");
            lookAtPicture("Choose the permissions").click("Next");
            lookAtPicture("Choose a passphrase").fill("Passphrase", "abc").click("Next");
            lookAt("OKX takes no passphrase below").fill("Passphrase", "abcdef");
            lookAt("OKX demands it for many keys.").click("Generate");
            lookAt("Meets all of OKX’s rules").click("Copy: Passphrase");
            lookAt("The clipboard is cleared in").click("Clear now").click("Show");
            lookAt("Hide").fill("Passphrase", PreparedData.PASSPHRASE).click("Next");
            lookAtPicture("Bind the key to addresses")
                    .fill("Addresses", "1.2.3")
                    .click("Next");
            lookAt("is no IP address").fill("Addresses", "mine: 203.0.113.7 203.0.113.7");
            lookAt("stands there more than once").click("Keep only the addresses");
            hand.click("Saved address lists").click("Keep the list");
            lookAt("Please give the list a name.")
                    .fill("Keep the addresses above as a list called", "Servers")
                    .click("Keep the list");
            lookAt("Servers (1)").click("Forget the list Servers").seeNoMore("Servers (1)");
            hand.fill("Addresses", "").click("Add this computer’s address");
            lookAt("Added ").click("Next");
            lookAtPicture("Create the key on OKX").click("No code comes?");
            lookAt("Look into the spam folder").click("Next");
            lookAtPicture("Save the credentials").click("Next");
            lookAt("Please enter the API key.");
            hand.fill("API key", "0badc0de-1111-4222-8333-444455556666")
                    .fill("Secret key", "unusual")
                    .click("Next");
            lookAt("A terminal cannot trade with this key as it is.").click("Next");
            lookAt("(code 50119)").click("Next");
            lookAt("Finish").click("Done");
            hand.see("Not working").click("I already have a key");
            lookAtPicture("Enter your key").click("I no longer have the secret key");
            lookAt("Make a new key").click("Paste all of it");
            hand.fill("API key", "22582BD0CFF14C41EDBF1AB98506286D");
            lookAt("Swap back").click("Swap back");
            hand.fill("API key", "0badc0de-1111-4222-8333-444455556667")
                    .fill("Passphrase", PreparedData.PASSPHRASE)
                    .click("Next");
            lookAt("Where does it belong?").click("Next");
            lookAt("None of OKX’s sites knows this key.").click("Finish later");
            hand.click("Add new exchange account");
            lookAt("A key is half made already").click("Give it up and begin anew");
            hand.click("How to get there through OKX’s menus").click("How to know the right address");
            hand.fill("Compare the address in your browser", "https://www.okx.com@login.example");
            lookAt("decoration").click("Open the API page");
            lookAt("Asked your browser to open it.").click("Next");
            hand.fill("Which terminal or bot will use it?", "Grid bot");
            lookAt("GridBot");
        }
    }

    /** One exchange account with its check, its care, its funds, the settings and practice. */
    void anExchangeAccount() throws IOException {
        PreparedData.oneAccount(data, exchange);
        try (var _ = open()) {
            hand.fill("Master password", PreparedData.MASTER).click("Unlock");
            lookAt("Not checked yet").click("View");
            lookAt("API name on OKX").click("Show: Secret key");
            lookAt("Enter the master password to see the secret key");
            hand.type(PreparedData.MASTER).click("Show it");
            lookAt("Hidden again in").click("Check");
            lookAt("Ready, with advice").click("Copy report");
            lookAt("Whoever asks you for them").click("Earlier checks");
            lookAt("What Latchkey found over the last year").click("To the check");
            hand.see("Ready, with advice").click("Back to the exchange accounts");
            hand.see("Read, Trade").click("Check everything");
            lookAt("1 of 1 checked.").click("Back to the exchange accounts");
            lookAt("Read, Trade").click("Remove");
            lookAt("The key itself still works on OKX.").click("Keep it");
            hand.see("Read, Trade").click("Look after");
            lookAt("The next review is on").click("It leaked …");
            lookAt("It was marked as leaked on").click("Back to the exchange accounts");
            lookAt("Leaked!").click("See to it");
            hand.click("It leaked …").click("False alarm");
            lookAt("It is not marked as leaked.").click("Back to the exchange accounts");
            hand.see("Read, Trade").click("Activity");
            lookAt("Booked").fill("From (day)", "20.11.2026").press(KeyCode.TAB);
            lookAt("Write it as year-month-day").fill("From (day)", "2031-01-01");
            lookAt("Nothing fits what you chose above.").click("Clear the filter");
            hand.see("Booked").click("Move funds");
            lookAt("can be moved.").fill("Amount", "99999").click("Move to the Trading Account …");
            lookAt("Only 0.04831772").fill("Amount", "0.02").click("Move to the Trading Account …");
            lookAt("Move this now?").click("Confirm and move");
            lookAt("Please enter an amount.").fill("Amount once more", "0.02").click("Confirm and move");
            lookAt("0.02 BTC has moved").click("Activity");
            exchange.deposit(Environment.LIVE, "USDT", new BigDecimal("25.5"));
            hand.see("Funding → Trading").click("Move funds");
            lookAt("A deposit has arrived").click("Move all to Trading …");
            lookAt("Move all of this now?").fill("Amount once more", "1.5").click("Confirm and move all");
            lookAt("1.5 ETH has moved").see("USDT has moved").click("Activity");
            lookAt("Funding → Trading").click("Settings");
            lookAt("Light or dark?").click("Practice");
            lookAt("Open the practice assets page").press(KeyCode.ESCAPE);
            exchange.troubles().on(Trouble.WRONG_SITE);
            hand.click("Exchange accounts").see("Read, Trade").click("Check");
            hand.see("Not working");
            lookAt("OKX does not know this API key on this site.").click("Ask OKX’s other sites …");
            lookAt("The secret key does not leave this computer.").click("Ask them");
            lookAt("knows this key and accepts it").click("Use Practice (other site)");
            lookAt("OKX accepted the signature that was made with it.");
            exchange.troubles().off(Trouble.WRONG_SITE);
            hand.click("Rehearse a problem").click("Begin: Slow");
            lookAt("Rehearsing: Slow")
                    .click("End: Slow")
                    .seeNoMore("Rehearsing: Slow")
                    .click("Close");
            hand.click("Practice").click("Start Practice over …");
            lookAt("Start Practice over?").click("Start over").see("Unlock your vault");
            hand.fill("Master password", PreparedData.MASTER).click("Unlock");
            lookAt("Practice was started over.");
        }
    }

    /** A key given to a terminal in each of the ways, and replaced. */
    void handOffs() throws IOException {
        PreparedData.oneAccount(data, exchange);
        var repository = Files.createDirectory(data.resolve("in the cellar"));
        Files.createDirectory(repository.resolve(".git"));
        dialogs.chosen = Optional.of(repository);
        try (var _ = open()) {
            hand.fill("Master password", PreparedData.MASTER).click("Unlock");
            hand.see("Gridbot").click("Give to a terminal …");
            lookAt("Nobody has this key from here yet.").click("A terminal’s own form");
            lookAt("add an exchange or an API key").click("Copy: Passphrase");
            hand.click("Done: clear the clipboard");
            lookAt("Noted as handed off.").click("Choose another");
            hand.fill("Find a terminal, library or password manager", "nothing is called so");
            lookAt("Nothing here has that name.").fill("Find a terminal, library or password manager", "zsh");
            hand.click("Shell: sh, bash, zsh (export)");
            lookAt("As NautilusTrader").click("Show: What is copied or saved");
            lookAt("Enter the master password to see all of it").click("Cancel");
            hand.click("Save to a new file …");
            lookAt("is in a git repository").click("Save it there all the same");
            lookAt("Its file lies here").click("Save to a new file …").see("is in a git repository");
            hand.click("Save it there all the same");
            lookAt("is there already, and was left as it is").click("Back to the exchange accounts");
            hand.see("Gridbot").click("Remove");
            lookAt("A file was written with this key in plain text").click("Files with this key …");
            hand.see("Its file lies here").click("Back to removing it").click("Keep it");
            hand.see("Gridbot").click("Give to a terminal …").see("Its file lies here");
            hand.click("Delete now: " + repository.resolve("okx.sh"));
            lookAt("Backups, and copies that you made").see("Forget");
            hand.fill("Find a terminal, library or password manager", "ccxt");
            hand.click("ccxt (JSON, with JavaScript and Python)");
            lookAt("Save okx.json beside your program").click("Back to the exchange accounts");
            hand.see("Gridbot").click("View").click("Replace by another …");
            lookAt("A new key takes over step by step").click("Begin");
            lookAt("got the old key on").click("Back to the exchange accounts");
            lookAt("being replaced since");
        }
    }

    /** Forgotten, opened from elsewhere, restored, changed here and changed elsewhere. */
    void theVaultItself() throws IOException {
        PreparedData.oneAccount(data, exchange);
        var file = data.resolve("practice").resolve("vault.latchkey");
        dialogs.chosen = Optional.of(file);
        try (var _ = open()) {
            hand.see("Unlock your vault").click("Forgotten password …");
            lookAt("Nobody can recover a master password").click("Go back");
            hand.click("Open a vault file …");
            lookAt("becomes the vault of this workspace").click("Back");
            hand.click("Restore from a copy …");
            lookAt("enter the master password that the vault had at that time").click("Back");
            hand.fill("Master password", PreparedData.MASTER).click("Unlock");
            hand.see("Gridbot").click("Settings").click("Change the master password …");
            hand.fill("New master password", "Password1987");
            lookAt("A capital at the beginning helps little.");
            hand.fill("Present master password", PreparedData.MASTER)
                    .fill("New master password", PreparedData.NEW_MASTER)
                    .fill("New master password again", PreparedData.NEW_MASTER)
                    .see("Strength: strong")
                    .click("Change it");
            lookAt("The master password is changed.").click("Keep them");
            hand.click("Restore from a copy …");
            lookAt("This copy opens with the master password that the vault had at that time.");
            Files.delete(file);
            hand.click("Exchange accounts").click("Remove").click("Remove it here");
            lookAt("The vault was changed elsewhere").click("Keep what this window holds");
            hand.seeNoMore("The vault was changed elsewhere");
        }
    }
}
