package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.latchkey.key.Permission;
import app.latchkey.okx.AccountConfig;
import app.latchkey.okx.AccountSettings;
import app.latchkey.okx.AccountType;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Bill;
import app.latchkey.okx.BillQuery;
import app.latchkey.okx.ClientId;
import app.latchkey.okx.CurrencyOnChain;
import app.latchkey.okx.ErrorMeaning;
import app.latchkey.okx.Failure;
import app.latchkey.okx.FundingBalance;
import app.latchkey.okx.OkxApi;
import app.latchkey.okx.TransferRequest;
import app.latchkey.okx.TransferStatus;
import app.latchkey.okx.Valuation;
import app.latchkey.practice.KeyRequest;
import app.latchkey.practice.NewKey;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two independent readings of OKX's documents, the client's and the practice exchange's, understand each other. */
class EveryCallTest {

    @TempDir
    Path temp;

    private PracticeRig rig;
    private NewKey key;
    private OkxApi okx;

    @BeforeEach
    void open() throws IOException {
        rig = new PracticeRig(temp);
        key = rig.exchange.createKey(KeyRequest.trading("Grid bot", PracticeRig.PASSPHRASE)
                .boundTo(List.of("198.51.100.7", "2001:db8::/32")));
        okx = rig.client(key);
    }

    @AfterEach
    void close() throws IOException {
        okx.close();
        rig.close();
    }

    @Test
    void theTimeIsTheExchangesAndItsOffsetIsMeasured() {
        rig.theirs.move(Duration.ofMinutes(7));

        var time = okx.time().value().orElseThrow();

        assertThat(time).isCloseTo(rig.theirs.instant(), within(5, ChronoUnit.SECONDS));
        assertThat(okx.clockOffset()).isCloseTo(Duration.ofMinutes(7), Duration.ofSeconds(5));
        assertThat(okx.config()).as("signed with the exchange's time").isInstanceOf(Answer.Ok.class);
    }

    @Test
    void noMaintenanceIsAnEmptyList() {
        assertThat(okx.status()).isEqualTo(Answer.ok(List.of()));
    }

    @Test
    void theConfigTellsTheKeysNamePermissionsAndAddresses() {
        var config = okx.config().value().orElseThrow();

        assertThat(config.uid()).matches("[0-9]{17}");
        assertThat(config.isSubAccount()).isFalse();
        assertThat(config.label()).contains("Grid bot");
        assertThat(config.permissions()).containsExactlyInAnyOrder(Permission.READ, Permission.TRADE);
        assertThat(config.otherPermissions()).isEmpty();
        assertThat(config.boundAddresses()).containsExactly("198.51.100.7", "2001:db8::/32");
        assertThat(config.kind()).contains(AccountConfig.Kind.MAIN);
        assertThat(config.settings().mode()).contains(AccountSettings.Mode.SPOT);
        assertThat(config.settings().options()).contains(false);
    }

    @Test
    void aNewAccountHasItsDepositsInFundingWithEveryDigitAndNothingInTrading() {
        var funding = okx.fundingBalances().value().orElseThrow();
        var trading = okx.tradingBalance().value().orElseThrow();

        assertThat(funding).extracting(FundingBalance::ccy).containsExactlyInAnyOrder("USDT", "BTC", "ETH");
        assertThat(funding)
                .filteredOn(balance -> balance.ccy().equals("USDT"))
                .singleElement()
                .satisfies(usdt -> assertThat(usdt.available()).contains(PracticeRig.FIRST_USDT));
        assertThat(trading.currencies()).isEmpty();
    }

    @Test
    void aTransferMovesTheMoneyAndStateBalancesAndBillsAgree() {
        var request = new TransferRequest(
                "USDT", new BigDecimal("0.00000001"), AccountType.FUNDING, AccountType.TRADING, ClientId.random());

        var receipt = okx.transfer(request, rig.ours.instant()).value().orElseThrow();

        assertThat(okx.transferState(request.clientId()))
                .isEqualTo(Answer.ok(new TransferStatus(
                        receipt.transId(),
                        TransferStatus.State.SUCCESS,
                        Optional.of(request.clientId().value()),
                        Optional.of("USDT"),
                        Optional.of(new BigDecimal("0.00000001")),
                        Optional.of("0"),
                        Optional.of(AccountType.FUNDING),
                        Optional.of(AccountType.TRADING),
                        Optional.empty())));
        assertThat(okx.tradingBalance().value().orElseThrow().currencies())
                .singleElement()
                .satisfies(usdt -> {
                    assertThat(usdt.ccy()).isEqualTo("USDT");
                    assertThat(usdt.cash()).contains(new BigDecimal("0.00000001"));
                });
        assertThat(okx.bills(BillQuery.of(request.clientId())).value().orElseThrow())
                .filteredOn(bill -> bill.type().equals(Bill.OUT_TO_TRADING))
                .singleElement()
                .satisfies(bill -> {
                    assertThat(bill.clientId()).contains(request.clientId().value());
                    assertThat(bill.change()).isEqualByComparingTo("-0.00000001");
                });
        assertThat(rig.usdtInAll()).isEqualByComparingTo(PracticeRig.FIRST_USDT);
    }

