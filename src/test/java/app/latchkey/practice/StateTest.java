package app.latchkey.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StateTest extends ExchangeTest {

    private Path log() {
        return folder.resolve("exchange.log");
    }

    private void restart() throws IOException {
        exchange.close();
        exchange = PracticeExchange.start(options());
        bot = new Bot(exchange.address(), key, PASSPHRASE);
    }

    @Test
    void keysBalancesBillsAndTransfersSurviveARestart() throws Exception {
        var config = bot.get("/api/v5/account/config").body();
        bot.transfer("250.00000001", "6", "18", "before");
        exchange.deposit(Environment.LIVE, "ETH", new BigDecimal("0.25"));
        var bills = bot.get("/api/v5/asset/bills").body();

        restart();

        assertThat(bot.get("/api/v5/account/config").body()).isEqualTo(config);
        assertThat(bot.get("/api/v5/asset/bills").body()).isEqualTo(bills);
        assertThat(bot.get("/api/v5/asset/transfer-state?clientId=before")
                        .row()
                        .path("state")
                        .asText())
                .isEqualTo("success");
        assertThat(exchange.balances(Environment.LIVE, AccountType.TRADING).get("USDT"))
                .isEqualByComparingTo("250.00000001");
        assertThat(exchange.balances(Environment.LIVE, AccountType.FUNDING).get("ETH"))
                .isEqualByComparingTo("1.75");
    }

    @Test
    void aPendingTransferIsStillPendingAfterARestart() throws Exception {
        exchange.troubles().on(Trouble.PENDING, 1);
        bot.transfer("7", "6", "18", "slow");

        restart();

        assertThat(bot.get("/api/v5/asset/transfer-state?clientId=slow")
                        .row()
                        .path("state")
                        .asText())
                .isEqualTo("pending");
    }

    @Test
    void deletedKeysStayDeletedAndNumbersGoOn() throws Exception {
        var first = bot.transfer("1", "6", "18", "").row().path("transId").asLong();
        var gone = exchange.createKey(KeyRequest.trading("gone", PASSPHRASE));
        exchange.deleteKey(gone.apiKey());

        restart();

        assertThat(new Bot(exchange.address(), gone, PASSPHRASE)
                        .get("/api/v5/account/config")
                        .code())
                .isEqualTo("50119");
        assertThat(bot.transfer("1", "6", "18", "").row().path("transId").asLong())
                .isEqualTo(first + 1);
    }

    @Test
    void anAnsweredTransferIsOnDiskBeforeItsAnswer() throws Exception {
        bot.transfer("1", "6", "18", "saved");

        assertThat(Files.readString(log())).contains("\"clientId\":\"saved\"");
    }

    @Test
    void aLineThatACrashCutShortNeverHappened() throws Exception {
        exchange.close();
        var whole = Files.readString(log());
        Files.writeString(log(), "{\"event\":\"keyDeleted\",\"apiK", StandardOpenOption.APPEND);

        restart();
        exchange.close();

        assertThat(Files.readString(log())).isEqualTo(whole);
    }

    @Test
    void aLogThatSomethingElseWroteToIsReportedAndLeftAlone() throws Exception {
        exchange.close();
        var damaged = "{\"event\":\"nonsense\"}\n";
        Files.writeString(log(), damaged);

        assertThatThrownBy(this::restart).isInstanceOf(DamagedState.class).hasMessageContaining("Line 1");

        assertThat(Files.readString(log())).isEqualTo(damaged);
    }

    @Test
    void anEventOutOfPlaceIsDamageToo() throws Exception {
        exchange.close();
        Files.writeString(log(), "{\"event\":\"settled\",\"environment\":\"LIVE\",\"transId\":\"1\",\"at\":0}\n");

        assertThatThrownBy(this::restart).isInstanceOf(DamagedState.class);
    }

    @Test
    void twoExchangesNeverWorkInOneFolder() {
        assertThatThrownBy(() -> PracticeExchange.start(options()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Another practice exchange");
    }

    @Test
    void theStateIsClosedToOthersAndHoldsNoPassphrase() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log())))
                .isEqualTo("rw-------");
        assertThat(Files.readString(log())).contains(key.apiKey()).doesNotContain(PASSPHRASE);
    }

    @Test
    void startingOverForgetsEverythingForGood() throws Exception {
        bot.transfer("1", "6", "18", "x");
        exchange.startOver();

        restart();

        assertThat(bot.get("/api/v5/account/config").code()).isEqualTo("50119");
        assertThat(exchange.balances(Environment.LIVE, AccountType.FUNDING)).hasSize(3);
        assertThat(Files.readString(log())).doesNotContain(key.apiKey());
    }

    @Test
    void secretsStandInNoText() {
        assertThat(key.toString()).doesNotContain(key.secretKey());
        assertThat(KeyRequest.trading("x", PASSPHRASE).with(Set.of()).toString())
                .doesNotContain(PASSPHRASE);
    }
}
