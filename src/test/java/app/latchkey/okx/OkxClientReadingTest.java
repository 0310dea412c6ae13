package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.Environment;
import app.latchkey.key.Permission;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What each endpoint’s recorded and documented answers are read as; for transfers see {@link TransferReadingTest}. */
class OkxClientReadingTest extends ReadingTest {

    @Test
    void theTimeIsOkxsOwn() {
        okx.time(1597026383085L);

        assertThat(client.time()).isEqualTo(Answer.ok(Instant.ofEpochMilli(1597026383085L)));
    }

    @Test
    void maintenanceHasItsTimesAndItsEnvironment() {
        replyWith("status-x-ongoing.json");

        assertThat(client.status().value().orElseThrow())
                .containsExactly(new StatusNotice(
                        "Trading service upgrade",
                        "ongoing",
                        Optional.of(Instant.ofEpochMilli(1795160000000L)),
                        Optional.of(Instant.ofEpochMilli(1795163600000L)),
                        Optional.of(Instant.ofEpochMilli(1795163000000L)),
                        "5",
                        Optional.of(Environment.LIVE),
                        Optional.of(StatusNotice.Kind.UNPLANNED),
                        Optional.of("unified"),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void theConfigurationTellsWhatTheKeyMayDoAndFromWhere() {
        replyWith("config-x-trade-no-ip.json");

        var config = client.config().value().orElseThrow();

        assertThat(config.uid()).isEqualTo("44705892343619584");
        assertThat(config.label()).contains("terminal");
        assertThat(config.permissions()).containsExactlyInAnyOrder(Permission.READ, Permission.TRADE);
        assertThat(config.boundAddresses()).isEmpty();
        assertThat(config.isSubAccount()).isFalse();
    }

    @Test
    void wordsThatOkxDoesNotDocumentAreKeptApart() {
        okx.reply(200, """
                {"code":0,"data":[{"uid":44705892343619584,"perm":" withdraw , read,fly","ip":"203.0.113.7, 2001:db8::/32","label":null,"mainUid":"1"}]}
                """);

        var config = client.config().value().orElseThrow();

        assertThat(config.uid()).isEqualTo("44705892343619584");
        assertThat(config.permissions()).containsExactlyInAnyOrder(Permission.READ, Permission.WITHDRAW);
        assertThat(config.otherPermissions()).containsExactly("fly");
        assertThat(config.boundAddresses()).containsExactly("203.0.113.7", "2001:db8::/32");
        assertThat(config.label()).isEmpty();
        assertThat(config.isSubAccount()).isTrue();
    }

    @Test
    void aGapInAListIsNoWord() {
        okx.reply(200, "{\"code\":\"0\",\"data\":[{\"uid\":\"1\",\"perm\":\"read_only,, trade,\"}]}");

        var config = client.config().value().orElseThrow();

        assertThat(config.permissions()).containsExactlyInAnyOrder(Permission.READ, Permission.TRADE);
        assertThat(config.otherPermissions()).isEmpty();
    }

    @Test
    void fundingBalancesKeepEveryDigit() {
        replyWith("funding-balances-doc.json");

        assertThat(client.fundingBalances().value().orElseThrow())
                .containsExactly(new FundingBalance(
                        "ETH",
                        Optional.of(new BigDecimal("37.11827078")),
                        Optional.of(new BigDecimal("0")),
                        Optional.of(new BigDecimal("37.11827078"))));
    }

    @Test
    void anEmptyFundingAccountIsAnEmptyList() {
        replyWith("funding-balances-empty-ccxt-test.json");
        okx.reply(200, "{\"code\":\"0\",\"msg\":\"\"}");
        okx.reply(200, "{\"code\":\"0\",\"data\":null}");

        assertThat(client.fundingBalances().value().orElseThrow()).isEmpty();
        assertThat(client.fundingBalances().value().orElseThrow()).isEmpty();
        assertThat(client.fundingBalances().value().orElseThrow()).isEmpty();
    }

    @Test
    void trailingZerosAndNumbersInPlaceOfStringsKeepTheirDigits() {
        okx.reply(
                200,
                "{\"code\":\"0\",\"data\":[{\"ccy\":\"BTC\",\"bal\":0.10,\"availBal\":\"0.100\",\"frozenBal\":\"\"}]}");

        var balance = client.fundingBalances().value().orElseThrow().getFirst();

        assertThat(balance.total().orElseThrow().toPlainString()).isEqualTo("0.10");
        assertThat(balance.available().orElseThrow().toPlainString()).isEqualTo("0.100");
        assertThat(balance.frozen()).isEmpty();
    }

    @Test
    void theTradingAccountKeepsSixteenDecimals() {
        replyWith("trading-balance-multi-ccxt-test.json");

        var balance = client.tradingBalance().value().orElseThrow();

        assertThat(balance.totalUsd()).isEmpty();
        assertThat(balance.currencies())
                .flatExtracting(currency -> currency.available().stream().toList())
                .contains(new BigDecimal("0.6612664522199999"));
        assertThat(balance.currencies().getFirst().ccy()).isEqualTo("TUSD");
    }

    @Test
    void whereAvailableBalanceIsEmptyAvailableEquityStandsInForIt() {
        okx.reply(200, """
                {"code":"0","data":[{"totalEq":"0","uTime":"","details":[{"ccy":"BTC","availBal":"","availEq":"0.5"}]}]}
                """);

        assertThat(client.tradingBalance()
                        .value()
                        .orElseThrow()
                        .currencies()
                        .getFirst()
                        .available())
                .contains(new BigDecimal("0.5"));
    }

    @Test
    void aCurrencyIsReadChainByChain() {
        replyWith("currencies-doc.json");

        var bitcoin = client.currencies(Set.of()).value().orElseThrow().getFirst();

        assertThat(bitcoin.name()).contains("Bitcoin");
        assertThat(bitcoin.chain()).contains("BTC-Bitcoin");
        assertThat(bitcoin.tagNeeded()).contains(false);
        assertThat(bitcoin.deposits().possible()).contains(true);
        assertThat(bitcoin.deposits().opens()).as("open, so they need not open").isEmpty();
        assertThat(bitcoin.withdrawals().decimals()).contains(8);
        assertThat(bitcoin.withdrawals().fee()).contains(new BigDecimal("0.00005"));
    }

    @Test
    void aValuationKeepsItsUnitAndItsParts() {
        replyWith("valuation-doc.json");

        assertThat(client.valuation(Valuation.Unit.EUR))
                .isEqualTo(Answer.ok(new Valuation(
                        Valuation.Unit.EUR,
                        new BigDecimal("3790.09"),
                        Optional.of(Instant.ofEpochMilli(1637566660769L)),
                        Optional.of(new BigDecimal("0.09")),
                        Optional.of(new BigDecimal("2544.28")),
                        Optional.of(new BigDecimal("1122.73")))));
    }

    @Test
    void aValuationWithoutItsPartsIsAValuation() {
        okx.reply(200, "{\"code\":\"0\",\"data\":[{\"totalBal\":\"7\",\"details\":[]}]}");

        assertThat(client.valuation(Valuation.Unit.BTC).value().orElseThrow().funding())
                .isEmpty();
    }

    @Test
    void yesAndNoAreReadInEachOfTheirForms() {
        okx.reply(200, """
                {"code":"0","data":[{"uid":"1","autoLoan":"true","opAuth":1,"enableSpotBorrow":"0","spotBorrowAutoRepay":null}]}
                """);

        var settings = client.config().value().orElseThrow().settings();

        assertThat(settings.autoBorrow()).contains(true);
        assertThat(settings.options()).contains(true);
        assertThat(settings.spotBorrow()).contains(false);
        assertThat(settings.spotAutoRepay()).isEmpty();
    }

    @Test
    void theEdgeTellsThisComputersAddress() {
        okx.reply(200, "fl=1\nh=127.0.0.1\nip=198.51.100.7\nts=1\n");

        assertThat(client.ownAddress()).contains("198.51.100.7");
    }

    @Test
    void anEdgeThatTellsNothingIsNoFailure() {
        okx.reply(404, "<html>ip=nonsense</html>");

        assertThat(client.ownAddress()).isEmpty();
    }
}
