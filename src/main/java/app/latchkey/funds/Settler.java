package app.latchkey.funds;

import app.latchkey.key.AccountRef;
import app.latchkey.okx.OkxApi;
import app.latchkey.store.StoreException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Settles with growing pauses until nothing is left to ask: after a transfer, after a restart, after an unlock.
 *
 * <p>Several may run for one account, e.g. one for each transfer that a screen waits for; they only read twice.
 */
public final class Settler {

    static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final Settling settling;
    private final InstantSource clock;
    private final Pauser pauser;

    public Settler(Settling settling, InstantSource clock, Pauser pauser) {
        this.settling = settling;
        this.clock = clock;
        this.pauser = pauser;
    }

    /**
     * Settles an account's transfers; blocks meanwhile. Ends when none is unsettled, when OKX can be asked about none of
     * those that are, or when {@code okx} is closed. A disk that cannot be written to is tried again.
     *
     * @param okx with any key of the account
     * @return what is still unsettled
     * @throws InterruptedException when interrupted; whatever is unsettled is settled by the next call
     */
    public List<Transfer> settle(OkxApi okx, AccountRef account) throws InterruptedException {
        var pause = FIRST_PAUSE;
        while (true) {
            var round = look(okx, account);
            if (round.isPresent() && !round.get().isWorthRepeating()) {
                return round.get().left();
            }
            boolean progress = round.filter(r -> !r.changed().isEmpty()).isPresent();
            pause = progress ? FIRST_PAUSE : pause;
            pauser.pause(pause);
            pause = grown(pause);
        }
    }

    private Optional<SettleRound> look(OkxApi okx, AccountRef account) {
        try {
            return Optional.of(settling.settleOnce(okx, account, clock.instant()));
        } catch (StoreException _) {
            return Optional.empty();
        }
    }

    private static Duration grown(Duration pause) {
        var doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }
}
