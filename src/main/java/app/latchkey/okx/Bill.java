package app.latchkey.okx;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * A movement in the Funding Account, the second witness of a transfer (GET /api/v5/asset/bills, the last month).
 *
 * @param clientId ours, when the movement came from a transfer that carried one
 * @param change {@code balChg}, signed
 * @param type {@code 130} in from the Trading Account, {@code 131} out to it, and others
 */
public record Bill(String billId, String ccy, Optional<String> clientId, BigDecimal change, String type, Instant at) {

    public static final String IN_FROM_TRADING = "130";
    public static final String OUT_TO_TRADING = "131";
}
