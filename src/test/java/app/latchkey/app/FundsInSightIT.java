package app.latchkey.app;

import app.latchkey.practice.KeyRequest;
import app.latchkey.practice.NewKey;
import app.latchkey.practice.Options;
import app.latchkey.practice.PracticeExchange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever moves funds sees what there is, what they type and the button that goes on, without scrolling. */
class FundsInSightIT {

    private static final String GO_ON = "Move to the Trading Account …";

    /** Beside the USDT in Funding, once its price was asked for. */
    private static final String PRICED = "≈ 1250.50 USD";

    private final Hand hand = new Hand();

    @TempDir
    Path data;

    private PracticeExchange exchange;
    private NewKey key;
    private Dimension2D usual = new Dimension2D(0, 0);

    @BeforeEach
    void start() throws IOException {
        exchange = PracticeExchange.start(Options.in(data.resolve("elsewhere")));
        key = exchange.createKey(KeyRequest.trading("Gridbot", PreparedData.PASSPHRASE));
    }

    @AfterEach
    void end() throws IOException {
        resize(usual.getWidth(), usual.getHeight());
        exchange.close();
    }

    /** The window has a size only once it is there. */
    private void fit(double width, double height) {
        usual = Eyes.look(
                () -> new Dimension2D(Eyes.stage().getWidth(), Eyes.stage().getHeight()));
        resize(width, height);
    }

    private static void resize(double width, double height) {
        Eyes.look(() -> {
            Eyes.stage().setWidth(width);
            Eyes.stage().setHeight(height);
            return true;
        });
    }

    @ParameterizedTest
    @CsvSource({"1200, 720", "960, 660"})
    void onThePageOfMovingFunds(double wide, double high) throws IOException {
        PreparedData.oneAccount(data, key);
        try (var _ = Program.Setup.in(data).practiceAt(exchange.address()).start()) {
            hand.fill("Master password", PreparedData.MASTER).click("Unlock").see("Gridbot");
            fit(wide, high);
            hand.click("Move funds").see(PRICED).fill("Amount", "0.01");

            seeAllOf("Exchange account", "Refresh", "Amount", GO_ON);
        }
    }

    @ParameterizedTest
    @CsvSource({"1200, 720", "960, 660"})
    void onTheStepOfANewKey(double wide, double high) throws IOException {
        PreparedData.emptyVault(data);
        try (var _ = Program.Setup.in(data).practiceAt(exchange.address()).start()) {
            hand.fill("Master password", PreparedData.MASTER).click("Unlock").see("No exchange account yet");
            fit(wide, high);
            hand.clipboard("API key\n" + key.apiKey() + "\nSecret key\n" + key.secretKey()
                    + "\nAPI name\nGridbot\nPassphrase\n" + PreparedData.PASSPHRASE + "\n");
            hand.click("I already have a key").click("Paste all of it").click("Next");
            hand.see("Where does it belong?").click("Next").see("OKX accepted all three values");
            hand.click("Next").see(PRICED).fill("Amount", "0.01");

            seeAllOf("Find a currency", "Refresh", "Amount", GO_ON);
        }
    }

    @ParameterizedTest
    @CsvSource({"1200, 720", "960, 660"})
    void atTheQuestionWhetherToMoveABigAmount(double wide, double high) throws IOException {
        PreparedData.oneAccount(data, key);
        try (var _ = Program.Setup.in(data).practiceAt(exchange.address()).start()) {
            hand.fill("Master password", PreparedData.MASTER).click("Unlock").see("Gridbot");
            fit(wide, high);
            hand.click("Move funds").see(PRICED).choose("Currency", "USDT");
            hand.see("USDT can be moved").click("All of it").click(GO_ON);

            seeScrolledToAllOf("Amount once more", "Go back", "Confirm and move");
        }
    }

    @ParameterizedTest
    @CsvSource({"1200, 720", "960, 660"})
    void atTheQuestionWhetherToMoveEverything(double wide, double high) throws IOException {
        PreparedData.oneAccount(data, key);
        try (var _ = Program.Setup.in(data).practiceAt(exchange.address()).start()) {
            hand.fill("Master password", PreparedData.MASTER).click("Unlock").see("Gridbot");
            fit(wide, high);
            hand.click("Move funds").see(PRICED).click("Move all to Trading …");

            seeScrolledToAllOf("Amount once more", "Go back", "Confirm and move all");
        }
    }

    @Test
    void aPageThatFitsAgainShowsNoScrollBar() throws IOException {
        PreparedData.oneAccount(data, key);
        try (var _ = Program.Setup.in(data).practiceAt(exchange.address()).start()) {
            hand.fill("Master password", PreparedData.MASTER).click("Unlock").see("Gridbot");
            fit(1200, 720);
            hand.click("Activity").see("Refresh OKX’s bills").until("it does not fit", () -> !pageFits());

            System.gc(); // takes what nobody holds, as it does in a long evening
            resize(1200, 1000);

            hand.until("it fits", FundsInSightIT::pageFits);
        }
    }

    private static boolean pageFits() {
        return Eyes.named("Refresh OKX’s bills")
                .flatMap(FundsInSightIT::page)
                .filter(page -> page.getPseudoClassStates().contains(PseudoClass.getPseudoClass("fits")))
                .isPresent();
    }

    /** Within what the page shows of itself as long as nobody scrolls. */
    private void seeAllOf(String... names) {
        seeWhere(page -> page.getVvalue() == 0, names);
    }

    /** Within what it shows of itself once it has scrolled there by itself. */
    private void seeScrolledToAllOf(String... names) {
        seeWhere(_ -> true, names);
    }

    private void seeWhere(Predicate<ScrollPane> scrolled, String... names) {
        for (var name : names) {
            hand.until(name + " is in sight", () -> Eyes.named(name)
                    .or(() -> Eyes.field(name))
                    .filter(node -> page(node)
                            .filter(scrolled)
                            .filter(page -> place(page).contains(place(node)))
                            .isPresent())
                    .isPresent());
        }
    }

    private static Optional<ScrollPane> page(Node node) {
        return Stream.iterate(node, each -> each.getParent() != null, Node::getParent)
                .filter(ScrollPane.class::isInstance)
                .map(ScrollPane.class::cast)
                .findFirst();
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
