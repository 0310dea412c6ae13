package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.latchkey.practice.AccountType;
import app.latchkey.practice.Environment;
import app.latchkey.practice.Options;
import app.latchkey.practice.Trouble;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Moving funds of an exchange account that exists, in the real window against the real practice exchange. */
class MoveFundsIT extends WindowTest {

    /** Beside the USDT in Funding, once its price was asked for. */
    private static final String PRICED = "≈ 1250.50 USD";

    private static final String SENT = "POST /api/v5/asset/transfer";

    @Override
    Options options() {
        return super.options().slowness(Duration.ofMillis(400)).settleTime(Duration.ofMillis(500));
    }

    @BeforeEach
    void open() throws IOException {
        openWithOneAccount();
    }

    private void review(String amount) {
        hand.click("Move funds").see("can be moved.").choose("Currency", "USDT");
        hand.see("USDT can be moved").fill("Amount", amount).click("Move to the Trading Account …");
        hand.see("Move " + amount + " USDT from the Funding Account");
    }

    private BigDecimal inTrading() {
        return exchange.balances(Environment.LIVE, AccountType.TRADING).getOrDefault("USDT", BigDecimal.ZERO);
    }

    @Test
    void whoeverChoosesTheCurrencyFirstHasNotForgottenTheAmount() {
        hand.click("Move funds").see("can be moved.").click("Amount").choose("Currency", "USDT");

        hand.see("1250.50000001 USDT can be moved.").seeNoMore("Please enter an amount.");

        hand.click("Move to the Trading Account …").see("Please enter an amount.");
        hand.fill("Amount", "7").press(KeyCode.TAB).seeNoMore("Please enter an amount.");
    }

    @Test
    void aDoubleClickOnConfirmMovesTheMoneyOnce() {
        review("100.5");
        exchange.troubles().on(Trouble.SLOW);

        hand.doubleClick("Confirm and move").see("100.5 USDT has moved");

        assertThat(exchange.counters().requests(SENT)).isEqualTo(1);
        assertThat(inTrading()).isEqualByComparingTo("100.5");
    }

    @Test
    void aRefusalSaysWhatIsMissingAndWhatToDoHereAndUnderActivity() {
        review("100.5");
        exchange.troubles().on(Trouble.PERMISSION_MISSING);

        hand.click("Confirm and move")
                .see("100.5 USDT did not move, Funding → Trading. The key lacks the permission that this takes."
                        + " Edit the key on OKX’s API page and switch that permission on.");
        hand.click("Activity").see("Failed. The key lacks the permission that this takes.");

        assertThat(inTrading()).isZero();
    }

    @Test
    void confirmIsNeverTheDefaultAndTheWayBackHasTheFocus() {
        review("100.5");

        hand.seeFocusOn("Go back");
        assertThat(Eyes.look(() -> Eyes.shown()
                        .filter(Button.class::isInstance)
                        .map(Button.class::cast)
                        .filter(Button::isDefaultButton)
                        .toList()))
                .isEmpty();
    }

    @Test
    void whoeverHasToTypeTheAmountOnceMoreTypesItWhereTheFocusIsAndEnterConfirmsNothing() {
        hand.click("Settings").fill("Have the amount typed once more over US dollars", "10");
        review("100.5");

        hand.seeFocusOn("Amount once more").type("1005").press(KeyCode.ENTER).see("This is another amount");
        hand.hotkey(KeyCode.CONTROL, KeyCode.A).type("100.5").press(KeyCode.ENTER, KeyCode.ENTER);

        hand.seeNoMore("This is another amount").see("Move this now?").seeFocusOn("Amount once more");
        assertThat(exchange.counters().requests(SENT)).isZero();
        hand.press(KeyCode.ESCAPE).see("can be moved.");
    }

