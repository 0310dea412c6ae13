package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.practice.Environment;
import app.latchkey.practice.Options;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** On the page of the activity nothing is cut that has to be read, nothing jumps, and what needs somebody stands out. */
class ActivityInSightIT extends WindowTest {

    private static final String BILLS_ARE_HERE = "OKX’s bills are listed back to";
    private static final int WHEN = 0;
    private static final int AMOUNT = 1;
    private static final int STATE = 2;

    private Dimension2D usual = new Dimension2D(0, 0);

    /** What is sent stays unsettled while a test looks at it. */
    @Override
    Options options() {
        return super.options().settleTime(Duration.ofMinutes(10));
    }

    @BeforeEach
    void open() throws IOException {
        openWithOneAccount();
        usual = Eyes.look(
                () -> new Dimension2D(Eyes.stage().getWidth(), Eyes.stage().getHeight()));
    }

    @AfterEach
    void resizeBack() {
        resize(usual.getWidth(), usual.getHeight());
    }

    @ParameterizedTest
    @ValueSource(strings = {"100 %", "150 %"})
    void aWrongDayIsSaidInFullWithTheFieldsNameOnEnterAndNothingMoves(String textSize) {
        inTheSmallestWindow(textSize).see("Deposit");
        var before = places();

        hand.fill("From (day)", "21.11.2026").press(KeyCode.ENTER);
        hand.see("From (day): Write it as year-month-day, such as 2026-11-20.");
        assertThat(isWhole("such as 2026-11-20.")).isTrue();
        assertThat(places()).isEqualTo(before);

        hand.fill("To (day)", "yesterday").press(KeyCode.ENTER).see("From (day): Write it as");
        hand.fill("From (day)", "2026-11-21").see("To (day): Write it as");
        assertThat(places()).isEqualTo(before);
        hand.fill("To (day)", "2026-11-20").seeNoMore("Write it as").press(KeyCode.ENTER);
        hand.see("To (day): This day is before the first one.");
        assertThat(places()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100 %", "150 %"})
    void inTheSmallestWindowNoAmountNoTimeAndNoStateIsCut(String textSize) {
        exchange.deposit(Environment.LIVE, "USDT", new BigDecimal("123456789.12345678"));

        inTheSmallestWindow(textSize).see("+123456789.12345678 USDT");

        hand.until("every amount, time and state is whole", () -> Stream.of(WHEN, AMOUNT, STATE)
                .allMatch(column -> cut(column).isEmpty()));
    }

    private Hand inTheSmallestWindow(String textSize) {
        hand.click("Settings").click(textSize);
        resize(960, 660);
        hand.click("Activity").until("the list has the keyboard", ActivityIT::listHasKeyboard);
        return hand.see("OKX’s bill (billId): ").see(BILLS_ARE_HERE);
    }

    @Test
    void aTransferThatIsNotSettledStandsOutInTheListAndIsToldAmongTheExchangeAccountsWithTheWayToIt() {
        hand.click("Move funds").see("can be moved.").choose("Currency", "USDT");
        hand.see("USDT can be moved").fill("Amount", "100.5").click("Move to the Trading Account …");
        hand.click("Confirm and move").see("is working on it").click("Lock");
        unlock().see("Transfers that are not settled yet: 1.");

        hand.click("Show under “Activity”").until("the list has the keyboard", ActivityIT::listHasKeyboard);

        hand.see("Accepted").see(BILLS_ARE_HERE);
        hand.until("the transfer has a sign", () -> signs("Accepted").contains(Feather.INFO.getDescription()));
        assertThat(Eyes.look(() -> signs("Booked"))).isEmpty();
    }

    private static List<String> signs(String state) {
        return cells(STATE)
                .filter(cell -> state.equals(cell.getText()))
                .flatMap(Eyes::within)
                .filter(FontIcon.class::isInstance)
                .map(sign -> ((FontIcon) sign).getIconLiteral())
                .toList();
    }

    /** Cells of a column whose letters are fewer than their text. */
    private static List<String> cut(int column) {
        return cells(column)
                .filter(cell -> Eyes.within(cell)
                        .noneMatch(node -> node instanceof Text letters
                                && letters.getText().equals(cell.getText())))
                .map(TableCell::getText)
                .toList();
    }

    private static Stream<TableCell<?, ?>> cells(int column) {
        return Eyes.within(list())
                .filter(node -> node instanceof TableCell<?, ?> cell && !cell.isEmpty())
                .<TableCell<?, ?>>map(node -> (TableCell<?, ?>) node)
                .filter(cell -> list().getColumns().indexOf(cell.getTableColumn()) == column)
                .filter(cell -> !cell.getText().isEmpty());
    }

    private static boolean isWhole(String end) {
        return Eyes.look(() -> Eyes.shown()
                .anyMatch(node -> node instanceof Text letters
                        && letters.getText().endsWith(end)
                        && isInside(letters, Objects.requireNonNull(letters.getParent()))));
    }

    private static boolean isInside(Node node, Node around) {
        return around.getLayoutBounds().contains(node.getBoundsInParent());
    }

    /** Where the fields and the list are. */
    private static List<Bounds> places() {
        return Eyes.look(() -> Stream.of(
                        Eyes.labelled("Exchange account"),
                        Eyes.labelled("From (day)"),
                        Eyes.labelled("To (day)"),
                        Eyes.named("Clear the filter"),
                        Optional.<Node>of(list()))
                .map(Optional::orElseThrow)
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .toList());
    }

    private static TableView<?> list() {
        return Eyes.shown()
                .filter(TableView.class::isInstance)
                .map(node -> (TableView<?>) node)
                .findFirst()
                .orElseThrow();
    }

    private static void resize(double width, double height) {
        Eyes.look(() -> {
            Eyes.stage().setWidth(width);
            Eyes.stage().setHeight(height);
            return true;
        });
    }
}
