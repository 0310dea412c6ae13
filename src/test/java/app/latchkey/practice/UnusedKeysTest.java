package app.latchkey.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A key that could move money from anywhere is gone after 14 days in which nobody used it. */
class UnusedKeysTest extends ExchangeTest {

    private static final String CONFIG = "/api/v5/account/config";
    private static final Duration FORTNIGHT = Duration.ofDays(14);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final HeldClock clock = new HeldClock();

    @Override
    Options options() {
        return super.options().clock(clock);
    }

    private String code(Bot bot) throws IOException, InterruptedException {
        return bot.at(clock.instant()).get(CONFIG).code();
    }

    private void restart() throws IOException {
        exchange.close();
        exchange = PracticeExchange.start(options());
        bot = new Bot(exchange.address(), key, PASSPHRASE);
    }

    @Test
    void itWorksUntilTheLastMomentAndIsThenAnsweredForLikeADeletedKey() throws Exception {
        clock.pass(FORTNIGHT.minusMillis(1));
        assertThat(code(bot)).isEqualTo("0");

        clock.pass(FORTNIGHT);
        var reply = bot.at(clock.instant()).get(CONFIG);

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.json()).isEqualTo(Fixture.response("error-50119-live"));
    }

    @Test
    void itIsGoneForGoodAlsoFromTheTable() throws Exception {
        clock.pass(FORTNIGHT);

        assertThat(new Browser(exchange.address()).go(Links.KEYS).html()).doesNotContain(key.apiKey());

        clock.pass(FORTNIGHT.negated());
        assertThat(code(bot)).isEqualTo("50119");
        restart();
        assertThat(code(bot)).isEqualTo("50119");
    }

    @Test
    void theClockForScriptsMovesItToo() throws Exception {
        Bot.send(exchange.address(), "POST", "/practice/clock?offsetMs=" + FORTNIGHT.toMillis(), "", _ -> {});

        assertThat(bot.at(clock.instant().plus(FORTNIGHT)).get(CONFIG).code()).isEqualTo("50119");
    }

    @Test
    void onlyASignedRequestThatIsLetInIsUse() throws Exception {
        clock.pass(FORTNIGHT.minus(SECOND));
        bot.at(clock.instant()).get("/api/v5/public/time");
        new Bot(exchange.address(), key, "Wrong123!").at(clock.instant()).get(CONFIG);

        clock.pass(SECOND);

        assertThat(code(bot)).isEqualTo("50119");
    }

    @Test
    void bindingReadingOnlyAndDemoTradingAreExempt() throws Exception {
        var bound = bot(KeyRequest.trading("bound", PASSPHRASE).boundTo(List.of("198.51.100.7")));
        var reader = bot(readOnly());
        var withdraws = bot(KeyRequest.trading("out", PASSPHRASE).with(Set.of(Permission.READ, Permission.WITHDRAW)));
        var demo =
                bot(KeyRequest.trading("demo", PASSPHRASE).in(Environment.DEMO)).header("x-simulated-trading", "1");

        clock.pass(FORTNIGHT.multipliedBy(10));

        assertThat(code(bound)).isEqualTo("0");
        assertThat(code(reader)).isEqualTo("0");
        assertThat(code(demo)).isEqualTo("0");
        assertThat(code(withdraws)).isEqualTo("50119");
        assertThat(code(bot)).isEqualTo("50119");
    }

    @Test
    void lastUseOutlivesTheProgram() throws Exception {
        clock.pass(Duration.ofDays(13));
        assertThat(code(bot)).isEqualTo("0");
        clock.pass(Duration.ofMinutes(10));
        assertThat(code(bot)).isEqualTo("0");

        restart();

        clock.pass(FORTNIGHT.minusMillis(1));
        assertThat(code(bot)).isEqualTo("0");
        restart();
        clock.pass(FORTNIGHT);
        assertThat(code(bot)).isEqualTo("50119");
    }

    @Test
    void useIsOnDiskWithinTheHourEvenIfTheProgramIsKilled() throws Exception {
        clock.pass(Duration.ofMinutes(59));
        code(bot);
        assertThat(uses()).isZero();

        clock.pass(Duration.ofMinutes(1));
        code(bot);
        code(bot);
        assertThat(uses()).isOne();
    }

    private long uses() throws IOException {
        try (var lines = Files.lines(folder.resolve("exchange.log"))) {
            return lines.filter(line -> line.contains("keyUsed")).count();
        }
    }

    @Test
    void whatAKeyWasUsedForBeforeItWasBoundIsForgottenWhenItIsUnbound() {
        var keys = new Keys(new Object(), _ -> {}, clock, new SecureRandom());
        var key = keys.draft(KeyRequest.trading("free", PASSPHRASE));
        keys.make(key);
        keys.used(key);

        keys.change(key, "bound", key.permissions(), List.of("192.0.2.1"));
        clock.pass(FORTNIGHT.multipliedBy(2));
        keys.change(key, "free again", key.permissions(), List.of());

        assertThat(keys.find(key.apiKey())).isPresent();
        clock.pass(FORTNIGHT);
        assertThat(keys.find(key.apiKey())).isEmpty();
    }

    @Test
    void aChangeIsNoUseButUnbindingStartsTheFortnight() throws Exception {
        var keys = new Keys(new Object(), _ -> {}, clock, new SecureRandom());
        var free = keys.draft(KeyRequest.trading("free", PASSPHRASE));
        var bound = keys.draft(KeyRequest.trading("bound", PASSPHRASE).boundTo(List.of("192.0.2.1")));
        keys.make(free);
        keys.make(bound);
        clock.pass(FORTNIGHT.minus(SECOND));

        keys.change(free, "renamed", free.permissions(), List.of());
        keys.change(bound, "unbound", bound.permissions(), List.of());
        clock.pass(SECOND);

        assertThat(keys.find(free.apiKey())).isEmpty();
        assertThat(keys.find(bound.apiKey())).isPresent();
        clock.pass(FORTNIGHT);
        assertThat(keys.find(bound.apiKey())).isEmpty();
    }
}
