package app.latchkey.store;

import app.latchkey.files.OwnerOnly;
import java.io.IOException;
import java.nio.file.Path;

/** A journal as years of use would leave it, made in a moment. */
public final class ManyRows {

    private static final String TRANSFERS = """
            WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ?)
            INSERT INTO transfer (client_id, connection_id, site, environment, uid, ccy, amount, from_account, to_account,
                created_at, state, unsettled, signed_at, trans_id, code, reason, updated_at)
            SELECT printf('many%012d', n), 'connection', 'PRACTICE', 'LIVE', '4711',
                CASE n % 5 WHEN 0 THEN 'BTC' WHEN 1 THEN 'ETH' ELSE 'USDT' END, printf('%d.%02d', n % 900 + 1, n % 100),
                CASE n % 3 WHEN 0 THEN 'TRADING' ELSE 'FUNDING' END, CASE n % 3 WHEN 0 THEN 'FUNDING' ELSE 'TRADING' END,
                1700000000000 + n * 600000, CASE n % 20 WHEN 0 THEN 'FAILED' ELSE 'DONE' END, 0,
                1700000000000 + n * 600000, printf('%d', 754000000 + n), CASE n % 20 WHEN 0 THEN '58116' END,
                CASE n % 20 WHEN 0 THEN 'REFUSED' END, 1700000001000 + n * 600000
            FROM number""";

    private static final String STEPS = """
            INSERT INTO transfer_step (transfer, state, unsettled, signed_at, trans_id, code, reason, updated_at)
            SELECT seq, step.state, step.unsettled, signed_at, trans_id, code, NULL, created_at + step.delay
            FROM transfer JOIN (SELECT 'PLANNED' AS state, 0 AS unsettled, 0 AS delay
                UNION ALL SELECT 'SENT', 1, 40 UNION ALL SELECT 'ACCEPTED', 1, 300 UNION ALL SELECT 'DONE', 0, 1000) step
            ORDER BY seq, step.delay""";

    private ManyRows() {}

    /** Puts this many transfers with their steps into the store of a folder. */
    public static void fill(Path folder, int many) throws IOException {
        try (var database = Database.open(OwnerOnly.folder(folder).resolve(Store.FILE_NAME))) {
            database.write(connection -> {
                Sql.change(connection, TRANSFERS, many);
                return Sql.change(connection, STEPS);
            });
        }
    }
}
