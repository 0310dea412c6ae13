package app.latchkey.practice;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * A transfer that somebody asked for and whose form is right; whether there is money for it, the books say.
 *
 * @param settleTime zero when it is settled as soon as it is booked
 */
record TransferOrder(
        String ccy,
        BigDecimal amount,
        AccountType from,
        AccountType to,
        String clientId,
        Duration settleTime,
        Transfer.State outcome) {}
