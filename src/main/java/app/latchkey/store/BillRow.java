package app.latchkey.store;

import app.latchkey.key.AccountRef;
import java.time.Instant;
import java.util.Optional;

/**
 * A bill of OKX's as it is kept while the vault is open.
 *
 * @param change and {@code balance}: digits exactly as OKX wrote them
 */
public record BillRow(
        AccountRef account,
        String billId,
        String ccy,
        Optional<String> clientId,
        String change,
        Optional<String> balance,
        String type,
        Instant at,
        Optional<String> notes) {}
