package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.practice.Environment;
import app.latchkey.practice.Options;
import app.latchkey.settings.DataFolders;
import app.latchkey.settings.Workspace;
import app.latchkey.store.Broken;
import app.latchkey.store.ManyRows;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of transfers and bills in the real window, against the real practice exchange. */
class ActivityIT extends WindowTest {

    /** With OKX's bills the list grows, and what stands below it finds its place. */
    private static final String BILLS_ARE_HERE = "OKX’s bills are listed back to";

    private final TestDialogs dialogs = new TestDialogs();
    private double usual;

    @Override
    Options options() {
        return super.options().settleTime(Duration.ofSeconds(2));
    }

    @Override
    Program.Setup setup() {
        return super.setup().files(dialogs);
    }

    @BeforeEach
    void prepare() throws IOException {
        PreparedData.oneAccount(data, exchange);
    }

    @AfterEach
    void narrow() {
        if (usual > 0) {
            widen(usual);
        }
    }

    private static void widen(double width) {
        Eyes.look(() -> {
            Eyes.stage().setWidth(width);
            return true;
        });
    }

    private void open() {
        start();
        unlock().see("Gridbot");
    }

    private void move() {
        hand.click("Move funds").see("can be moved.").choose("Currency", "USDT");
        hand.see("USDT can be moved").fill("Amount", "100.5").click("Move to the Trading Account …");
        hand.click("Confirm and move");
    }

    @Test
    void okxsOwnBillsStandInTheListAndAReceiptOfOneIsCopied() {
        open();

        hand.click("Activity").see("Deposit").see("Booked").see(BILLS_ARE_HERE);
        hand.choose("State", "OKX’s bills").see("OKX’s bill (billId): ").click("Copy: Receipt");

        assertThat(Eyes.clipboard())
                .contains("Deposit", "Exchange account: Gridbot (Practice, Live trading)", "billId");
        hand.click("Read older bills").see("All of OKX’s bills are listed.");
    }

    @Test
    void theReceiptOfATransferTellsWhatOkxBookedForIt() {
        open();
        move();
        hand.see("100.5 USDT has moved").click("Activity");

        hand.see("Done").see("In the Funding Account after it: ").click("Copy: Receipt");

        assertThat(Eyes.clipboard())
                .contains("100.5 USDT, Funding → Trading", "State: Done", "clientId", "transId", "billId");
    }

    @Test
    void whatARemovedAccountLeftBehindCanBeChosen() {
        open();
        hand.click("Activity").see("Deposit").see(BILLS_ARE_HERE);
        move();
        hand.see("100.5 USDT has moved").click("Exchange accounts").click("Remove");
        hand.click("Remove it here").see("No exchange account yet").click("Activity");

        hand.see("(removed)").choose("Exchange account", "Removed accounts").see("100.5 USDT");
        hand.choose("State", "Failed").see("Nothing fits what you chose above.");
    }

    @Test
    void whatDoesNotFitTheFilterIsNotShownAndAWrongDayIsSaid() {
        open();
        hand.click("Activity").see("Deposit").until("the list has the keyboard", ActivityIT::listHasKeyboard);

        hand.choose("State", "Failed").see("Nothing fits what you chose above.");
        hand.click("Clear the filter").see("Deposit");
        hand.fill("From (day)", "20.11.2026").press(KeyCode.TAB).see("Write it as year-month-day");
        hand.fill("From (day)", "2020-01-01").seeNoMore("Write it as").see("Deposit");
        hand.fill("To (day)", "2020-01-02").see("Nothing fits what you chose above.");
    }

    @Test
    void aHundredThousandTransfersAreLookedThroughFromTheFirstToTheLast() throws IOException {
        ManyRows.fill(new DataFolders(data).folder(Workspace.PRACTICE), 100_000);
        open();

        hand.click("Activity").until("the list has the keyboard", ActivityIT::listHasKeyboard);
        hand.until("all are listed", () -> lines().getItems().size() >= 100_000);
        hand.press(KeyCode.END);

        hand.see(BILLS_ARE_HERE).see("many000000000001");
        hand.until("the last line is in sight", ActivityIT::selectedIsInSight);
        hand.press(KeyCode.HOME).see("OKX’s bill (billId): ");
    }

