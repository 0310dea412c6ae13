package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.Environment;
import app.latchkey.key.Permission;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What each endpoint's recorded and documented answers are read as. */
class OkxClientReadingTest {

    private final FakeOkx okx = new FakeOkx();
    private final OkxTransport transport = Rig.transport(new FakeTicker());
    private final OkxApi client = Rig.live(transport, okx.host());

    @AfterEach
    void close() {
        client.close();
        transport.close();
        okx.close();
    }

    private void replyWith(String file) {
        okx.reply(200, Rig.recorded(file));
    }

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
                        "5",
                        Optional.of(Environment.LIVE)));
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
    void everyRecordedConfigurationIsRead() {
        for (var file : new String[] {
            "config-ccxt.json",
            "config-doc.json",
            "config-doc-2025-08.json",
            "config-x-read-only.json",
            "config-x-withdraw-no-ip.json"
        }) {
            replyWith(file);

            assertThat(client.config().value()).as(file).isPresent();
        }
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
    void everyDocumentedTradingBalanceIsRead() {
        replyWith("trading-balance-doc.json");
        replyWith("trading-balance-doc-2025-08.json");

        assertThat(client.tradingBalance().value().orElseThrow().totalUsd())
                .contains(new BigDecimal("55837.43556134779"));
        assertThat(client.tradingBalance().value()).isPresent();
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
    void aTransferIsReceivedUnderOkxsName() {
        replyWith("transfer-x-clientid-echo.json");

        assertThat(client.transfer(Rig.TRANSFER, Rig.NOW)).isEqualTo(Answer.ok(new TransferReceipt("1234567890")));
    }

    @Test
    void aReceiptWithoutClientIdIsAReceipt() {
        replyWith("transfer-no-clientid-ccxt.json");

        assertThat(client.transfer(Rig.TRANSFER, Rig.NOW)).isEqualTo(Answer.ok(new TransferReceipt("754147")));
    }

    @Test
    void theThreeStatesOfATransferAreRead() {
        replyWith("transfer-state-x-failed.json");
        replyWith("transfer-state-x-pending.json");
        replyWith("transfer-state-success-ccxt.json");
        okx.reply(200, "{\"code\":\"0\",\"data\":[{\"transId\":\"1\",\"state\":\"sleeping\"}]}");

        assertThat(state()).isEqualTo(TransferStatus.State.FAILED);
        assertThat(state()).isEqualTo(TransferStatus.State.PENDING);
        assertThat(state()).isEqualTo(TransferStatus.State.SUCCESS);
        assertThat(state()).isEqualTo(TransferStatus.State.UNDOCUMENTED);
    }

    private TransferStatus.State state() {
        return client.transferState(Rig.TRANSFER.clientId())
                .value()
                .orElseThrow()
                .state();
    }

    @Test
    void theStateOfAnotherTransferIsNotTakenForOurs() {
        replyWith("transfer-state-x-failed.json");

        assertThat(Rig.failureOf(client.transferState(new ClientId("other"))))
                .isEqualTo(new Failure.Unreadable("/api/v5/asset/transfer-state", "data[0].clientId", 200));
    }

    @Test
    void billsHaveSignedChanges() {
        okx.reply(200, """
                {"code":"0","data":[{"billId":"9","ccy":"USDT","clientId":"abc123","balChg":"-1.50","bal":"2","type":"131","ts":"1597026383085"}]}
                """);

        assertThat(client.bills(Rig.TRANSFER.clientId()).value().orElseThrow())
                .containsExactly(new Bill(
                        "9",
                        "USDT",
                        Optional.of("abc123"),
                        new BigDecimal("-1.50"),
                        Bill.OUT_TO_TRADING,
                        Instant.ofEpochMilli(1597026383085L)));
    }

    @Test
    void documentedBillsAreRead() {
        replyWith("asset-bills-doc.json");
        replyWith("asset-bills-no-notes-ccxt.json");

        assertThat(client.bills(new ClientId("a")).value().orElseThrow()).hasSize(1);
        assertThat(client.bills(new ClientId("a"))
                        .value()
                        .orElseThrow()
                        .getFirst()
                        .clientId())
                .isEmpty();
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