    @Test
    void whatIsBeingReadKeepsTheKeyboardAndAnotherPressIsHarmless() {
        hand.click("Move funds").see(PRICED).click("Refresh").see("Reading both accounts");

        hand.seeFocusOn("Refresh").press(KeyCode.SPACE);

        hand.seeNoMore("Reading both accounts").seeFocusOn("Refresh").see("Move to the Trading Account …");
    }

    @Test
    void theOneCurrencyWithoutAPriceIsWorthTheRestOfTheAccount() {
        hand.click("Move funds").see("1.5").see("≈ 4500.00 USD");
    }

    @Test
    void anAnswerThatIsLostIsFoundOutAndNothingIsSentTwice() {
        exchange.troubles().on(Trouble.ANSWER_LOST, 1);
        review("100.5");

        hand.click("Confirm and move").see("100.5 USDT has moved");

        assertThat(exchange.counters().requests(SENT)).isEqualTo(1);
        assertThat(inTrading()).isEqualByComparingTo("100.5");
    }

    @Test
    void leavingThePageWhileItIsPendingLosesNothing() {
        review("100.5");
        hand.click("Confirm and move").see("is working on it");

        hand.click("Activity").see("Accepted");

        hand.see("Done");
        assertThat(inTrading()).isEqualByComparingTo("100.5");
    }

    @Test
    void lockingBeforeTheAnswerIsThereStillMovesItOnceAndActivityTellsAfterwards() {
        review("100.5");
        exchange.troubles().on(Trouble.SLOW);
        hand.click("Confirm and move").see("Sending the transfer");
        await("it was sent")
                .atMost(Duration.ofSeconds(10))
                .until(() -> exchange.counters().requests(SENT) == 1);
        hand.click("Lock").see("Unlock your vault");
        exchange.troubles().allOff();

        unlock().see("Gridbot");
        hand.click("Activity").see("Done");

        assertThat(exchange.counters().requests(SENT)).isEqualTo(1);
        assertThat(inTrading()).isEqualByComparingTo("100.5");
    }

    @Test
    void whatWasConfirmedAndLockedAwayBeforeItWasSentIsOnRecordAsNotSent() {
        review("100.5");
        exchange.troubles().on(Trouble.SLOW);
        hand.click("Confirm and move").see("Sending the transfer").click("Lock").see("Unlock your vault");
        exchange.troubles().allOff();

        unlock().see("Gridbot");
        hand.click("Activity").see("100.5 USDT").see("It was cancelled before it was sent.");

        assertThat(exchange.counters().requests(SENT)).isZero();
        assertThat(inTrading()).isZero();
    }

    @Test
    void aStoppedExchangeIsSaidAndTheAmountStaysTyped() throws IOException {
        review("100.5");
        exchange.close();

        hand.click("Confirm and move").see("The connection to OKX’s server was refused.");

        assertThat(hand.content("Amount")).isEqualTo("100.5");
        hand.click("Activity").see("The request never left this computer.");
    }

    @Test
    void balancesThatCannotBeReadAnewStayAndSaySo() throws IOException {
        hand.click("Move funds").see("can be moved.").see("1250.50000001");
        exchange.close();

        hand.click("Refresh").see("they could not be read again").see("The connection to OKX’s server was refused.");

        hand.see("1250.50000001").seeNoMore("Could not be read.");
    }

    @Test
    void everythingIsMovedCurrencyByCurrencyEachWithALineOfItsOwn() {
        hand.click("Move funds").see(PRICED).click("Move all to Trading …");
        hand.see("Move all of this now?").see("1250.50000001").seeFocusOn("Amount once more");
        hand.click("Confirm and move all").see("Please enter an amount.");
        assertThat(exchange.counters().requests(SENT)).isZero();

        hand.fill("Amount once more", "1.5").click("Confirm and move all");

        hand.see("0.04831772 BTC has moved").see("1.5 ETH has moved").see("1250.50000001 USDT has moved");
        assertThat(exchange.counters().requests(SENT)).isEqualTo(3);
        assertThat(exchange.balances(Environment.LIVE, AccountType.FUNDING).values())
                .allSatisfy(left -> assertThat(left).isZero());
        hand.click("Move more").see("Nothing in the Funding Account can be moved.");
    }