    @Test
    void whatIsLookedAtStaysInSightWhileOtherLinesComeOnTop() throws IOException {
        ManyRows.fill(new DataFolders(data).folder(Workspace.PRACTICE), 1_000);
        open();
        hand.click("Activity").see(BILLS_ARE_HERE).until("the list has the keyboard", ActivityIT::listHasKeyboard);
        hand.until("all are listed", () -> lines().getItems().size() >= 1_000);
        hand.press(KeyCode.END);
        hand.see("many000000000001");
        exchange.deposit(Environment.LIVE, "USDT", new BigDecimal("25.5"));

        hand.click("Refresh OKX’s bills");

        hand.until("the deposit is listed", () -> lines().getItems().size() == 1_004);
        hand.see("many000000000001").until("the last line is in sight", ActivityIT::selectedIsInSight);
    }

    @Test
    void inLargeTextAnAmountIsWholeAndNothingIsBesideTheTable() {
        open();
        hand.click("Move funds").see("can be moved.").choose("Currency", "USDT");
        hand.see("1250.50000001 USDT can be moved.").click("All of it").click("Move to the Trading Account …");
        hand.seeFocusOn("Amount once more").type("1250.50000001").click("Confirm and move");
        hand.see("1250.50000001 USDT has moved").click("Settings").click("150 %");

        hand.click("Activity").see(BILLS_ARE_HERE).until("the list has the keyboard", ActivityIT::listHasKeyboard);
        usual = Eyes.look(() -> Eyes.stage().getWidth());
        widen(1366);

        hand.until("the amount is whole", () -> Eyes.within(lines())
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText())
                .anyMatch("1250.50000001 USDT"::equals));
        hand.until("nothing has to be scrolled to sideways", () -> Eyes.within(lines())
                .filter(ScrollBar.class::isInstance)
                .map(ScrollBar.class::cast)
                .noneMatch(bar -> bar.getOrientation() == Orientation.HORIZONTAL && bar.isVisible()));
    }

    @Test
    void theTransfersAreExported() throws IOException {
        open();
        move();
        hand.see("100.5 USDT has moved").click("Activity").see("Done").see(BILLS_ARE_HERE);
        dialogs.chosen = Optional.of(data);

        hand.click("Export the transfers (CSV) …").see("All transfers are in ");

        assertThat(Files.readAllLines(data.resolve("latchkey-transfers.csv")))
                .hasSize(2)
                .last()
                .asString()
                .contains(",Gridbot,", ",USDT,100.5,FUNDING,TRADING,DONE,");
    }

    @Test
    void anExportToWhereNobodyMayWriteIsSaidAndLeavesNothing() throws IOException {
        open();
        var folder = Files.writeString(data.resolve("no folder"), "but a file");
        dialogs.chosen = Optional.of(folder);

        hand.click("Activity").see(BILLS_ARE_HERE).click("Export the transfers (CSV) …");

        hand.see("latchkey-transfers.csv").see("was not written");
        assertThat(folder).hasContent("but a file");
    }

    @Test
    void aDamagedRecordIsSetAsideItsTransfersLiveOnAndOkxIsAskedAboutTheOneThatIsNotSettled() throws Exception {
        open();
        move();
        hand.see("is working on it").click("Lock").see("Unlock your vault");
        var folder = new DataFolders(data).folder(Workspace.PRACTICE);
        Broken.index(folder);

        unlock().see("Gridbot");

        hand.see("All transfers in it (1) could be read")
                .see("Transfers in the damaged record that are not settled: 1.");
        hand.click("Activity").see("100.5 USDT").see("Done");
        assertThat(folder.resolve("store.db.damaged-1")).isNotEmptyFile();
        assertThat(exchange.counters().requests("POST /api/v5/asset/transfer")).isEqualTo(1);
    }

    /** Of the screen’s parts the list is made last. */
    static boolean listHasKeyboard() {
        return Eyes.shown().anyMatch(node -> node instanceof TableView && node.isFocused())
                && Eyes.within(lines()).anyMatch(node -> node instanceof TableRow<?> row && !row.isEmpty());
    }

    private static boolean selectedIsInSight() {
        var table = lines().localToScene(lines().getLayoutBounds());
        return Eyes.within(lines())
                .filter(node -> node instanceof TableRow<?> row && row.isSelected() && !row.isEmpty())
                .map(row -> row.localToScene(row.getLayoutBounds()))
                .anyMatch(row -> row.getMinY() >= table.getMinY() && row.getMaxY() <= table.getMaxY());
    }

    private static TableView<?> lines() {
        return Eyes.shown()
                .filter(TableView.class::isInstance)
                .map(node -> (TableView<?>) node)
                .findFirst()
                .orElseThrow();
    }
}
