package app.latchkey.okx;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One currency in the Funding Account (GET /api/v5/asset/balances). Amounts keep the digits of the wire.
 *
 * @param total {@code bal}
 * @param frozen {@code frozenBal}
 * @param available {@code availBal}: what can be moved
 */
public record FundingBalance(
        String ccy, Optional<BigDecimal> total, Optional<BigDecimal> frozen, Optional<BigDecimal> available) {}