    @Test
    void whereNothingCanMoveBackItIsSaidWhy() {
        hand.click("Move funds").see("can be moved.").click("The other way round");

        hand.see("OKX lets nothing out of the Trading Account now:").seeNoMore("Move to the Funding Account …");

        hand.click("The other way round").see("can be moved.").seeNoMore("OKX lets nothing out");
    }

    @Test
    void stoppedBetweenTwoCurrenciesTheRestStays() {
        exchange.troubles().on(Trouble.SLOW);
        hand.click("Move funds").see(PRICED).click("Move all to Trading …");
        hand.fill("Amount once more", "1.5").click("Confirm and move all");

        hand.see("waits for its turn").click("Stop after this one").see("was not sent: it was stopped before");

        assertThat(exchange.counters().requests(SENT)).isBetween(1L, 2L);
        hand.click("Move more").see("can be moved.");
    }

    @Test
    void aSmallFirstMoveIsConfirmedWithoutBeingTypedOnceMore() {
        hand.click("Move funds").see(PRICED).choose("Currency", "USDT");
        hand.see("USDT can be moved").fill("Amount", "250").click("Move to the Trading Account …");
        hand.see("Move 250 USDT from the Funding Account").seeNoMore("Amount once more");

        hand.click("Confirm and move").see("250 USDT has moved");

        assertThat(inTrading()).isEqualByComparingTo("250");
    }

    @Test
    void aBigMoveIsTypedOnceMoreAndEscapeLeadsBack() {
        hand.click("Settings").fill("Have the amount typed once more over US dollars", "10");
        review("100.5");
        hand.see("may be worth more than 10 USD").click("Confirm and move").see("Please enter an amount.");
        hand.fill("Amount once more", "1005").click("Confirm and move").see("This is another amount");
        assertThat(exchange.counters().requests(SENT)).isZero();
        hand.press(KeyCode.ESCAPE).see("can be moved.");

        hand.click("Move to the Trading Account …")
                .fill("Amount once more", "100,5")
                .click("Confirm and move");

        hand.see("100.5 USDT has moved");
        assertThat(exchange.counters().requests(SENT)).isEqualTo(1);
    }

    @Test
    void aDepositThatArrivesWhileThePageIsOpenIsToldAndMovedOn() {
        hand.click("Move funds").see("can be moved.").see("Read just now.");
        exchange.deposit(Environment.LIVE, "USDT", new BigDecimal("25.5"));

        hand.see("A deposit has arrived since you last looked: 25.5 USDT.").click("Move the deposit: 25.5 USDT");
        hand.see("Move 25.5 USDT from the Funding Account")
                .click("Confirm and move")
                .see("25.5 USDT has moved");

        assertThat(inTrading()).isEqualByComparingTo("25.5");
    }

    @Test
    void whatIsNotKnownSaysSinceWhenAndWhatIsDoneAndBlocksTheSame() {
        exchange.troubles().on(Trouble.CUT_BEFORE_BOOKING, 1);
        review("100.5");
        hand.click("Confirm and move").see("it is not known yet whether it moved");
        hand.see("Not known since ").see("Latchkey asks the exchange for it by name");
        hand.see("no other transfer of USDT, Funding → Trading, starts in this account");

        hand.click("Move more").see("it is not known yet whether it moved").see("Not known since ");
        hand.choose("Currency", "USDT").fill("Amount", "7").click("Move to the Trading Account …");
        hand.see("100.5 USDT of an earlier transfer, Funding → Trading, is not settled yet");
        hand.seeNoMore("Move this now?");

        assertThat(exchange.counters().requests(SENT)).isEqualTo(1);
    }
}
