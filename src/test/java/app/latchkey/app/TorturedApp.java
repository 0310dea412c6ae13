package app.latchkey.app;

import app.latchkey.funds.Execution;
import app.latchkey.funds.TransferAmount;
import app.latchkey.funds.TransferPlan;
import app.latchkey.key.AccountRef;
import app.latchkey.okx.AccountType;
import app.latchkey.ui.Desk;
import app.latchkey.vault.Connection;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;

/**
 * The app without its window, in a process of its own: opens the Practice workspace, settles what an earlier run left, and
 * makes one transfer after the other until it is killed.
 */
final class TorturedApp {

    static final String PLANNED = "PLANNED ";

    private static final List<String> CCYS = List.of("USDT", "BTC", "ETH");

    private final Desk desk;
    private final InstantSource clock;
    private final Random random;
    private final Connection connection;
    private final AccountRef account;

    private TorturedApp(Desk desk, InstantSource clock, Random random) {
        this.desk = desk;
        this.clock = clock;
        this.random = random;
        this.connection = desk.vault().connections().all().getFirst();
        this.account = OpenDesk.account(desk, connection);
    }

    /** Takes the data folder, the exchange's address, a seed, and by how many seconds this computer's clock is wrong. */
    public static void main(String[] arguments) {
        var exchange = URI.create(arguments[1]);
        var clock = new HttpClock(exchange, Duration.ofSeconds(Long.parseLong(arguments[3])));
        var desk = OpenDesk.unlock(OpenDesk.enterAt(clock, Path.of(arguments[0]), exchange));
        var app = new TorturedApp(desk, clock, new Random(Long.parseLong(arguments[2])));
        while (true) {
            app.transfer();
        }
    }

    private void transfer() {
        var plan = plan();
        System.out.println(PLANNED + plan.clientId().value());
        System.out.flush();
        try (var okx = desk.exchange().connect(connection)) {
            if (desk.transfers().execute(plan, okx) instanceof Execution.Sent(var transfer)) {
                desk.settling().watch(transfer);
            }
        }
    }

    /** Small enough that there is always some left. */
    private TransferPlan plan() {
        var from = random.nextInt(4) == 0 ? AccountType.TRADING : AccountType.FUNDING;
        return TransferPlan.make(
                connection.id().toString(),
                account,
                CCYS.get(random.nextInt(CCYS.size())),
                new TransferAmount(BigDecimal.valueOf(1 + random.nextInt(999), 8)),
                from,
                from == AccountType.FUNDING ? AccountType.TRADING : AccountType.FUNDING,
                clock.instant());
    }
}
