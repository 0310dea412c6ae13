package app.latchkey.okx;

import java.math.BigDecimal;

/**
 * A move of one currency between the Funding and the Trading Account of one and the same account (POST
 * /api/v5/asset/transfer, type 0).
 *
 * @param ccy OKX's name for the currency, e.g. {@code USDT}
 * @param amount more than zero; sent in plain notation with exactly these digits
 */
public record TransferRequest(String ccy, BigDecimal amount, AccountType from, AccountType to, ClientId clientId) {

    public TransferRequest {
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("A transfer moves more than zero");
        }
        if (from == to) {
            throw new IllegalArgumentException("A transfer has two different ends");
        }
    }
}
