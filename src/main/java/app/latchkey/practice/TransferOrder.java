package app.latchkey.practice;

import java.math.BigDecimal;

/**
 * A transfer that somebody asked for and whose form is right; whether there is money for it, the books say.
 *
 * @param clientId empty when the caller gave none
 */
record TransferOrder(String ccy, BigDecimal amount, AccountType from, AccountType to, String clientId) {}
