package app.latchkey.ui.activity;

import app.latchkey.funds.BillReader;
import app.latchkey.funds.BillReader.Reach;
import app.latchkey.key.AccountRef;
import app.latchkey.okx.Answer;
import app.latchkey.okx.OkxApi;
import app.latchkey.ui.Desk;
import app.latchkey.ui.KeyOwner;
import app.latchkey.ui.Message;
import app.latchkey.vault.Connection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What came of reading the bills of one account.
 *
 * @param names of its connections
 * @param reach how far they were read; empty while it is not known whose the keys are
 * @param problem why nothing came of it, if so
 */
record BillsRead(List<String> names, Optional<Reach> reach, Optional<Message> problem) {

    /**
     * Reads them with the first of an account's keys that OKX answers; blocks.
     *
     * @param reading newest or older
     */
    static BillsRead of(Desk desk, List<Connection> keys, BiFunction<BillReader, OkxApi, Reach> reading) {
        var names = keys.stream().map(AccountNames::name).toList();
        var last = new BillsRead(names, Optional.empty(), Optional.empty());
        for (var key : keys) {
            last = with(desk, key, names, reading);
            if (last.problem().isEmpty()) {
                break;
            }
        }
        return last;
    }

    private static BillsRead with(
            Desk desk, Connection key, List<String> names, BiFunction<BillReader, OkxApi, Reach> reading) {
        try (var okx = desk.exchange().connect(key)) {
            return switch (uid(desk, key, okx)) {
                case Answer.Failed<String>(var why) ->
                    new BillsRead(
                            names, Optional.empty(), Optional.of(desk.failures().whole(why)));
                case Answer.Ok<String>(var uid) -> {
                    var account = new AccountRef(key.site(), key.environment(), uid);
                    var reach = reading.apply(desk.activity().reader(account), okx);
                    yield new BillsRead(
                            names, Optional.of(reach), reach.failure().map(desk.failures()::whole));
                }
            };
        }
    }

    /** Whose the key is, is asked once; should the vault not keep it, it is asked again another time. */
    private static Answer<String> uid(Desk desk, Connection key, OkxApi okx) {
        if (key.uid().isPresent()) {
            return Answer.ok(key.uid().get());
        }
        var asked = okx.config().map(config -> config.uid());
        asked.value().ifPresent(uid -> KeyOwner.remember(desk.vault(), key, uid));
        return asked;
    }
}
