package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What answers about transfers and what can be moved are read as. */
class TransferReadingTest extends ReadingTest {

    @Test
    void aTransferIsReceivedUnderOkxsName() {
        replyWith("transfer-x-clientid-echo.json");

        assertThat(client.transfer(Rig.TRANSFER, Rig.NOW))
                .isEqualTo(Answer.ok(new TransferReceipt(
                        "1234567890",
                        Optional.of("abc123"),
                        Optional.of("USDT"),
                        Optional.of(new BigDecimal("1.5")),
                        Optional.of(AccountType.FUNDING),
                        Optional.of(AccountType.TRADING))));
    }

    @Test
    void aReceiptWithoutClientIdIsAReceipt() {
        replyWith("transfer-no-clientid-ccxt.json");

        assertThat(client.transfer(Rig.TRANSFER, Rig.NOW).value().map(TransferReceipt::transId))
                .contains("754147");
    }

    @Test
    void codesThatOkxDoesNotDocumentAreReadAsAbsent() {
        okx.reply(200, """
                {"code":"0","data":[{"uid":"1","type":"77","acctLv":"5","stgyType":"x","roleType":"-1"}]}
                """);
        okx.reply(200, """
                {"code":"0","data":[{"transId":"1","from":"1","to":"9"}]}
                """);

        var config = client.config().value().orElseThrow();
        var receipt = client.transfer(Rig.TRANSFER, Rig.NOW).value().orElseThrow();

        assertThat(config.kind()).isEmpty();
        assertThat(config.settings().mode()).isEmpty();
        assertThat(config.settings().strategy()).isEmpty();
        assertThat(config.settings().contractCopying().role()).isEmpty();
        assertThat(receipt.from()).isEmpty();
        assertThat(receipt.to()).isEmpty();
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
    void theReceiptOfAnotherTransferIsNotTakenForOurs() {
        okx.reply(200, "{\"code\":\"0\",\"data\":[{\"transId\":\"754147\",\"clientId\":\"other\"}]}");

        assertThat(Rig.failureOf(client.transfer(Rig.TRANSFER, Rig.NOW)))
                .isEqualTo(new Failure.Unreadable("/api/v5/asset/transfer", "data[0].clientId", 200));
    }

    @Test
    void billsHaveSignedChanges() {
        okx.reply(200, """
                {"code":"0","data":[{"billId":"9","ccy":"USDT","clientId":"abc123","balChg":"-1.50","bal":"2","type":"131","ts":"1597026383085"}]}
                """);

        assertThat(client.bills(BillQuery.of(Rig.TRANSFER.clientId())).value().orElseThrow())
                .containsExactly(new Bill(
                        "9",
                        "USDT",
                        Optional.of("abc123"),
                        new BigDecimal("-1.50"),
                        Optional.of(new BigDecimal("2")),
                        Bill.OUT_TO_TRADING,
                        Instant.ofEpochMilli(1597026383085L),
                        Optional.empty()));
    }

    @Test
    void theMostThatCanBeMovedBackIsToldWithAndWithoutBorrowing() {
        replyWith("max-withdrawal-doc.json");

        assertThat(client.maxWithdrawals(Set.of()).value().orElseThrow())
                .contains(new MaxWithdrawal(
                        "BTC",
                        Optional.of(new BigDecimal("124")),
                        Optional.of(new BigDecimal("125")),
                        Optional.empty(),
                        Optional.empty()));
    }
}