    @Test
    void currenciesAreToldChainByChainAllOfThemOrThoseAskedFor() {
        var all = okx.currencies(Set.of()).value().orElseThrow();
        var some = okx.currencies(Set.of("BTC", "ETH")).value().orElseThrow();

        assertThat(all).extracting(CurrencyOnChain::ccy).contains("USDT", "BTC", "ETH");
        assertThat(all).allSatisfy(each -> assertThat(each.chain()).isPresent());
        assertThat(some).extracting(CurrencyOnChain::ccy).containsOnly("BTC", "ETH");
    }

    @Test
    void theValuationIsTheSumOfItsParts() {
        var worth = okx.valuation(Valuation.Unit.JP).value().orElseThrow();

        assertThat(worth.unit()).isEqualTo(Valuation.Unit.JP);
        assertThat(worth.total()).isPositive();
        assertThat(worth.funding()).contains(worth.total());
        assertThat(worth.trading().orElseThrow()).isZero();
    }

    @Test
    void whatWasMovedCanBeMovedBackAndIsInTheHistoryALittleLater() {
        var request = new TransferRequest(
                "USDT", new BigDecimal("1.50"), AccountType.FUNDING, AccountType.TRADING, ClientId.random());
        assertThat(okx.transfer(request, rig.ours.instant())).isInstanceOf(Answer.Ok.class);

        assertThat(okx.maxWithdrawals(Set.of("USDT")).value().orElseThrow())
                .singleElement()
                .satisfies(most -> assertThat(most.own().orElseThrow()).isEqualByComparingTo("1.5"));

        rig.theirs.move(Duration.ofMinutes(1));
        var out = new BillQuery(
                Optional.of("USDT"),
                Optional.of(Bill.OUT_TO_TRADING),
                Optional.of(request.clientId()),
                Optional.of(rig.theirs.instant()),
                Optional.of(Instant.EPOCH));
        assertThat(okx.bills(out).value().orElseThrow()).hasSize(1);
        assertThat(okx.billsHistory(out)).isEqualTo(okx.bills(out));
    }

    @Test
    void aTransferNobodyMadeIsNotKnownAndHasNoBills() {
        var nobodys = ClientId.random();

        assertThat(okx.transferState(nobodys)).isInstanceOfSatisfying(Answer.Failed.class, failed -> assertThat(
                        PracticeRig.ERRORS.meaningOf((Failure.Rejected) failed.failure()))
                .isEqualTo(ErrorMeaning.TRANSFER_NOT_KNOWN));
        assertThat(okx.bills(BillQuery.of(nobodys))).isEqualTo(Answer.ok(List.of()));
    }

    @Test
    void moreThanThereIsIsRefusedWithACodeAfterWhichNoMoneyMoved() {
        var tooMuch = new TransferRequest(
                "USDT", new BigDecimal("1250.50000002"), AccountType.FUNDING, AccountType.TRADING, ClientId.random());

        var refused = okx.transfer(tooMuch, rig.ours.instant());

        assertThat(refused).isInstanceOfSatisfying(Answer.Failed.class, failed -> assertThat(
                        PracticeRig.ERRORS.surelyNotExecuted(((Failure.Rejected) failed.failure()).code()))
                .isTrue());
        assertThat(rig.usdtInTrading()).isZero();
    }

    @Test
    void theEdgeTellsTheAddressThatTheWhitelistIsHeldAgainst() {
        assertThat(okx.ownAddress()).contains("198.51.100.7");

        rig.exchange.callerAddress("2001:db8::7");

        assertThat(okx.config()).as("listed by its network").isInstanceOf(Answer.Ok.class);
    }
}
